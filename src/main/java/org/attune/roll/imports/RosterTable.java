package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attune.sheet.Sheet;
import org.attune.sheet.SheetLimits;
import org.attune.sheet.SheetReader;
import org.attune.sheet.SheetRefused;
import org.jspecify.annotations.Nullable;

/** One CSV file of OneRoster; columns are found by their headings, in any order. */
final class RosterTable {

    private static final int ID = 255;

    /** What a roll needs. All other cells, passwords and telephone numbers first, are let go as soon as the line is parted. */
    private static final Set<String> KEPT = Set.of(
            "sourcedid",
            "status",
            "propertyname",
            "value",
            "name",
            "type",
            "identifier",
            "userids",
            "givenname",
            "familyname",
            "preferredgivenname",
            "email",
            "grades",
            "usersourcedid",
            "role",
            "enddate",
            "begindate",
            "orgsourcedid",
            "title",
            "classcode",
            "classtype",
            "schoolsourcedid",
            "termsourcedids",
            "classsourcedid",
            "birthdate",
            "sex");

    private final String file;
    private final Sheet sheet;
    private final Map<String, Integer> columns = new HashMap<>();

    private RosterTable(String file, Sheet whole) {
        this.file = file;
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < whole.headers().size(); i++) {
            String heading = whole.headers().get(i).toLowerCase(Locale.ROOT);
            if (KEPT.contains(heading)) {
                if (columns.put(heading, kept.size()) != null) {
                    throw new SheetRefused(
                            "roster.column-twice", whole.headers().get(i));
                }
                kept.add(i);
            }
        }
        this.sheet = new Sheet(
                kept.stream().map(whole.headers()::get).toList(),
                whole.rows().stream()
                        .map(row -> new Sheet.Row(
                                row.line(), kept.stream().map(row::cell).toList()))
                        .toList());
    }

    /** @throws SheetRefused naming the file, when it is broken or lacks a column */
    static RosterTable read(String file, byte[] content, String... needed) {
        try {
            RosterTable table = new RosterTable(file, new SheetReader(SheetLimits.IN_ZIP).readCommas(content));
            for (String column : needed) {
                if (!table.columns.containsKey(column.toLowerCase(Locale.ROOT))) {
                    throw new SheetRefused("roster.column-missing", column);
                }
            }
            return table;
        } catch (SheetRefused refused) {
            throw refused.in(file);
        }
    }

    String file() {
        return file;
    }

    /** Rows that count: a record to be deleted is none. */
    List<Line> lines() {
        return sheet.rows().stream()
                .map(Line::new)
                .filter(line -> !line.is("status", "tobedeleted"))
                .toList();
    }

    int gone() {
        return sheet.rows().size() - lines().size();
    }

    /** One row. */
    final class Line {

        private final Sheet.Row row;

        private Line(Sheet.Row row) {
            this.row = row;
        }

        int number() {
            return row.line();
        }

        String cell(String column) {
            Integer index = columns.get(column.toLowerCase(Locale.ROOT));
            return index == null ? "" : row.cell(index);
        }

        /** @throws SheetRefused when it is empty or too long to be one */
        String id(String column) {
            String id = cell(column);
            if (id.isEmpty() || id.length() > ID) {
                throw new SheetRefused("roster.id", row.line(), column).in(file);
            }
            return id;
        }

        boolean is(String column, String value) {
            return cell(column).equalsIgnoreCase(value);
        }

        /** None where the cell is empty, or no date. */
        @Nullable
        LocalDate date(String column) {
            return Dates.read(cell(column), LocalDate.MAX.withYear(9999)).orElse(null);
        }

        boolean isNoDate(String column) {
            return !cell(column).isEmpty() && date(column) == null;
        }

        Where at(String column) {
            return new Where(file, row.line(), column);
        }
    }
}
