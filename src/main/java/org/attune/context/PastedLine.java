package org.attune.context;

import java.util.List;
import org.attune.roll.imports.Field;
import org.attune.sheet.SheetReader;

/**
 * A line of a list that came out of a spreadsheet.
 *
 * @param number from 1, as it stands in the list; blank lines count
 * @param cells without outer spaces; columns at the end that are blank throughout are left out
 */
record PastedLine(int number, List<String> cells) {

    PastedLine {
        cells = List.copyOf(cells);
    }

    /**
     * Cells come apart at tabs; in a list without any, at semicolons, else at commas. A first line of headings is left out.
     *
     * @throws org.attune.sheet.SheetRefused where it is broken
     */
    static List<PastedLine> of(String text) {
        char between = text.contains("\t") ? '\t' : text.contains(";") ? ';' : ',';
        List<SheetReader.Row> rows = SheetReader.rows(text, between);
        int width = rows.stream().mapToInt(PastedLine::width).max().orElse(0);
        List<PastedLine> lines = rows.stream()
                .map(row -> new PastedLine(
                        row.line(),
                        row.cells().stream().limit(width).map(PastedLine::clean).toList()))
                .toList();
        boolean headed = !lines.isEmpty()
                && Field.isHeadingOfPupils(lines.getFirst().cells().getFirst());
        return headed ? lines.subList(1, lines.size()) : lines;
    }

    /** What stands for the pupil: all cells but the last. */
    List<String> pupil() {
        return cells.subList(0, cells.size() - 1);
    }

    String value() {
        return cells.getLast();
    }

    /** Up to the last cell that says something. */
    private static int width(SheetReader.Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static String clean(String cell) {
        return cell.replaceAll("[\\p{Cc}\\p{Cf}]", "").replace('\u00a0', ' ').strip();
    }
}
