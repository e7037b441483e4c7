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
 * @param returnsOn the day on which a leaver is back, past or planned
 */
public record RollPupil(
        PupilId id,
        String firstName,
        String lastName,
        @Nullable String yearGroup,
        @Nullable GroupId classId,
        @Nullable String className,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate returnsOn) {

    RollPupil(
            long id,
            String firstName,
            String lastName,
            @Nullable String yearGroup,
            @Nullable Long classId,
            @Nullable String className,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate returnsOn) {
        this(
                new PupilId(id),
                firstName,
                lastName,
                yearGroup,
                classId == null ? null : new GroupId(classId),
                className,
                leftOn,
                returnsOn);
    }

    public String displayName() {
        return firstName + " " + lastName;
    }

    public boolean hasLeft(LocalDate today) {
        return leftOn != null && leftOn.isBefore(today) && (returnsOn == null || returnsOn.isAfter(today));
    }
}
