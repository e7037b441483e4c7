package org.attune.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether training counts today, and whether it is time to renew it. */
public enum TrainingState {
    NONE,
    CURRENT,
    ENDS_SOON,
    ENDED;

    /** How many days before its end a renewal is asked for. */
    public static final int DAYS_AHEAD = 30;

    static TrainingState of(@Nullable LocalDate until, LocalDate today) {
        if (until == null) {
            return NONE;
        }
        if (until.isBefore(today)) {
            return ENDED;
        }
        return until.isAfter(today.plusDays(DAYS_AHEAD)) ? CURRENT : ENDS_SOON;
    }
}
