package org.attune.assessment.ui;

import java.util.UUID;
import org.attune.assessment.AnswerCommand;
import org.attune.assessment.AssessmentId;
import org.attune.method.instrument.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One answer as the browser sends it.
 *
 * @param as the member of staff whose form it is: nobody else’s sign-in may carry it
 */
record AnswerBody(
        @Nullable Long as,
        @Nullable String item,
        @Nullable String response,
        @Nullable String reason,
        @Nullable Integer seenVersion,
        @Nullable String commandId) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Longer than any answer: a reason has at most 200 characters. */
    static final int MOST_BYTES = 4096;

    /** @throws IllegalArgumentException where it is no answer */
    static AnswerBody read(byte[] json) {
        try {
            @Nullable AnswerBody body = MAPPER.readValue(json, AnswerBody.class);
            if (body == null) {
                throw new IllegalArgumentException("Nothing arrived");
            }
            return body;
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("That is no answer", malformed);
        }
    }

    /** @throws IllegalArgumentException where something is missing or off the scale */
    AnswerCommand toCommand(AssessmentId assessment) {
        if (item == null || response == null || seenVersion == null || commandId == null) {
            throw new IllegalArgumentException("Something is missing");
        }
        return new AnswerCommand(
                assessment,
                item,
                Response.of(response),
                reason == null || reason.isBlank() ? null : reason,
                seenVersion,
                UUID.fromString(commandId));
    }
}
