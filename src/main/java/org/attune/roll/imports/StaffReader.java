package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attune.roll.GroupKind;
import org.attune.roll.NameKey;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table of staff. Classes and groups must be there already: a slip in a name must not open a new one to nobody. */
final class StaffReader {

    static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");

    private static final int JOB = 80;
    private static final int EMAIL_LENGTH = 200;
    private static final int STAFF_ID = 40;

    private StaffReader() {}

    /** @param open classes and groups of the school by folded name; a class before a group */
    static StaffRow read(Cells cells, Map<String, Stay> open, LocalDate today) {
        String[] name = cells.name();
        LocalDate from = from(cells, today);
        String id = cells.text(Field.STAFF_ID, STAFF_ID);
        return new StaffRow(
                null,
                cells.line(),
                List.of(),
                name[0],
                name[1],
                cells.text(Field.JOB, JOB),
                null,
                cells.value(Field.EMAIL, "email", StaffReader::email),
                id == null ? null : "staff:" + NameKey.folded(id),
                works(cells, open, from),
                cells.problems());
    }

    static Optional<String> email(String cell) {
        return Optional.of(cell)
                .filter(text ->
                        text.length() <= EMAIL_LENGTH && EMAIL.matcher(text).matches());
    }

    private static @Nullable LocalDate from(Cells cells, LocalDate today) {
        return cells.value(
                Field.WORKS_FROM, "works-from", cell -> Dates.read(cell, today).filter(day -> isPlausible(day, today)));
    }

    /** Thirty years back to two years ahead. */
    static boolean isPlausible(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusYears(30)) && day.isBefore(today.plusYears(2));
    }

    private static List<Stay> works(Cells cells, Map<String, Stay> open, @Nullable LocalDate from) {
        return cells.several(Field.WORKS_WITH).stream()
                .map(name -> {
                    Stay known = open.get(NameKey.folded(name));
                    if (known == null) {
                        cells.problem(Field.WORKS_WITH, "no-such-group", Cells.shortened(name));
                    }
                    return known == null
                            ? new Stay(GroupKind.GROUP, name, from, null)
                            : new Stay(known.kind(), known.name(), from, null);
                })
                .toList();
    }
}
