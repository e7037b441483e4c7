package org.attune.cli;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A CSV table in the making: a field is quoted where it has a comma, a quote or a line break. Lines end in a line feed. */
final class Table {

    private final StringBuilder csv = new StringBuilder();

    Table(String... header) {
        row((Object[]) header);
    }

    void row(Object... fields) {
        csv.append(Arrays.stream(fields).map(Object::toString).map(Table::field).collect(Collectors.joining(",")))
                .append('\n');
    }

    @Override
    public String toString() {
        return csv.toString();
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
