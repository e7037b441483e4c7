package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.attune.roll.NameKey;
import org.attune.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells of one row by field, and the problems found in them. */
final class Cells {

    static final int NAME = 80;
    static final int GROUP_NAME = 60;

    private static final int LONGEST_SHOWN = 40;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,|\\n]\\s*");

    /** What a spreadsheet shows where a formula failed. */
    private static final Pattern FORMULA_FAULT = Pattern.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!)");

    private final ColumnMapping mapping;
    private final Sheet.Row row;
    private final Function<Field, @Nullable Where> places;
    private final List<Problem> problems = new ArrayList<>();

    /** @param places the cell of a field, to be named in a problem */
    Cells(ColumnMapping mapping, Sheet.Row row, Function<Field, @Nullable Where> places) {
        this.mapping = mapping;
        this.row = row;
        this.places = places;
    }

    /** Of a table whose headings are the names of its columns. */
    static Cells of(ColumnMapping mapping, List<String> headers, Sheet.Row row) {
        return new Cells(mapping, row, field -> {
            Integer column = mapping.column(field);
            return column == null
                            || column >= headers.size()
                            || headers.get(column).isEmpty()
                    ? null
                    : new Where(null, row.line(), headers.get(column));
        });
    }

    int line() {
        return row.line();
    }

    /** Grows while the row is read. */
    List<Problem> problems() {
        return problems;
    }

    void problem(Field field, String reason, String... arguments) {
        problems.add(Problem.of(field, reason, arguments).at(places.apply(field)));
    }

    /** First and last, from two columns or from “Surname, Forename”. */
    @Nullable
    String[] name() {
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
            problem(Field.FULL_NAME, "full-name");
            return new @Nullable String[] {null, null};
        }
        return new @Nullable String[] {first, last};
    }

    <T> @Nullable T value(Field field, String reason, Function<String, Optional<T>> read) {
        String cell = cell(field);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<T> value = read.apply(cell);
        if (value.isEmpty()) {
            // A pupil number is not repeated on screens, not even a wrong one.
            problem(field, reason, field == Field.UPN ? "" : shortened(cell));
        }
        return value.orElse(null);
    }

    @Nullable
    String needed(Field field, int longest) {
        if (cell(field).isEmpty()) {
            problem(field, "needed");
        }
        return text(field, longest);
    }

    @Nullable
    String text(Field field, int longest) {
        String cell = cell(field);
        if (cell.length() > longest) {
            problem(field, "too-long", Integer.toString(longest));
            return null;
        }
        if (FORMULA_FAULT.matcher(cell).matches()) {
            problem(field, "formula", cell);
            return null;
        }
        return cell.isEmpty() ? null : cell;
    }

    /** Names from all columns of that kind, parted by semicolon, comma or bar; each once. */
    List<String> several(Field field) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int column : mapping.several()) {
            Arrays.stream(BETWEEN.split(row.cell(column)))
                    .map(name -> SPACES.matcher(name).replaceAll(" ").strip())
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> {
                        if (name.length() > GROUP_NAME) {
                            problem(field, "too-long", Integer.toString(GROUP_NAME));
                        } else if (FORMULA_FAULT.matcher(name).matches()) {
                            problem(field, "formula", name);
                        } else {
                            names.putIfAbsent(NameKey.folded(name), name);
                        }
                    });
        }
        return List.copyOf(names.values());
    }

    static String shortened(String cell) {
        return cell.length() > LONGEST_SHOWN ? cell.substring(0, LONGEST_SHOWN - 1) + "…" : cell;
    }

    private String cell(Field field) {
        Integer column = mapping.column(field);
        return column == null ? "" : SPACES.matcher(row.cell(column)).replaceAll(" ");
    }
}
