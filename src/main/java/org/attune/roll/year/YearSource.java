package org.attune.roll.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attune.roll.YearGroups;
import org.jspecify.annotations.Nullable;

/** The pupils of one year group in one class, on the last day of the old year. */
record YearSource(YearRoll.Group group, @Nullable String yearGroup, List<YearRoll.Pupil> pupils) {

    private record Key(long group, @Nullable String yearGroup) {}

    /** By year group, then name of the class. Pupils who are not there on the first day are left out. */
    static List<YearSource> of(YearRoll roll, LocalDate firstDay) {
        Map<Long, YearRoll.PupilIn> classes = roll.classesOn(firstDay.minusDays(1));
        Map<Long, YearRoll.Group> groups = roll.groupsById();
        Map<Key, List<YearRoll.Pupil>> byKey = new TreeMap<>(Comparator.comparingInt(
                        (Key key) -> YearGroups.order(key.yearGroup()))
                .thenComparing(
                        key -> Objects.requireNonNull(groups.get(key.group())).name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Key::group));
        for (YearRoll.Pupil pupil : roll.pupils()) {
            YearRoll.PupilIn in = classes.get(pupil.id());
            if (in != null && pupil.isHere(firstDay)) {
                YearRoll.Group group = Objects.requireNonNull(groups.get(in.group()));
                byKey.computeIfAbsent(new Key(in.group(), yearOf(pupil, group)), any -> new ArrayList<>())
                        .add(pupil);
            }
        }
        return byKey.entrySet().stream()
                .map(entry -> new YearSource(
                        Objects.requireNonNull(groups.get(entry.getKey().group())),
                        entry.getKey().yearGroup(),
                        entry.getValue()))
                .toList();
    }

    /** The pupil’s own year group; without one, that of the class. */
    static @Nullable String yearOf(YearRoll.Pupil pupil, YearRoll.Group group) {
        return pupil.yearGroup() == null ? group.yearGroup() : pupil.yearGroup();
    }
}
