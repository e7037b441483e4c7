package org.attune.roll;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.AccountSummary;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as the administrator sees one.
 *
 * @param groups the classes and groups they work with today, by name
 * @param trainedUntil the last day on which their training counts; null when none is on record
 * @param leavesOn their last day, past or planned
 * @param account how they sign in; null when they cannot
 */
public record StaffMember(
        StaffId id,
        StaffDetails details,
        List<GroupId> groups,
        @Nullable LocalDate trainedUntil,
        @Nullable LocalDate leavesOn,
        @Nullable AccountSummary account) {

    public String displayName() {
        return details.firstName() + " " + details.lastName();
    }

    public boolean hasLeft(LocalDate today) {
        return leavesOn != null && leavesOn.isBefore(today);
    }

    public TrainingState training(LocalDate today) {
        return TrainingState.of(trainedUntil, today);
    }
}
