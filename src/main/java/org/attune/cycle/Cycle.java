package org.attune.cycle;

import java.time.Instant;
import org.attune.access.PupilId;
import org.attune.method.cycle.ReviewDates;
import org.attune.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * One cycle of a pupil: it runs as long as its plan.
 *
 * @param halfway null until somebody noted a look
 * @param endedAt null while it is open
 */
public record Cycle(
        CycleId id,
        PupilId pupil,
        PlanId plan,
        ReviewDates dates,
        Instant beganAt,
        @Nullable Halfway halfway,
        @Nullable Instant endedAt,
        @Nullable End ended) {

    /** The names are stored. */
    public enum End {
        REVIEWED,
        /** Another plan took its place without a review. */
        REPLACED
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
