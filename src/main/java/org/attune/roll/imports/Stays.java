package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.roll.imports.RowFate.Change;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What a row changes about someone’s classes and groups: it adds, and it sets a last day. It never takes anyone out, since a file may hold a
 * part only.
 */
record Stays(List<Stay> joins, List<Ending> ends) {

    /** A membership that now has a last day, or another one. */
    record Ending(Held held, Stay stay) {}

    static Stays of(List<Stay> wanted, List<Held> held) {
        Map<String, Held> byKey =
                held.stream().collect(Collectors.toMap(Held::key, Function.identity(), Stays::longer));
        List<Stay> joins = new ArrayList<>();
        List<Ending> ends = new ArrayList<>();
        for (Stay stay : wanted) {
            Held there = byKey.get(stay.key());
            if (there == null) {
                joins.add(stay);
            } else if (stay.to() != null && !Objects.equals(stay.to(), there.to())) {
                ends.add(new Ending(there, stay));
            }
        }
        return new Stays(List.copyOf(joins), List.copyOf(ends));
    }

    List<Change> changes(Field joined) {
        List<Change> changes = new ArrayList<>();
        joins.forEach(stay -> changes.add(new Change(joined, null, stay.name() + dates(stay))));
        ends.forEach(end -> changes.add(new Change(
                Field.GROUP_END,
                end.stay().name(),
                Formats.date(Objects.requireNonNull(end.stay().to())))));
        return changes;
    }

    private static String dates(Stay stay) {
        return (stay.from() == null ? "" : " from " + Formats.date(stay.from()))
                + (stay.to() == null ? "" : " to " + Formats.date(stay.to()));
    }

    private static Held longer(Held one, Held other) {
        return one.to() == null || other.to() != null && one.to().isAfter(other.to()) ? one : other;
    }

    /** The same class or group given twice counts once, from the first day to the last. */
    static List<Stay> merged(List<Stay> stays) {
        Map<String, Stay> merged = new java.util.LinkedHashMap<>();
        stays.forEach(stay -> merged.merge(stay.key(), stay, Stays::together));
        return List.copyOf(merged.values());
    }

    private static Stay together(Stay one, Stay other) {
        return new Stay(
                one.kind(),
                one.name(),
                one.from() == null || other.from() == null ? null : min(one.from(), other.from()),
                one.to() == null || other.to() == null ? null : max(one.to(), other.to()));
    }

    private static java.time.@Nullable LocalDate min(java.time.LocalDate one, java.time.LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static java.time.@Nullable LocalDate max(java.time.LocalDate one, java.time.LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
