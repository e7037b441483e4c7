package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * What would happen to one row.
 *
 * @param file inside a zip
 * @param line where in the file; the number of the pupil in a file without lines
 * @param alsoLines further rows about the same member of staff
 * @param subject whom it is about
 * @param changes old and new, for a changed pupil
 * @param returns the pupil had left and comes back
 * @param problems why it is rejected
 * @param like the pupil it may be, for a possible match, and for one that was answered
 */
public record RowFate(
        @Nullable String file,
        int line,
        List<Integer> alsoLines,
        String name,
        Subject subject,
        Fate fate,
        @Nullable PupilId pupil,
        List<Change> changes,
        boolean returns,
        List<Problem> problems,
        @Nullable Like like) {

    /** One value that changes; pupil numbers show their end only. */
    public record Change(
            Field field, @Nullable String from, @Nullable String to) {}

    /** Someone on the roll who may be meant: a pupil with class and birth date, or staff with an email address. */
    public record Like(
            @Nullable PupilId pupil,
            String name,
            @Nullable String className,
            @Nullable LocalDate birthDate,
            @Nullable String email) {}
}
