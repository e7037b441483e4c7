package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which column, from 0, holds which field. */
public record ColumnMapping(Map<Field, Integer> columns) {

    private static final Set<Field> NEEDED = Set.of(Field.BIRTH_DATE, Field.CLASS);

    public ColumnMapping {
        columns = Map.copyOf(columns);
    }

    /** What the headings say, as far as they are known; no column is used twice. */
    static ColumnMapping proposed(List<String> headers) {
        List<String> plain = headers.stream().map(Field::plain).toList();
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            field.aliases().stream()
                    .mapToInt(plain::indexOf)
                    .filter(column -> column >= 0 && !columns.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
        if (columns.containsKey(Field.FIRST_NAME) && columns.containsKey(Field.LAST_NAME)) {
            columns.remove(Field.FULL_NAME);
        }
        return new ColumnMapping(columns);
    }

    public @Nullable Integer column(Field field) {
        return columns.get(field);
    }

    public ColumnMapping with(Field field, @Nullable Integer column) {
        Map<Field, Integer> changed = new EnumMap<>(Field.class);
        changed.putAll(columns);
        if (column == null) {
            changed.remove(field);
        } else {
            changed.values().remove(column);
            changed.put(field, column);
        }
        return new ColumnMapping(changed);
    }

    /** Fields without which nothing can be imported; a full name stands for first and last name. */
    public List<Field> missing() {
        return Arrays.stream(Field.values())
                .filter(field -> !columns.containsKey(field) && isNeeded(field))
                .toList();
    }

    private boolean isNeeded(Field field) {
        boolean partOfName = field == Field.FIRST_NAME || field == Field.LAST_NAME;
        return NEEDED.contains(field) || partOfName && !columns.containsKey(Field.FULL_NAME);
    }

    String written() {
        return columns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
    }

    static ColumnMapping readFrom(String written) {
        List<String> pairs = new ArrayList<>(Arrays.asList(written.split(";")));
        pairs.removeIf(String::isEmpty);
        return new ColumnMapping(pairs.stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> Field.valueOf(pair[0]), pair -> Integer.valueOf(pair[1]))));
    }
}
