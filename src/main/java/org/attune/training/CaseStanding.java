package org.attune.training;

import java.time.LocalDate;
import org.attune.catalogue.PracticeCase;
import org.jspecify.annotations.Nullable;

/**
 * A practice case, and how far the person is with it.
 *
 * @param answered questions of a practice that is open
 * @param lastOn the day on which it was last finished; null for never
 * @param last that practice
 */
public record CaseStanding(
        PracticeCase practiceCase,
        State state,
        int answered,
        @Nullable LocalDate lastOn,
        @Nullable RunId last) {

    public enum State {
        NEW,
        BEGUN,
        DONE,
        /** Closed for practice while it is part of the open calibration. */
        IN_CALIBRATION
    }
}
