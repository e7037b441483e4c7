package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.roll.PupilDetails;
import org.jspecify.annotations.Nullable;

/**
 * One row of the file, read; what could not be read is missing here and named in the problems.
 *
 * @param file inside a zip
 * @param classFrom first day in the class, where the file gives one
 * @param stays groups beside the class
 * @param sourcedId the id of another system
 * @param classNeeded whether a new pupil cannot come in without a class: a table has one, other files may not
 */
record FileRow(
        @Nullable String file,
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
        @Nullable LocalDate classFrom,
        List<Stay> stays,
        @Nullable String sourcedId,
        boolean classNeeded,
        List<Problem> problems) {

    /** With what other files of a zip say of the pupil. */
    FileRow with(String name, @Nullable Stay registration, List<Stay> groups, String id, List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new FileRow(
                name,
                line,
                firstName,
                lastName,
                preferredName,
                birthDate,
                registration == null ? null : registration.name(),
                yearGroup,
                upn,
                misId,
                sex,
                joinedOn,
                registration == null ? null : registration.from(),
                groups,
                id,
                false,
                List.copyOf(all));
    }

    /** From a file that has no classes. */
    FileRow withoutClasses() {
        return new FileRow(
                file,
                line,
                firstName,
                lastName,
                preferredName,
                birthDate,
                null,
                yearGroup,
                upn,
                misId,
                sex,
                joinedOn,
                null,
                stays,
                sourcedId,
                false,
                problems);
    }

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
