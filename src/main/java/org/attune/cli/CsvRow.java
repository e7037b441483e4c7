package org.attune.cli;

import java.util.List;
import java.util.function.Function;

/**
 * One row of a CSV file, read by its header.
 *
 * @param line where it begins
 */
record CsvRow(String file, long line, List<String> header, List<String> fields) {

    /** @throws InputException where the row has another number of fields than the header */
    CsvRow {
        if (fields.size() != header.size()) {
            throw new InputException(
                    file, line, "the header has %d columns, this row %d".formatted(header.size(), fields.size()));
        }
    }

    String field(String column) {
        return fields.get(header.indexOf(column));
    }

    /** @throws InputException where the field is empty */
    String filled(String column) {
        if (field(column).isEmpty()) {
            throw refuse(column + " is empty");
        }
        return field(column);
    }

    /**
     * @param parse throws an IllegalArgumentException for a word it does not know
     * @param hint what the field may be
     * @throws InputException where the word is unknown
     */
    <T> T value(String column, Function<String, T> parse, String hint) {
        try {
            return parse.apply(field(column));
        } catch (IllegalArgumentException e) {
            throw refuse("%s “%s” is unknown: %s".formatted(column, field(column), hint));
        }
    }

    InputException refuse(String what) {
        return new InputException(file, line, what);
    }
}
