package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * What would happen to one row.
 *
 * @param line where in the file
 * @param changes old and new, for a changed pupil
 * @param returns the pupil had left and comes back
 * @param problems why it is rejected
 * @param like the pupil it may be, for a possible match, and for one that was answered
 */
public record RowFate(
        int line,
        String name,
        Fate fate,
        @Nullable PupilId pupil,
        List<Change> changes,
        boolean returns,
        List<Problem> problems,
        @Nullable Like like) {

    /** One value that changes; pupil numbers show their end only. */
    public record Change(
            Field field, @Nullable String from, @Nullable String to) {}

    /** A pupil on the roll who may be meant. */
    public record Like(PupilId pupil, String name, @Nullable String className, LocalDate birthDate) {}
}
