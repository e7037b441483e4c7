package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.access.StaffId;
import org.attune.roll.NameKey;
import org.jspecify.annotations.Nullable;

/** Decides the fate of everyone in a list of staff: found by id, then by email, then by name. */
final class StaffPlanner {

    private final Map<String, KnownStaff> bySourcedId = new HashMap<>();
    private final Map<String, KnownStaff> byEmail = new HashMap<>();
    private final Map<String, List<KnownStaff>> byName = new HashMap<>();
    private final Map<Integer, Answer> answers;

    StaffPlanner(Collection<KnownStaff> known, Map<Integer, Answer> answers) {
        this.answers = answers;
        for (KnownStaff adult : known) {
            adult.sourcedIds().forEach(id -> bySourcedId.put(id, adult));
            if (adult.details().email() != null) {
                byEmail.putIfAbsent(NameKey.folded(adult.details().email()), adult);
            }
            byName.computeIfAbsent(
                            NameKey.of(
                                    adult.details().firstName(), adult.details().lastName()),
                            any -> new ArrayList<>())
                    .add(adult);
        }
    }

    List<PlannedStaff> plan(List<StaffRow> rows) {
        List<PlannedStaff> planned =
                people(rows).stream().map(StaffPlanner::joined).map(this::fate).toList();
        Map<StaffId, List<PlannedStaff>> byAdult = planned.stream()
                .filter(row -> row.adult() != null)
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNull(row.adult()).id()));
        return planned.stream()
                .map(row -> {
                    List<PlannedStaff> same = row.adult() == null
                            ? List.of()
                            : byAdult.getOrDefault(row.adult().id(), List.of());
                    return same.size() > 1
                            ? twice(row, same.stream().map(PlannedStaff::row).toList())
                            : row;
                })
                .toList();
    }

    /** A list with a row for each class names people more than once. */
    private static Collection<List<StaffRow>> people(List<StaffRow> rows) {
        Map<String, List<StaffRow>> people = new LinkedHashMap<>();
        Map<String, String> keys = new HashMap<>();
        for (StaffRow row : rows) {
            String name = NameKey.of(row.firstName(), row.lastName());
            String own = row.sourcedId() != null
                    ? row.sourcedId()
                    : row.email() != null ? NameKey.folded(row.email()) : null;
            // A row with a name only is about the person of that name above.
            String key = own == null ? keys.getOrDefault(name, name) : own;
            keys.putIfAbsent(name, key);
            people.computeIfAbsent(
                            row.problems().isEmpty() ? key : key + " line " + row.line(), any -> new ArrayList<>())
                    .add(row);
        }
        return people.values();
    }

    private static StaffRow joined(List<StaffRow> rows) {
        StaffRow first = rows.getFirst();
        List<Stay> works =
                Stays.merged(rows.stream().flatMap(row -> row.works().stream()).toList());
        List<Integer> more = rows.stream().skip(1).map(StaffRow::line).toList();
        boolean agree = agree(rows, row -> NameKey.of(row.firstName(), row.lastName()))
                && agree(rows, StaffRow::job)
                && agree(rows, StaffRow::email);
        return agree
                ? whole(rows, first).with(more, works, first.problems())
                : first.with(more, works, List.of(Problem.of(Field.LAST_NAME, "twice-staff", lines(rows))));
    }

    /** What the first row leaves empty, a later one may say. */
    private static StaffRow whole(List<StaffRow> rows, StaffRow first) {
        return new StaffRow(
                first.file(),
                first.line(),
                List.of(),
                first.firstName(),
                first.lastName(),
                any(rows, StaffRow::job),
                any(rows, StaffRow::usualJob),
                any(rows, StaffRow::email),
                any(rows, StaffRow::sourcedId),
                first.works(),
                first.problems());
    }

    private static @Nullable String any(List<StaffRow> rows, Function<StaffRow, @Nullable String> value) {
        return rows.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean agree(List<StaffRow> rows, Function<StaffRow, @Nullable String> value) {
        return rows.stream()
                        .map(value)
                        .filter(Objects::nonNull)
                        .map(NameKey::folded)
                        .distinct()
                        .count()
                <= 1;
    }

    private PlannedStaff fate(StaffRow row) {
        if (!row.problems().isEmpty()) {
            return PlannedStaff.rejected(row, row.problems());
        }
        KnownStaff linked = row.sourcedId() == null ? null : bySourcedId.get(row.sourcedId());
        KnownStaff addressed = row.email() == null ? null : byEmail.get(NameKey.folded(row.email()));
        if (linked != null && addressed != null && !linked.equals(addressed)) {
            return rejected(row, Field.EMAIL, "two-staff");
        }
        if (linked != null) {
            return PlannedStaff.of(row, linked, null);
        }
        if (addressed != null) {
            return sharesAName(row, addressed)
                    ? PlannedStaff.of(row, addressed, null)
                    : rejected(row, Field.EMAIL, "other-staff");
        }
        return byName(row);
    }

    private PlannedStaff byName(StaffRow row) {
        String name = NameKey.of(row.firstName(), row.lastName());
        List<KnownStaff> same = byName.getOrDefault(name, List.of());
        if (same.size() > 1) {
            return rejected(row, Field.LAST_NAME, "several-staff");
        }
        if (same.isEmpty()) {
            return PlannedStaff.fresh(row, null);
        }
        KnownStaff adult = same.getFirst();
        boolean otherEmail = row.email() != null && adult.details().email() != null;
        if (!otherEmail) {
            return PlannedStaff.of(row, adult, null);
        }
        Answer answer = answers.get(row.line());
        if (answer == null) {
            return PlannedStaff.open(row, adult);
        }
        return answer == Answer.SAME_PUPIL ? PlannedStaff.of(row, adult, adult) : PlannedStaff.fresh(row, adult);
    }

    /** An address with quite another name belongs to someone else, or to an office. */
    private static boolean sharesAName(StaffRow row, KnownStaff adult) {
        return NameKey.of(row.firstName(), "").equals(NameKey.of(adult.details().firstName(), ""))
                || NameKey.of(row.lastName(), "")
                        .equals(NameKey.of(adult.details().lastName(), ""));
    }

    private static PlannedStaff rejected(StaffRow row, Field field, String reason) {
        return PlannedStaff.rejected(row, List.of(Problem.of(field, reason)));
    }

    private static PlannedStaff twice(PlannedStaff row, List<StaffRow> rows) {
        return PlannedStaff.rejected(row.row(), List.of(Problem.of(Field.LAST_NAME, "twice-staff", lines(rows))));
    }

    private static String lines(List<StaffRow> rows) {
        return rows.stream().map(row -> Integer.toString(row.line())).collect(Collectors.joining(", "));
    }
}
