package org.attune.roll.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attune.roll.ChangedRow;
import org.attune.roll.ChangedRow.What;
import org.attune.roll.GroupKind;
import org.attune.roll.YearGroups;
import org.attune.roll.year.YearPreview.ClassThen;
import org.attune.roll.year.YearPreview.Sight;
import org.attune.roll.year.YearPreview.Works;
import org.jspecify.annotations.Nullable;

/** The roll with the rows of a plan carried out, in thought only: what each class has then, and what each adult sees from when. */
final class YearOutlook {

    private final YearRoll roll;
    private final YearDraft draft;
    private final List<String> newClasses;
    private final List<ChangedRow> rows;
    private final Map<Long, Set<Long>> pupilsBefore;
    private final Map<Long, Set<Long>> pupilsThen;
    private final List<YearRoll.AdultIn> adultsThen;

    YearOutlook(YearRoll roll, YearDraft draft, List<String> newClasses, List<ChangedRow> rows) {
        this.roll = roll;
        this.draft = draft;
        this.newClasses = newClasses;
        this.rows = rows;
        Set<Long> here = roll.pupils().stream()
                .filter(pupil -> pupil.isHere(draft.firstDay()))
                .map(YearRoll.Pupil::id)
                .collect(Collectors.toSet());
        this.pupilsBefore = byGroup(roll.pupilsIn(), draft.lastDay());
        this.pupilsThen = byGroup(
                pupilsThen().stream().filter(in -> here.contains(in.pupil())).toList(), draft.firstDay());
        this.adultsThen = adultsThen(roll, rows);
    }

    static List<YearRoll.AdultIn> adultsThen(YearRoll roll, List<ChangedRow> rows) {
        Map<Long, LocalDate> ends = ends(rows, What.STAFF_IN);
        List<YearRoll.AdultIn> then = new ArrayList<>(roll.adultsIn().stream()
                .map(in -> new YearRoll.AdultIn(
                        in.id(), in.staff(), in.group(), in.startsOn(), ends.getOrDefault(in.id(), in.endsOn())))
                .toList());
        made(rows, What.STAFF_IN)
                .forEach(row -> then.add(new YearRoll.AdultIn(
                        0,
                        Objects.requireNonNull(row.staff()),
                        Objects.requireNonNull(row.group()),
                        Objects.requireNonNull(row.startsOn()),
                        row.newDay())));
        return then;
    }

    List<ClassThen> classes() {
        List<ClassThen> classes = new ArrayList<>();
        roll.groups().stream()
                .filter(group -> group.kind() == GroupKind.CLASS && group.isOpen(draft.firstDay()))
                .forEach(group -> classes.add(then(group.id(), group.name(), false)));
        for (int i = 0; i < newClasses.size(); i++) {
            classes.add(then(-1L - i, newClasses.get(i), true));
        }
        return classes.stream()
                .sorted(Comparator.comparing(ClassThen::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    List<Sight> sights() {
        return roll.adults().stream()
                .map(this::sight)
                .filter(sight -> sight.before() > 0 || sight.after() > 0)
                .toList();
    }

    List<String> adultsWithoutClass() {
        return roll.adults().stream()
                .filter(adult -> adult.works(draft.firstDay()))
                .filter(adult -> !seen(adult.id(), roll.adultsIn(), draft.lastDay(), pupilsBefore)
                        .isEmpty())
                .filter(adult -> adultsThen.stream()
                        .noneMatch(in -> in.staff() == adult.id()
                                && (in.endsOn() == null || !in.endsOn().isBefore(draft.firstDay()))))
                .map(YearRoll.Adult::name)
                .toList();
    }

    private ClassThen then(long group, String name, boolean fresh) {
        Set<Long> pupils = pupilsThen.getOrDefault(group, Set.of());
        Map<Long, String> moved = years();
        List<String> years = roll.pupils().stream()
                .filter(pupil -> pupils.contains(pupil.id()))
                .map(pupil -> moved.getOrDefault(pupil.id(), pupil.yearGroup()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingInt(YearGroups::order))
                .toList();
        Map<Long, YearRoll.Adult> byId = roll.adultsById();
        List<Works> adults = adultsThen.stream()
                .filter(in -> in.group() == group && byId.containsKey(in.staff()))
                .filter(in -> in.endsOn() == null || !in.endsOn().isBefore(draft.firstDay()))
                .map(in ->
                        new Works(Objects.requireNonNull(byId.get(in.staff())).name(), later(in.startsOn())))
                .distinct()
                .sorted(Comparator.comparing(Works::name))
                .toList();
        return new ClassThen(name, fresh, pupils.size(), years, adults);
    }

    private Sight sight(YearRoll.Adult adult) {
        List<YearRoll.AdultIn> own = adultsThen.stream()
                .filter(in -> in.staff() == adult.id()
                        && adult.works(draft.firstDay())
                        && (in.endsOn() == null || !in.endsOn().isBefore(draft.firstDay())))
                .toList();
        LocalDate from = own.stream()
                .map(in -> later(in.startsOn()))
                .min(Comparator.naturalOrder())
                .orElse(draft.firstDay());
        LocalDate readsFrom = made(rows, What.READS).stream()
                .filter(row -> Objects.equals(row.staff(), adult.id()))
                .map(ChangedRow::startsOn)
                .findFirst()
                .orElse(null);
        Set<Long> after = new HashSet<>();
        own.forEach(in -> after.addAll(pupilsThen.getOrDefault(in.group(), Set.of())));
        List<String> names =
                own.stream().map(in -> name(in.group())).distinct().sorted().toList();
        int before =
                seen(adult.id(), roll.adultsIn(), draft.lastDay(), pupilsBefore).size();
        return new Sight(adult.name(), before, after.size(), names, from, readsFrom);
    }

    private static Set<Long> seen(
            long adult, List<YearRoll.AdultIn> all, LocalDate day, Map<Long, Set<Long>> pupilsByGroup) {
        Set<Long> seen = new TreeSet<>();
        all.stream()
                .filter(in -> in.staff() == adult && in.holds(day))
                .forEach(in -> seen.addAll(pupilsByGroup.getOrDefault(in.group(), Set.of())));
        return seen;
    }

    private List<YearRoll.PupilIn> pupilsThen() {
        Map<Long, LocalDate> ends = ends(rows, What.PUPIL_IN);
        List<YearRoll.PupilIn> then = new ArrayList<>(roll.pupilsIn().stream()
                .map(in -> new YearRoll.PupilIn(
                        in.id(), in.pupil(), in.group(), in.startsOn(), ends.getOrDefault(in.id(), in.endsOn())))
                .toList());
        made(rows, What.PUPIL_IN)
                .forEach(row -> then.add(new YearRoll.PupilIn(
                        0,
                        Objects.requireNonNull(row.pupil()),
                        Objects.requireNonNull(row.group()),
                        Objects.requireNonNull(row.startsOn()),
                        row.newDay())));
        return then;
    }

    private Map<Long, String> years() {
        return rows.stream()
                .filter(row -> row.what() == What.YEAR)
                .collect(Collectors.toMap(ChangedRow::record, row -> Objects.requireNonNull(row.text())));
    }

    private String name(long group) {
        return group < 0
                ? newClasses.get((int) (-group - 1))
                : Objects.requireNonNull(roll.groupsById().get(group)).name();
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(draft.firstDay()) ? day : draft.firstDay();
    }

    private static Map<Long, Set<Long>> byGroup(List<YearRoll.PupilIn> all, LocalDate day) {
        Map<Long, Set<Long>> byGroup = new HashMap<>();
        all.stream()
                .filter(in -> in.holds(day))
                .forEach(in -> byGroup.computeIfAbsent(in.group(), any -> new HashSet<>())
                        .add(in.pupil()));
        return byGroup;
    }

    private static Map<Long, LocalDate> ends(List<ChangedRow> rows, What what) {
        return rows.stream()
                .filter(row -> row.what() == what && !row.made())
                .collect(Collectors.toMap(
                        ChangedRow::record,
                        row -> Objects.requireNonNull(row.newDay()),
                        (@Nullable LocalDate one, LocalDate other) -> other));
    }

    private static List<ChangedRow> made(List<ChangedRow> rows, What what) {
        return rows.stream().filter(row -> row.what() == what && row.made()).toList();
    }
}
