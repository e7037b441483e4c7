package org.attune.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody’s calibration stands.
 *
 * @param answered questions of the open one; null where none is open
 * @param questions of the open one, or of a new one
 * @param mayBegin whether a new one may be begun today
 * @param last the one that was finished last
 * @param months for which passing counts
 */
public record CalibrationStanding(
        @Nullable Integer answered,
        int questions,
        boolean mayBegin,
        @Nullable Last last,
        int months) {

    public record Last(RunId run, LocalDate on, boolean calibrated) {}
}
