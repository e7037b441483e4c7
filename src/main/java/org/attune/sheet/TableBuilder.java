package org.attune.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the rows of a table, whatever file they come from: the first one with two filled cells is the headings. */
final class TableBuilder {

    private static final int FEWEST_COLUMNS = 2;

    /** Part words; a line break inside a cell stays one. */
    private static final Pattern SPACES = Pattern.compile("[\\r\\t\\u00A0\\u2028\\u2029]");

    /** What nobody sees: it would tell apart two values that look alike, and that the database takes for one. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n]]");

    private final SheetLimits limits;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private List<String> headers = List.of();

    TableBuilder(SheetLimits limits) {
        this.limits = limits;
    }

    /**
     * @param line where the row begins, from 1
     * @throws SheetRefused when it is wider or longer than any list of pupils, or a cell is
     */
    void add(int line, List<String> raw) {
        if (raw.size() > limits.columns()) {
            throw new SheetRefused("sheet.too-many-columns", limits.columns(), line);
        }
        List<String> cells = new ArrayList<>(raw.size());
        for (String cell : raw) {
            if (cell.length() > limits.cellLength()) {
                // A forgotten quote mark makes the rest of the file one cell: the line says where to look.
                throw new SheetRefused("sheet.cell-too-long", limits.cellLength(), line, cells.size() + 1);
            }
            cells.add(clean(cell));
        }
        long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
        if (headers.isEmpty() && filled >= FEWEST_COLUMNS) {
            headers = cells;
        } else if (!headers.isEmpty() && filled > 0) {
            if (rows.size() == limits.rows()) {
                throw new SheetRefused("sheet.too-many-rows", limits.rows());
            }
            rows.add(new Sheet.Row(line, cells));
        }
    }

    /** Headings and at least one row. */
    Sheet build() {
        if (rows.isEmpty()) {
            throw new SheetRefused("sheet.empty");
        }
        return new Sheet(headers, rows);
    }

    /** Headings, and rows where there are any. */
    Sheet buildEvenEmpty() {
        if (headers.isEmpty()) {
            throw new SheetRefused("sheet.no-headings");
        }
        return new Sheet(headers, rows);
    }

    /** The guard of our own exports is taken off again. */
    private static String clean(String cell) {
        String text = UNSEEN.matcher(SPACES.matcher(cell).replaceAll(" "))
                .replaceAll("")
                .strip();
        return text.length() > 1 && text.charAt(0) == '\'' && FormulaGuard.isRisky(text.substring(1))
                ? text.substring(1)
                : text;
    }
}
