package org.attune.method.interruption;

import java.util.Optional;
import org.attune.method.scoring.Measure;

/**
 * What the score of a strand suggests, with E the expectation and the band score ± 1.645·SEM. It describes what adults see at school
 * now, never a cause. Source: method.md, "Scoring".
 */
public enum Status {
    /** Under 75% of the items answered. */
    NOT_ENOUGH_SEEN,
    /** The band’s upper end lies below E. */
    LIKELY,
    /** The score lies below E, the band’s upper end does not. */
    POSSIBLE,
    /** The score does not lie below E, the band’s lower end does. */
    WATCH,
    /** The band’s lower end does not lie below E. */
    SECURE;

    static Status of(Optional<Measure> measure) {
        return measure.map(Status::of).orElse(NOT_ENOUGH_SEEN);
    }

    private static Status of(Measure measure) {
        if (measure.isBelowByMoreThan(Measure.BAND)) {
            return LIKELY;
        }
        if (measure.isBelowExpectation()) {
            return POSSIBLE;
        }
        return measure.isAboveByAtLeast(Measure.BAND) ? SECURE : WATCH;
    }
}
