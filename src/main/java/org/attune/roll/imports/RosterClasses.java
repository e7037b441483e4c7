package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.roll.GroupKind;
import org.attune.sheet.SheetRefused;
import org.jspecify.annotations.Nullable;

/** The classes of one school in a OneRoster zip: a homeroom is a registration class, any other a group. */
final class RosterClasses {

    /**
     * One of them.
     *
     * @param termEnd when its last term ends, where the zip says so
     */
    record RosterClass(
            GroupKind kind, String name, @Nullable LocalDate termEnd) {}

    private final Map<String, RosterClass> classes = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();

    /** @throws SheetRefused when two cannot be told apart, or a name is missing or too long */
    RosterClasses(OneRoster data, String school) {
        Map<String, LocalDate> terms = terms(data);
        List<RosterTable.Line> own = new ArrayList<>();
        for (RosterTable.Line line : data.lines("classes.csv")) {
            boolean ours = line.cell("schoolSourcedId").isEmpty()
                    || line.cell("schoolSourcedId").equals(school);
            if (ours) {
                own.add(line);
            } else {
                elsewhere.add(line.id("sourcedId"));
            }
        }
        Map<String, Long> titles = own.stream()
                .collect(
                        Collectors.groupingBy(line -> Stay.key(kind(line), line.cell("title")), Collectors.counting()));
        Set<String> used = new HashSet<>();
        for (RosterTable.Line line : own) {
            boolean shared = titles.getOrDefault(Stay.key(kind(line), line.cell("title")), 0L) > 1;
            String name = shared ? line.cell("title") + " " + line.cell("classCode") : line.cell("title");
            String tidy = name.replaceAll("\\s+", " ").strip();
            if (tidy.isEmpty() || tidy.length() > Cells.GROUP_NAME) {
                throw new SheetRefused("roster.class-name", line.number(), Cells.GROUP_NAME).in("classes.csv");
            }
            boolean again =
                    classes.put(line.id("sourcedId"), new RosterClass(kind(line), tidy, end(line, terms))) != null;
            if (again || !used.add(Stay.key(kind(line), tidy))) {
                throw new SheetRefused("roster.class-twice", line.number()).in("classes.csv");
            }
        }
    }

    @Nullable
    RosterClass get(String id) {
        return classes.get(id);
    }

    /** Of another school in the same zip. */
    boolean isElsewhere(String id) {
        return elsewhere.contains(id);
    }

    private static GroupKind kind(RosterTable.Line line) {
        return line.is("classType", "homeroom") ? GroupKind.CLASS : GroupKind.GROUP;
    }

    private static Map<String, LocalDate> terms(OneRoster data) {
        Map<String, LocalDate> terms = new HashMap<>();
        for (RosterTable.Line line : data.lines("academicsessions.csv")) {
            LocalDate end = line.date("endDate");
            if (end != null) {
                terms.put(line.cell("sourcedId"), end);
            }
        }
        return terms;
    }

    private static @Nullable LocalDate end(RosterTable.Line line, Map<String, LocalDate> terms) {
        return Arrays.stream(line.cell("termSourcedIds").split(","))
                .map(id -> terms.get(id.strip()))
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
