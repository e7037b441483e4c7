package org.attune.roll.imports;

import java.util.List;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, and what it would not.
 *
 * @param absent pupils on the roll whom the file does not name; they stay unless ticked as leavers
 * @param newClasses names of classes that the import makes
 * @param newGroups and of groups
 * @param notes what the file holds and the import leaves aside
 */
public record DryRun(
        List<RowFate> rows, List<Absent> absent, List<String> newClasses, List<String> newGroups, List<Note> notes) {

    public record Absent(
            PupilId pupil, String name, @Nullable String className) {}

    public int count(Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    public int count(Fate fate, Subject subject) {
        return (int) rows.stream()
                .filter(row -> row.fate() == fate && row.subject() == subject)
                .count();
    }
}
