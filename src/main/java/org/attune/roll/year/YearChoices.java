package org.attune.roll.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.roll.GroupId;
import org.attune.roll.GroupKind;
import org.attune.roll.year.YearDraft.Staffing;
import org.attune.roll.year.YearPreview.ClassThen;
import org.attune.roll.year.YearWork.Choice;
import org.attune.roll.year.YearWork.ClassNext;
import org.attune.roll.year.YearWork.ClassNow;

/** What there is to choose from, from the roll and the draft. */
final class YearChoices {

    private YearChoices() {}

    static YearWork of(YearRoll roll, YearDraft draft, int version) {
        YearPreview preview = YearPlanner.plan(roll, draft).preview();
        Map<Long, YearRoll.PupilIn> classes = roll.classesOn(draft.lastDay());
        return new YearWork(
                draft,
                version,
                YearSource.of(roll, draft.firstDay()).stream()
                        .map(source -> new ClassNow(
                                new GroupId(source.group().id()),
                                source.group().name(),
                                source.yearGroup(),
                                source.pupils().size()))
                        .toList(),
                groups(roll, draft, GroupKind.CLASS),
                next(roll, draft, preview),
                roll.adults().stream()
                        .filter(adult -> adult.works(draft.firstDay()))
                        .map(adult -> new Choice<>(new StaffId(adult.id()), adult.name()))
                        .toList(),
                groups(roll, draft, GroupKind.GROUP),
                preview.withoutClass(),
                roll.pupils().stream()
                        .filter(pupil -> pupil.isHere(draft.firstDay()))
                        .map(pupil -> new Choice<>(new PupilId(pupil.id()), name(roll, classes, pupil)))
                        .toList());
    }

    private static List<Choice<GroupId>> groups(YearRoll roll, YearDraft draft, GroupKind kind) {
        return roll.groups().stream()
                .filter(group -> group.kind() == kind && group.isOpen(draft.firstDay()))
                .map(group -> new Choice<>(new GroupId(group.id()), group.name()))
                .toList();
    }

    private static List<ClassNext> next(YearRoll roll, YearDraft draft, YearPreview preview) {
        Map<String, YearRoll.Group> byName = new HashMap<>();
        roll.groups().stream()
                .filter(group -> group.kind() == GroupKind.CLASS)
                .forEach(group -> byName.put(group.name(), group));
        List<ClassNext> next = new ArrayList<>();
        for (ClassThen one : preview.classes()) {
            Place place = one.fresh()
                    ? Place.called(one.name())
                    : Place.of(new GroupId(
                            Objects.requireNonNull(byName.get(one.name())).id()));
            List<Long> now = roll.adultsIn().stream()
                    .filter(in -> Objects.equals(in.group(), place.group()))
                    .filter(in -> in.endsOn() == null || in.endsOn().isAfter(draft.lastDay()))
                    .map(YearRoll.AdultIn::staff)
                    .filter(adult -> roll.adultsById().containsKey(adult)
                            && Objects.requireNonNull(roll.adultsById().get(adult))
                                    .works(draft.firstDay()))
                    .distinct()
                    .toList();
            Staffing staffing = draft.staffingOf(place).orElse(new Staffing(place, draft.firstDay(), now));
            if (one.pupils() > 0 || !staffing.staff().isEmpty()) {
                next.add(new ClassNext(
                        place,
                        one.name(),
                        one.pupils(),
                        staffing.staff().stream().map(StaffId::new).toList(),
                        staffing.from()));
            }
        }
        return next;
    }

    private static String name(YearRoll roll, Map<Long, YearRoll.PupilIn> classes, YearRoll.Pupil pupil) {
        YearRoll.PupilIn in = classes.get(pupil.id());
        return in == null
                ? pupil.name()
                : pupil.name() + ", "
                        + Objects.requireNonNull(roll.groupsById().get(in.group()))
                                .name();
    }
}
