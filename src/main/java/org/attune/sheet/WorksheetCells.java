package org.attune.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of one worksheet, row by row, as text. */
final class WorksheetCells implements XmlWalk.Listener {

    private static final int LETTERS = 26;

    private final TableBuilder table;
    private final SheetLimits limits;
    private final List<String> strings;
    private final List<Boolean> dates;
    private final boolean from1904;
    private final List<String> row = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int column;
    private @Nullable String type;
    private int style;
    private boolean inCell;
    private boolean reading;

    WorksheetCells(
            TableBuilder table, SheetLimits limits, List<String> strings, List<Boolean> dates, boolean from1904) {
        this.table = table;
        this.limits = limits;
        this.strings = strings;
        this.dates = dates;
        this.from1904 = from1904;
    }

    @Override
    public void start(String name, int depth, XmlWalk.Attributes attributes) {
        switch (name) {
            case "row" -> {
                int given = WorkbookParts.whole(attributes.get("r"));
                line = given > line ? given : line + 1;
                column = -1;
                row.clear();
            }
            case "c" -> {
                inCell = true;
                column = column(attributes.get("r"));
                type = attributes.get("t");
                style = WorkbookParts.whole(attributes.get("s"));
                text.setLength(0);
            }
            case "v", "t" -> reading = inCell;
            case "rPh" -> inCell = false;
            default -> {
                // Formulas, widths, filters.
            }
        }
    }

    @Override
    public void text(String piece) {
        if (reading) {
            text.append(piece);
        }
    }

    @Override
    public void end(String name, int depth) {
        switch (name) {
            case "v", "t" -> reading = false;
            case "rPh" -> inCell = true;
            case "c" -> {
                inCell = false;
                put(value());
            }
            case "row" -> table.add(line, row);
            default -> {
                // As above.
            }
        }
    }

    /** “AB12” is column 27; without a name it is the one after the last. */
    private int column(@Nullable String name) {
        if (name == null) {
            return column + 1;
        }
        int number = 0;
        int letters = 0;
        while (letters < name.length() && name.charAt(letters) >= 'A' && name.charAt(letters) <= 'Z') {
            number = Math.min(limits.columns() + 1, number * LETTERS + name.charAt(letters) - 'A' + 1);
            letters++;
        }
        if (letters == 0) {
            throw new SheetRefused("sheet.cell-broken", line, column + 2);
        }
        return number - 1;
    }

    /** Formats may reach far to the right of the table: only filled cells count. */
    private void put(String value) {
        if (value.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new SheetRefused("sheet.too-many-columns", limits.columns(), line);
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, value);
    }

    private String value() {
        String raw = text.toString();
        String kind = type == null ? "n" : type;
        return switch (kind) {
            case "s" -> shared(raw);
            case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
            case "n" -> CellText.number(raw, style >= 0 && style < dates.size() && dates.get(style), from1904);
            default -> raw;
        };
    }

    private String shared(String raw) {
        if (raw.isBlank()) {
            return "";
        }
        int index = WorkbookParts.whole(raw.strip());
        if (index < 0 || index >= strings.size()) {
            throw new SheetRefused("sheet.cell-broken", line, column + 1);
        }
        return strings.get(index);
    }
}
