package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attune.roll.BirthDates;
import org.attune.roll.GroupKind;
import org.attune.roll.Upn;
import org.attune.roll.YearGroups;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, and says of each that it cannot read what is wrong and how to mend it. */
final class RowReader {

    private static final int NAME = Cells.NAME;
    private static final int CLASS = 60;
    private static final int MIS_ID = 40;
    private static final int YEARS_AHEAD = 2;

    private final Cells cells;
    private final LocalDate today;
    private final List<Problem> problems;

    private RowReader(Cells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
        this.problems = cells.problems();
    }

    static FileRow read(Cells cells, LocalDate today) {
        return new RowReader(cells, today).read();
    }

    private FileRow read() {
        String[] name = cells.name();
        LocalDate birthDate = birthDate();
        return new FileRow(
                null,
                cells.line(),
                name[0],
                name[1],
                cells.text(Field.PREFERRED_NAME, NAME),
                birthDate,
                cells.text(Field.CLASS, CLASS),
                cells.value(Field.YEAR_GROUP, "year-group", YearGroups::read),
                cells.value(Field.UPN, "upn", upn -> Optional.of(Upn.tidy(upn)).filter(Upn::isValid)),
                cells.text(Field.MIS_ID, MIS_ID),
                cells.value(Field.SEX, "sex", RowReader::sex),
                joinedOn(birthDate),
                null,
                cells.several(Field.GROUPS).stream()
                        .map(group -> new Stay(GroupKind.GROUP, group, null, null))
                        .toList(),
                null,
                true,
                List.copyOf(problems));
    }

    private @Nullable LocalDate birthDate() {
        String cell = cells.needed(Field.BIRTH_DATE, NAME);
        if (cell == null) {
            return null;
        }
        Optional<LocalDate> date = Dates.read(cell, today);
        if (date.isEmpty()) {
            cells.problem(Field.BIRTH_DATE, "date", Cells.shortened(cell));
        } else if (!BirthDates.isPlausible(date.get(), today)) {
            cells.problem(Field.BIRTH_DATE, "age", Cells.shortened(cell));
            return null;
        }
        return date.orElse(null);
    }

    private @Nullable LocalDate joinedOn(@Nullable LocalDate birthDate) {
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        return cells.value(
                Field.JOINED_ON,
                "joined-on",
                cell -> Dates.read(cell, latest)
                        .filter(date -> !date.isAfter(latest) && (birthDate == null || date.isAfter(birthDate))));
    }

    private static Optional<String> sex(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "m", "male", "boy" -> Optional.of("M");
            case "f", "female", "girl" -> Optional.of("F");
            default -> Optional.empty();
        };
    }
}
