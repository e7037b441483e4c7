package org.attune.roll.year;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.StaffId;
import org.attune.roll.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * One class or group passes from some adults to others in the middle of a year.
 *
 * @param lastDay of those who stop; it counts
 * @param firstDay of those who start
 * @param readsFrom from when those who start may read already
 */
public record HandoverPlan(
        GroupId group,
        List<StaffId> stopping,
        LocalDate lastDay,
        List<StaffId> starting,
        LocalDate firstDay,
        @Nullable LocalDate readsFrom) {

    public HandoverPlan {
        stopping = List.copyOf(stopping);
        starting = List.copyOf(starting);
    }

    /** Until this day it can be taken back. */
    LocalDate day() {
        LocalDate after = lastDay.plusDays(1);
        return starting.isEmpty() || !stopping.isEmpty() && after.isAfter(firstDay) ? after : firstDay;
    }
}
