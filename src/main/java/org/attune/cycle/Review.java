package org.attune.cycle;

import java.time.Instant;
import java.util.List;
import org.attune.access.StaffId;
import org.attune.assessment.FindingId;
import org.attune.method.cycle.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The review of a cycle, begun or confirmed.
 *
 * @param version what the person saw; 0 while nothing is stored
 * @param rested what it rests on, noted when it was confirmed
 */
public record Review(
        CycleId cycle,
        int version,
        Decided decided,
        List<TargetSaid> targets,
        @Nullable StaffId savedBy,
        @Nullable Instant savedAt,
        @Nullable Rested rested) {

    /**
     * @param finding the new score; null where the pupil was not scored again
     * @param given sessions held
     * @param planned sessions the pupil could have had
     */
    public record Rested(
            @Nullable FindingId finding, Outcome outcome, int given, int planned, StaffId by, Instant at) {}

    public Review {
        targets = List.copyOf(targets);
    }

    static Review fresh(CycleId cycle) {
        return new Review(cycle, 0, Decided.NOTHING, List.of(), null, null, null);
    }

    public boolean isConfirmed() {
        return rested != null;
    }

    public TargetSaid target(String item) {
        return targets.stream()
                .filter(said -> said.item().equals(item))
                .findFirst()
                .orElse(new TargetSaid(item, null, null));
    }
}
