package org.attune.roll.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.roll.NameKey;
import org.jspecify.annotations.Nullable;

/** Decides the fate of every row, from the file, the roll and the administrator's answers alone. */
final class Planner {

    private final KnownPupils known;
    private final Map<Integer, Answer> answers;

    Planner(KnownPupils known, Map<Integer, Answer> answers) {
        this.known = known;
        this.answers = answers;
    }

    List<PlannedRow> plan(List<FileRow> rows) {
        List<PlannedRow> planned = rows.stream().map(this::fate).toList();
        Map<Integer, Problem> twice = new HashMap<>();
        refuseTwice(planned, row -> row.row().upn(), "twice-upn", Field.UPN, twice);
        refuseTwice(planned, row -> folded(row.row().misId()), "twice-mis-id", Field.MIS_ID, twice);
        refuseTwice(planned, row -> row.row().sourcedId(), "twice", Field.SOURCED_ID, twice);
        refuseTwice(planned, Planner::pupilKey, "twice", Field.LAST_NAME, twice);
        return planned.stream()
                .map(row -> twice.containsKey(row.row().line()) && row.fate() != Fate.REJECTED
                        ? PlannedRow.rejected(
                                row.row(), List.of(twice.get(row.row().line())))
                        : row)
                .toList();
    }

    /** Pupils on the roll that no row names, not even one that is rejected or open. */
    List<KnownPupil> absent(List<PlannedRow> planned) {
        Set<PupilId> named =
                planned.stream().flatMap(this::mentioned).map(KnownPupil::id).collect(Collectors.toSet());
        return known.all().stream()
                .filter(pupil -> !pupil.left() && !named.contains(pupil.id()))
                .toList();
    }

    private PlannedRow fate(FileRow row) {
        if (!row.problems().isEmpty()) {
            return PlannedRow.rejected(row, row.problems());
        }
        Match match = Match.of(row, known);
        if (match.problem() != null) {
            return PlannedRow.rejected(row, List.of(match.problem()));
        }
        KnownPupil pupil = match.pupil();
        if (pupil == null) {
            return PlannedRow.fresh(row, null);
        }
        if (match.certain()) {
            return PlannedRow.of(row, pupil, null);
        }
        Answer answer = answers.get(row.line());
        if (answer == null) {
            return PlannedRow.open(row, pupil);
        }
        return answer == Answer.SAME_PUPIL ? PlannedRow.of(row, pupil, pupil) : PlannedRow.fresh(row, pupil);
    }

    /** Two rows with one number, or two rows for one pupil: both are refused, since nobody knows which is right. */
    private static void refuseTwice(
            List<PlannedRow> planned,
            Function<PlannedRow, @Nullable String> key,
            String reason,
            Field field,
            Map<Integer, Problem> twice) {
        Map<String, List<PlannedRow>> byKey = new HashMap<>();
        for (PlannedRow row : planned) {
            String value = key.apply(row);
            if (value != null) {
                byKey.computeIfAbsent(value, any -> new ArrayList<>()).add(row);
            }
        }
        byKey.values().stream()
                .filter(rows -> rows.size() > 1 && !allDiffer(field, rows))
                .forEach(rows -> {
                    String lines = rows.stream()
                            .map(row -> Integer.toString(row.row().line()))
                            .collect(Collectors.joining(", "));
                    rows.forEach(row -> twice.putIfAbsent(row.row().line(), Problem.of(field, reason, lines)));
                });
    }

    /** Twins with one name each have numbers of their own; then they are no double. */
    private static boolean allDiffer(Field field, List<PlannedRow> rows) {
        boolean allNew = rows.stream().allMatch(row -> row.fate() == Fate.NEW);
        return field == Field.LAST_NAME
                && allNew
                && (differ(rows, row -> row.row().upn())
                        || differ(rows, row -> folded(row.row().misId())));
    }

    private static boolean differ(List<PlannedRow> rows, Function<PlannedRow, @Nullable String> number) {
        Set<String> seen = new HashSet<>();
        for (PlannedRow row : rows) {
            String value = number.apply(row);
            if (value == null || !seen.add(value)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String pupilKey(PlannedRow row) {
        if (row.pupil() != null) {
            return "pupil " + row.pupil().id().value();
        }
        return row.fate() == Fate.NEW
                ? NameKey.of(row.row().firstName(), row.row().lastName()) + "|"
                        + row.row().birthDate()
                : null;
    }

    private Stream<KnownPupil> mentioned(PlannedRow planned) {
        FileRow row = planned.row();
        Stream<@Nullable KnownPupil> sure = Stream.of(
                planned.pupil(),
                planned.asked(),
                known.withUpn(row.upn()),
                known.withMisId(row.misId()),
                known.withSourcedId(row.sourcedId()));
        return Stream.concat(
                sure.filter(Objects::nonNull),
                planned.fate() == Fate.REJECTED ? known.named(row).stream() : Stream.empty());
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : NameKey.folded(text);
    }
}
