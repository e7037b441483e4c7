package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.List;
import org.attune.roll.PupilDetails;
import org.jspecify.annotations.Nullable;

/** One row of the file, read; what could not be read is missing here and named in the problems. */
record FileRow(
        int line,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String preferredName,
        @Nullable LocalDate birthDate,
        @Nullable String className,
        @Nullable String yearGroup,
        @Nullable String upn,
        @Nullable String misId,
        @Nullable String sex,
        @Nullable LocalDate joinedOn,
        List<Problem> problems) {

    String name() {
        return ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
    }

    /** A pupil who is not there yet; only for rows without problems. */
    PupilDetails asNew() {
        if (firstName == null || lastName == null || birthDate == null) {
            throw new IllegalStateException("Line " + line + " has problems");
        }
        return new PupilDetails(firstName, lastName, preferredName, birthDate, upn, misId, sex, yearGroup, joinedOn);
    }

    /** An empty cell leaves what is there. */
    PupilDetails over(PupilDetails known) {
        return new PupilDetails(
                firstName == null ? known.firstName() : firstName,
                lastName == null ? known.lastName() : lastName,
                preferredName == null ? known.preferredName() : preferredName,
                birthDate == null ? known.birthDate() : birthDate,
                upn == null ? known.upn() : upn,
                misId == null ? known.misId() : misId,
                sex == null ? known.sex() : sex,
                yearGroup == null ? known.yearGroup() : yearGroup,
                joinedOn == null ? known.joinedOn() : joinedOn);
    }
}
