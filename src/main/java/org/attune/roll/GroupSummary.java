package org.attune.roll;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class or group, with who is in it today.
 *
 * @param adults by last name
 * @param closedOn its last day, past or planned
 */
public record GroupSummary(
        GroupId id,
        GroupKind kind,
        String name,
        @Nullable String yearGroup,
        int pupils,
        List<Adult> adults,
        @Nullable LocalDate closedOn) {

    public boolean isOpen(LocalDate today) {
        return closedOn == null || !closedOn.isBefore(today);
    }
}
