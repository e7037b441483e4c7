package org.attune.roll;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * A pupil as a member of groups, as at a day.
 *
 * @param sex M or F as in the census, where known
 * @param birthDate null where names are kept back
 * @param yearGroup E1 E2 N1 N2 R 1–14 X, where known; the one of that day in the school year that runs, the roll keeps no older one
 * @param groups classes and other groups of that day
 */
public record RollMember(
        PupilId pupil,
        String firstName,
        String lastName,
        @Nullable String sex,
        @Nullable LocalDate birthDate,
        @Nullable String yearGroup,
        List<GroupId> groups) {

    public RollMember {
        groups = List.copyOf(groups);
    }

    /** Last name first: as registers are read. */
    public String listName() {
        return lastName + ", " + firstName;
    }

    public boolean isIn(GroupId group) {
        return groups.contains(group);
    }
}
