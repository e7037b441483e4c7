package org.attune.sheet;

import java.util.List;

/** A table as someone handed it in: trimmed headers, then rows with the line on which each begins in the file. */
public record Sheet(List<String> headers, List<Row> rows) {

    public Sheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** @param line first line of the row, from 1 */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The trimmed text; empty where the row is short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
