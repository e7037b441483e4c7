package org.attune.roll;

import java.time.LocalDate;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the administrator's list of pupils.
 *
 * @param firstName the name they go by
 * @param classId the class they are in today
 * @param leftOn last day on the roll, past or planned
 */
public record RollPupil(
        PupilId id,
        String firstName,
        String lastName,
        @Nullable String yearGroup,
        @Nullable GroupId classId,
        @Nullable String className,
        @Nullable LocalDate leftOn) {

    RollPupil(
            long id,
            String firstName,
            String lastName,
            @Nullable String yearGroup,
            @Nullable Long classId,
            @Nullable String className,
            @Nullable LocalDate leftOn) {
        this(
                new PupilId(id),
                firstName,
                lastName,
                yearGroup,
                classId == null ? null : new GroupId(classId),
                className,
                leftOn);
    }

    public String displayName() {
        return firstName + " " + lastName;
    }

    public boolean hasLeft(LocalDate today) {
        return leftOn != null && leftOn.isBefore(today);
    }
}
