package org.attune.assessment;

import java.time.Instant;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.method.instrument.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that is being scored.
 *
 * @param correcting the assessment that this one corrects
 * @param daysSeen on how many school days of the last six weeks, at least, the adult was with the pupil; null where they do not say
 * @param answers by item, at most one an item
 */
public record Draft(
        AssessmentId id,
        PupilId pupil,
        StaffId lead,
        AssessmentKind kind,
        AgeBand band,
        Instant startedAt,
        @Nullable Correcting correcting,
        @Nullable Integer daysSeen,
        List<GivenAnswer> answers) {

    /** @param submittedAt when the version that is corrected was submitted */
    public record Correcting(FindingId finding, Instant submittedAt, String reason) {}

    public Draft {
        answers = List.copyOf(answers);
    }

    /** Whether adults other than the lead have answered in it. */
    public boolean isJoint() {
        return answers.stream().anyMatch(answer -> !answer.author().equals(lead));
    }
}
