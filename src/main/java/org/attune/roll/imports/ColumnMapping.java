package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a table lists, and which column, from 0, holds which field.
 *
 * @param several columns of groups, or of the classes and groups that an adult works with
 */
public record ColumnMapping(Subject subject, Map<Field, Integer> columns, List<Integer> several) {

    private static final Set<Field> NEEDED = Set.of(Field.BIRTH_DATE, Field.CLASS);
    private static final String SUBJECT = "SUBJECT";
    private static final String SEVERAL = "SEVERAL";

    /** Of a file whose columns are fixed by its own standard. */
    static final ColumnMapping NONE = new ColumnMapping(Map.of());

    public ColumnMapping {
        columns = Map.copyOf(columns);
        several = List.copyOf(new TreeSet<>(several));
    }

    /** Of pupils, without groups. */
    public ColumnMapping(Map<Field, Integer> columns) {
        this(Subject.PUPILS, columns, List.of());
    }

    /** What the headings say, as far as they are known; no column is used twice. */
    static ColumnMapping proposed(List<String> headers) {
        return proposed(headers, subject(headers));
    }

    /** The same, where the person says whom it lists. */
    static ColumnMapping proposed(List<String> headers, Subject subject) {
        List<String> plain = headers.stream().map(Field::plain).toList();
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.of(subject)) {
            field.aliases().stream()
                    .mapToInt(plain::indexOf)
                    .filter(column -> column >= 0 && !columns.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
        if (columns.containsKey(Field.FIRST_NAME) && columns.containsKey(Field.LAST_NAME)) {
            columns.remove(Field.FULL_NAME);
        }
        List<Integer> several = IntStream.range(0, plain.size())
                .filter(column ->
                        !columns.containsValue(column) && Field.several(subject).isHeaded(plain.get(column)))
                .boxed()
                .toList();
        return new ColumnMapping(subject, columns, several);
    }

    /** A list without birth dates and pupil numbers, but with jobs, addresses or staff codes, is one of staff. */
    private static Subject subject(List<String> headers) {
        List<String> plain = headers.stream().map(Field::plain).toList();
        boolean pupils =
                Stream.of(Field.BIRTH_DATE, Field.UPN, Field.YEAR_GROUP).anyMatch(field -> has(plain, field));
        boolean staff = Stream.of(Field.JOB, Field.EMAIL, Field.STAFF_ID).anyMatch(field -> has(plain, field))
                || plain.contains("workswith");
        return staff && !pupils ? Subject.STAFF : Subject.PUPILS;
    }

    private static boolean has(List<String> plain, Field field) {
        return field.aliases().stream().anyMatch(plain::contains);
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
        return new ColumnMapping(subject, changed, several);
    }

    /** Fields without which nothing can be imported; a full name stands for first and last name. */
    public List<Field> missing() {
        return Field.of(subject).stream()
                .filter(field -> !columns.containsKey(field) && isNeeded(field))
                .toList();
    }

    /** Whether a column has two meanings. */
    public boolean usesOneTwice() {
        List<Integer> used = new ArrayList<>(columns.values());
        used.addAll(several);
        return used.stream().distinct().count() < used.size();
    }

    private boolean isNeeded(Field field) {
        boolean partOfName = field == Field.FIRST_NAME || field == Field.LAST_NAME;
        return subject == Subject.PUPILS && NEEDED.contains(field)
                || partOfName && !columns.containsKey(Field.FULL_NAME);
    }

    String written() {
        String fields = columns.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";"));
        String more = several.stream().map(Object::toString).collect(Collectors.joining(","));
        return fields
                + (subject == Subject.PUPILS ? "" : ";" + SUBJECT + "=" + subject)
                + (more.isEmpty() ? "" : ";" + SEVERAL + "=" + more);
    }

    static ColumnMapping readFrom(String written) {
        Map<String, String> pairs = new HashMap<>();
        Arrays.stream(written.split(";"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> pairs.put(pair[0], pair[1]));
        Subject subject = Subject.valueOf(pairs.getOrDefault(SUBJECT, Subject.PUPILS.name()));
        List<Integer> several = Arrays.stream(pairs.getOrDefault(SEVERAL, "").split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
        pairs.keySet().removeAll(Set.of(SUBJECT, SEVERAL));
        return new ColumnMapping(
                subject,
                pairs.entrySet().stream()
                        .collect(Collectors.toMap(
                                pair -> Field.valueOf(pair.getKey()), pair -> Integer.valueOf(pair.getValue()))),
                several);
    }
}
