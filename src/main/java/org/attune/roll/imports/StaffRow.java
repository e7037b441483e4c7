package org.attune.roll.imports;

import java.util.List;
import org.attune.roll.StaffDetails;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as a file has them; several rows about one person are one of these.
 *
 * @param alsoLines the other rows
 * @param usualJob what the file’s role is called; only for those whose job nobody has written down
 * @param works classes and groups to work with
 */
record StaffRow(
        @Nullable String file,
        int line,
        List<Integer> alsoLines,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String job,
        @Nullable String usualJob,
        @Nullable String email,
        @Nullable String sourcedId,
        List<Stay> works,
        List<Problem> problems) {

    String name() {
        return ((firstName == null ? "" : firstName) + " " + (lastName == null ? "" : lastName)).strip();
    }

    /** Only for rows without problems. */
    StaffDetails asNew() {
        if (firstName == null || lastName == null) {
            throw new IllegalStateException("Line " + line + " has problems");
        }
        return new StaffDetails(firstName, lastName, job == null ? usualJob : job, email);
    }

    /** An empty cell leaves what is there. */
    StaffDetails over(StaffDetails known) {
        String before = known.job() == null || known.job().isBlank() ? usualJob : known.job();
        return new StaffDetails(
                firstName == null ? known.firstName() : firstName,
                lastName == null ? known.lastName() : lastName,
                job == null ? before : job,
                email == null ? known.email() : email);
    }

    StaffRow with(List<Integer> lines, List<Stay> stays, List<Problem> found) {
        return new StaffRow(file, line, lines, firstName, lastName, job, usualJob, email, sourcedId, stays, found);
    }
}
