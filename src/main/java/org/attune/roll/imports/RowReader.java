package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.attune.roll.BirthDates;
import org.attune.roll.Upn;
import org.attune.roll.YearGroups;
import org.attune.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, and says of each that it cannot read what is wrong and how to mend it. */
final class RowReader {

    private static final int NAME = 80;
    private static final int CLASS = 60;
    private static final int MIS_ID = 40;
    private static final int YEARS_AHEAD = 2;

    private final ColumnMapping mapping;
    private final Sheet.Row row;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private RowReader(ColumnMapping mapping, Sheet.Row row, LocalDate today) {
        this.mapping = mapping;
        this.row = row;
        this.today = today;
    }

    static FileRow read(ColumnMapping mapping, Sheet.Row row, LocalDate today) {
        return new RowReader(mapping, row, today).read();
    }

    private FileRow read() {
        String[] name = name();
        LocalDate birthDate = birthDate();
        return new FileRow(
                row.line(),
                name[0],
                name[1],
                text(Field.PREFERRED_NAME, NAME),
                birthDate,
                text(Field.CLASS, CLASS),
                value(Field.YEAR_GROUP, "year-group", YearGroups::read),
                value(Field.UPN, "upn", upn -> Optional.of(Upn.tidy(upn)).filter(Upn::isValid)),
                text(Field.MIS_ID, MIS_ID),
                value(Field.SEX, "sex", RowReader::sex),
                joinedOn(birthDate),
                List.copyOf(problems));
    }

    /** First and last, from two columns or from “Surname, Forename”. */
    private @Nullable String[] name() {
        boolean both = mapping.column(Field.FIRST_NAME) != null && mapping.column(Field.LAST_NAME) != null;
        if (!both && mapping.column(Field.FULL_NAME) != null) {
            return fullName();
        }
        return new @Nullable String[] {needed(Field.FIRST_NAME, NAME), needed(Field.LAST_NAME, NAME)};
    }

    private @Nullable String[] fullName() {
        String full = needed(Field.FULL_NAME, 2 * NAME);
        int comma = full == null ? -1 : full.indexOf(',');
        if (full == null) {
            return new @Nullable String[] {null, null};
        }
        String last = full.substring(0, Math.max(comma, 0)).strip();
        String first = full.substring(comma + 1).strip();
        if (last.isEmpty() || first.isEmpty() || last.length() > NAME || first.length() > NAME) {
            problems.add(Problem.of(Field.FULL_NAME, "full-name"));
            return new @Nullable String[] {null, null};
        }
        return new @Nullable String[] {first, last};
    }

    private @Nullable LocalDate birthDate() {
        String cell = needed(Field.BIRTH_DATE, NAME);
        if (cell == null) {
            return null;
        }
        Optional<LocalDate> date = Dates.read(cell, today);
        if (date.isEmpty()) {
            problems.add(Problem.of(Field.BIRTH_DATE, "date", cell));
        } else if (!BirthDates.isPlausible(date.get(), today)) {
            problems.add(Problem.of(Field.BIRTH_DATE, "age", cell));
            return null;
        }
        return date.orElse(null);
    }

    private @Nullable LocalDate joinedOn(@Nullable LocalDate birthDate) {
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        return value(
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

    private <T> @Nullable T value(Field field, String reason, Function<String, Optional<T>> read) {
        String cell = cell(field);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<T> value = read.apply(cell);
        if (value.isEmpty()) {
            // A pupil number is not repeated on screens, not even a wrong one.
            problems.add(Problem.of(field, reason, field == Field.UPN ? "" : shortened(cell)));
        }
        return value.orElse(null);
    }

    private @Nullable String needed(Field field, int longest) {
        if (cell(field).isEmpty()) {
            problems.add(Problem.of(field, "needed"));
        }
        return text(field, longest);
    }

    private @Nullable String text(Field field, int longest) {
        String cell = cell(field);
        if (cell.length() > longest) {
            problems.add(Problem.of(field, "too-long", Integer.toString(longest)));
            return null;
        }
        return cell.isEmpty() ? null : cell;
    }

    private String cell(Field field) {
        Integer column = mapping.column(field);
        return column == null ? "" : row.cell(column).replaceAll("\\s+", " ");
    }

    private static String shortened(String cell) {
        return cell.length() > 40 ? cell.substring(0, 39) + "…" : cell;
    }
}
