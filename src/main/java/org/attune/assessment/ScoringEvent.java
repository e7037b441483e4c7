package org.attune.assessment;

import java.time.Instant;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in scoring a pupil.
 *
 * @param by who did it
 * @param finding what it is about; null while the form is open
 */
public record ScoringEvent(
        Kind kind, Instant at, StaffId by, @Nullable FindingId finding) {

    /** What happened. A form that was put away is none of these: it is out of every picture. */
    public enum Kind {
        BEGUN,
        SCORED,
        CORRECTED,
        READ,
        SIGNED
    }
}
