package org.attune.roll.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.roll.GroupKind;
import org.attune.roll.imports.RosterClasses.RosterClass;
import org.jspecify.annotations.Nullable;

/** Who is in which class or group, from {@code enrollments.csv}: those that hold today or begin later. */
final class RosterStays {

    private final Map<String, List<Stay>> stays = new HashMap<>();
    private final Map<String, List<Problem>> problems = new HashMap<>();
    private final LocalDate today;
    private int nobody;

    RosterStays(OneRoster data, RosterClasses classes, Set<String> people, LocalDate today) {
        this.today = today;
        for (RosterTable.Line line : data.lines("enrollments.csv")) {
            String user = line.cell("userSourcedId");
            String id = line.cell("classSourcedId");
            if (classes.isElsewhere(id)) {
                continue;
            }
            if (!people.contains(user)) {
                nobody++;
                continue;
            }
            RosterClass of = classes.get(id);
            Problem problem = problem(line, of);
            if (problem != null) {
                problems.computeIfAbsent(user, any -> new ArrayList<>()).add(problem);
            } else if (of != null) {
                add(user, line, of);
            }
        }
    }

    List<Problem> problems(String user) {
        return problems.getOrDefault(user, List.of());
    }

    List<Stay> all(String user) {
        return Stays.merged(stays.getOrDefault(user, List.of()));
    }

    List<Stay> groups(String user) {
        return all(user).stream().filter(stay -> stay.kind() == GroupKind.GROUP).toList();
    }

    /** Rows about people who are no pupil or adult of this school. */
    int nobody() {
        return nobody;
    }

    /** The registration class of today; the next one where there is none yet; the later one where one follows another. */
    @Nullable
    Stay registration(String user) {
        List<Stay> classes = all(user).stream()
                .filter(stay -> stay.kind() == GroupKind.CLASS)
                .toList();
        List<Stay> now =
                classes.stream().filter(stay -> !begins(stay).isAfter(today)).toList();
        return now.isEmpty()
                ? classes.stream()
                        .min((one, other) -> begins(one).compareTo(begins(other)))
                        .orElse(null)
                : now.stream()
                        .max((one, other) -> begins(one).compareTo(begins(other)))
                        .orElse(null);
    }

    /** Two registration classes from one day: nobody knows which is right. */
    boolean hasTwo(String user) {
        Stay chosen = registration(user);
        return chosen != null
                && all(user).stream()
                                .filter(stay -> stay.kind() == GroupKind.CLASS
                                        && begins(stay).equals(begins(chosen)))
                                .count()
                        > 1;
    }

    private static LocalDate begins(Stay stay) {
        return stay.from() == null ? LocalDate.MIN : stay.from();
    }

    private @Nullable Problem problem(RosterTable.Line line, @Nullable RosterClass of) {
        if (of == null) {
            return Problem.of(Field.CLASS, "no-such-class").at(line.at("classSourcedId"));
        }
        for (String column : List.of("beginDate", "endDate")) {
            LocalDate date = line.date(column);
            if (line.isNoDate(column) || date != null && !isPlausible(date)) {
                return Problem.of(Field.WORKS_FROM, "roster-date", Cells.shortened(line.cell(column)))
                        .at(line.at(column));
            }
        }
        LocalDate begin = line.date("beginDate");
        LocalDate end = line.date("endDate");
        return begin != null && end != null && end.isBefore(begin)
                ? Problem.of(Field.WORKS_FROM, "ends-first", Cells.shortened(line.cell("endDate")))
                        .at(line.at("endDate"))
                : null;
    }

    /** Systems keep long histories, and ends that are far away. */
    private boolean isPlausible(LocalDate date) {
        return date.isAfter(today.minusYears(30)) && date.isBefore(today.plusYears(20));
    }

    /** An end that is no earlier than the term’s is the term’s own: it says nothing about this person. */
    private void add(String user, RosterTable.Line line, RosterClass of) {
        LocalDate end = line.date("endDate");
        if (end != null && end.isBefore(today)) {
            return;
        }
        boolean own = end != null && (of.termEnd() == null || end.isBefore(of.termEnd()));
        stays.computeIfAbsent(user, any -> new ArrayList<>())
                .add(new Stay(of.kind(), of.name(), line.date("beginDate"), own ? end : null));
    }
}
