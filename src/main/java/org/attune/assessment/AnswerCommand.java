package org.attune.assessment;

import java.util.UUID;
import org.attune.method.instrument.Response;
import org.jspecify.annotations.Nullable;

/**
 * One tap of an adult.
 *
 * @param naReason why the item does not apply; only with that response
 * @param seenVersion the version of the answer that the adult saw, 0 for none
 * @param id made where the tap was: however often the command arrives, it is applied once
 */
public record AnswerCommand(
        AssessmentId assessment,
        String item,
        Response response,
        @Nullable String naReason,
        int seenVersion,
        UUID id) {

    static final int LONGEST_REASON = 200;

    /** @throws IllegalArgumentException where a reason is missing, too long, or given for another response */
    public AnswerCommand {
        boolean notApplicable = response == Response.NOT_APPLICABLE;
        boolean reasonGiven = naReason != null && !naReason.isBlank();
        if (notApplicable != reasonGiven || (naReason != null && naReason.length() > LONGEST_REASON)) {
            throw new IllegalArgumentException(
                    "“Does not apply”, and only that, has a reason of at most 200 characters");
        }
        if (seenVersion < 0) {
            throw new IllegalArgumentException("Versions begin at 1; 0 is none");
        }
    }
}
