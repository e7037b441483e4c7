package org.attune.roll;

import java.time.Instant;
import java.time.LocalDate;
import org.attune.access.StaffId;

/**
 * A change as a whole.
 *
 * @param day the last day of a leaving, the first day of a new year or a handover
 * @param confirmed whether the administrator has said that it stays
 */
public record RollChange(ChangeId id, ChangeKind kind, LocalDate day, StaffId by, Instant at, boolean confirmed) {

    /** Until it is confirmed, or its day has come. */
    public boolean canBeTakenBack(LocalDate today) {
        return !confirmed && today.isBefore(day);
    }
}
