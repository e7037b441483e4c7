package org.attune.roll;

import java.time.LocalDate;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * A pupil as lists and headings show one.
 *
 * @param firstName the name they go by
 * @param yearGroup E1 E2 N1 N2 R 1–14 X, where known
 */
public record PupilSummary(
        PupilId id,
        String code,
        String firstName,
        String lastName,
        @Nullable String yearGroup,
        @Nullable String className,
        LocalDate birthDate,
        @Nullable LocalDate joinedOn) {

    PupilSummary(
            long id,
            String code,
            String firstName,
            String lastName,
            @Nullable String yearGroup,
            @Nullable String className,
            LocalDate birthDate,
            @Nullable LocalDate joinedOn) {
        this(new PupilId(id), code, firstName, lastName, yearGroup, className, birthDate, joinedOn);
    }

    public String displayName() {
        return firstName + " " + lastName;
    }
}
