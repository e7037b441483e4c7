package org.attune.roll.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.roll.ChangedRow;
import org.attune.roll.YearGroups;
import org.attune.roll.year.YearDraft.ClassMove;
import org.attune.roll.year.YearDraft.PupilMove;
import org.attune.roll.year.YearDraft.Staffing;
import org.attune.roll.year.YearPreview.Note;
import org.attune.roll.year.YearPreview.PupilThen;
import org.jspecify.annotations.Nullable;

/** From the roll and the draft alone: which rows end, which begin, and what is still open. */
final class YearPlanner {

    private final YearRoll roll;
    private final YearDraft draft;
    private final LocalDate lastDay;
    private final Map<Long, YearRoll.Group> groups;
    private final Map<Long, YearRoll.Adult> adults;
    private final Map<Long, YearRoll.PupilIn> classes;
    private final Map<Long, PupilMove> singly;
    private final List<ChangedRow> rows = new ArrayList<>();
    private final List<String> newClasses = new ArrayList<>();
    private final List<PupilThen> leavers = new ArrayList<>();
    private final List<PupilThen> leavingAnyway = new ArrayList<>();
    private final List<PupilThen> undecided = new ArrayList<>();
    private final List<PupilThen> withoutClass = new ArrayList<>();
    private final List<PupilThen> byHand = new ArrayList<>();
    private final Set<String> closed = new LinkedHashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();

    private YearPlanner(YearRoll roll, YearDraft draft) {
        this.roll = roll;
        this.draft = draft;
        this.lastDay = draft.lastDay();
        this.groups = roll.groupsById();
        this.adults = roll.adultsById();
        this.classes = roll.classesOn(lastDay);
        this.singly = draft.pupils().stream().collect(Collectors.toMap(PupilMove::pupil, Function.identity()));
    }

    static YearPlan plan(YearRoll roll, YearDraft draft) {
        return new YearPlanner(roll, draft).plan();
    }

    private YearPlan plan() {
        for (YearRoll.Pupil pupil : roll.pupils()) {
            int before = rows.size();
            pupil(pupil);
            if (rows.size() == before) {
                rows.add(ChangedRow.pupilIsKept(pupil.id()));
            }
        }
        draft.endingGroups().forEach(this::endGroup);
        draft.staffing().forEach(this::staff);
        earlyReading();
        List<Note> notes = new ArrayList<>();
        if (!closed.isEmpty()) {
            notes.add(new Note("closed", List.copyOf(closed), true));
        }
        if (!gone.isEmpty()) {
            notes.add(new Note("adult-leaves", List.copyOf(gone), true));
        }
        YearOutlook outlook = new YearOutlook(roll, draft, newClasses, rows);
        YearPreview preview = new YearPreview(
                draft.firstDay(),
                draft.leaversLastDay(),
                draft.readsFrom(),
                outlook.classes(),
                List.copyOf(leavers),
                List.copyOf(leavingAnyway),
                List.copyOf(undecided),
                List.copyOf(withoutClass),
                List.copyOf(byHand),
                outlook.adultsWithoutClass(),
                outlook.sights(),
                notes);
        return new YearPlan(preview, List.copyOf(newClasses), List.copyOf(rows));
    }

    private void pupil(YearRoll.Pupil pupil) {
        YearRoll.PupilIn in = classes.get(pupil.id());
        PupilMove single = singly.get(pupil.id());
        boolean placed = roll.nextClass(pupil.id(), draft.firstDay())
                .filter(next ->
                        in == null || in.endsOn() != null && !in.endsOn().isAfter(lastDay))
                .isPresent();
        if (!pupil.isHere(draft.firstDay())) {
            leavingAnyway.add(then(pupil, in));
        } else if (placed && single == null) {
            byHand.add(then(pupil, in));
            moveUp(pupil, in != null, false);
        } else if (single != null) {
            carryOut(pupil, in, single.fate(), single.to(), single.sameYear());
        } else if (in == null) {
            withoutClass.add(then(pupil, null));
            moveUp(pupil, true, false);
        } else {
            ClassMove move = draft.moveOf(in.group(), YearSource.yearOf(pupil, groupOf(in)))
                    .orElse(null);
            carryOut(pupil, in, move == null ? null : move.fate(), move == null ? null : move.to(), false);
        }
    }

    private void carryOut(
            YearRoll.Pupil pupil,
            YearRoll.@Nullable PupilIn in,
            @Nullable Fate fate,
            @Nullable Place to,
            boolean sameYear) {
        Long target = fate == Fate.MOVES && to != null ? resolve(to) : in == null ? null : Long.valueOf(in.group());
        if (fate == null || fate != Fate.LEAVES && target == null) {
            undecided.add(then(pupil, in));
            return;
        }
        if (fate == Fate.LEAVES) {
            leave(pupil, in);
            return;
        }
        move(pupil, in, Objects.requireNonNull(target));
        moveUp(pupil, true, sameYear);
    }

    private void leave(YearRoll.Pupil pupil, YearRoll.@Nullable PupilIn in) {
        LocalDate day = draft.leaversLastDay();
        leavers.add(then(pupil, in));
        roll.pupilsIn().stream()
                .filter(one -> one.pupil() == pupil.id()
                        && (one.endsOn() == null || one.endsOn().isAfter(day)))
                .forEach(one -> rows.add(ChangedRow.pupilEnds(one.id(), pupil.id(), one.group(), one.endsOn(), day)));
        rows.add(ChangedRow.pupilLeaves(pupil.id(), pupil.leftOn(), day));
    }

    /** What was noted by hand for later, a last day or another class, stays: the new time ends when the old one would have. */
    private void move(YearRoll.Pupil pupil, YearRoll.@Nullable PupilIn in, long target) {
        if (in != null
                && in.group() == target
                && (in.endsOn() == null || in.endsOn().isAfter(lastDay))) {
            return;
        }
        LocalDate until = null;
        if (in != null && (in.endsOn() == null || in.endsOn().isAfter(lastDay))) {
            rows.add(ChangedRow.pupilEnds(in.id(), pupil.id(), in.group(), in.endsOn(), lastDay));
            until = in.endsOn();
        }
        rows.add(ChangedRow.pupilJoins(pupil.id(), target, draft.firstDay(), until));
    }

    private void moveUp(YearRoll.Pupil pupil, boolean wasHere, boolean sameYear) {
        String year = pupil.yearGroup();
        if (year == null || !wasHere || sameYear) {
            return;
        }
        YearGroups.next(year)
                .filter(next -> !next.equals(year))
                .ifPresent(next -> rows.add(ChangedRow.pupilMovesUp(pupil.id(), next)));
    }

    private void endGroup(long group) {
        Set<Long> leaving = rows.stream()
                .filter(row -> row.what() == ChangedRow.What.PUPIL_IN && !row.made())
                .map(ChangedRow::record)
                .collect(Collectors.toSet());
        roll.pupilsIn().stream()
                .filter(in -> in.group() == group && !leaving.contains(in.id()))
                .filter(in -> in.endsOn() == null || in.endsOn().isAfter(lastDay))
                .forEach(in -> rows.add(ChangedRow.pupilEnds(in.id(), in.pupil(), group, in.endsOn(), lastDay)));
        roll.adultsIn().stream()
                .filter(in -> in.group() == group
                        && (in.endsOn() == null || in.endsOn().isAfter(lastDay)))
                .forEach(in -> rows.add(ChangedRow.adultEnds(in.id(), in.staff(), group, in.endsOn(), lastDay)));
    }

    /** Adults who are there and stay go on without a break; the others end with the year, the new ones begin on their day. */
    private void staff(Staffing staffing) {
        Long group = resolve(staffing.place());
        if (group == null) {
            return;
        }
        Set<Long> there = new LinkedHashSet<>();
        for (YearRoll.AdultIn in : roll.adultsIn()) {
            boolean goesOn = in.endsOn() == null || in.endsOn().isAfter(lastDay);
            if (in.group() != group || !goesOn) {
                continue;
            }
            if (staffing.staff().contains(in.staff())) {
                there.add(in.staff());
            } else {
                rows.add(ChangedRow.adultEnds(in.id(), in.staff(), group, in.endsOn(), lastDay));
            }
        }
        for (long adult : staffing.staff()) {
            YearRoll.Adult who = adults.get(adult);
            if (who == null || !who.works(staffing.from())) {
                gone.add(who == null ? "?" : who.name());
            } else if (!there.contains(adult)) {
                rows.add(ChangedRow.adultJoins(adult, group, staffing.from()));
            }
        }
    }

    /** Who will work with a class that gets new pupils may read about them, where the school wants that. */
    private void earlyReading() {
        LocalDate from = draft.readsFrom();
        if (from == null || !from.isBefore(draft.firstDay())) {
            return;
        }
        Set<Long> filled = rows.stream()
                .filter(row -> row.what() == ChangedRow.What.PUPIL_IN && row.made())
                .map(row -> Objects.requireNonNull(row.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<YearRoll.AdultIn> then = YearOutlook.adultsThen(roll, rows).stream()
                .filter(in -> filled.contains(in.group()))
                .filter(in -> in.endsOn() == null || !in.endsOn().isBefore(draft.firstDay()))
                .toList();
        Set<List<Long>> done = new LinkedHashSet<>();
        for (YearRoll.AdultIn in : then) {
            LocalDate begins = in.startsOn().isAfter(draft.firstDay()) ? in.startsOn() : draft.firstDay();
            if (done.add(List.of(in.staff(), in.group()))) {
                rows.add(ChangedRow.adultReads(in.staff(), in.group(), from, begins));
            }
        }
    }

    /** The id of the class; below 0 where it is to be made; none where it is closed by then. */
    private @Nullable Long resolve(Place place) {
        YearRoll.Group known = place.group() != null
                ? groups.get(place.group())
                : roll.classCalled(Objects.requireNonNull(place.name())).orElse(null);
        if (known != null) {
            if (!known.isOpen(draft.firstDay())) {
                closed.add(known.name());
                return null;
            }
            return known.id();
        }
        String name = place.name();
        if (name == null) {
            return null;
        }
        if (newClasses.stream().noneMatch(other -> Place.sameName(other, name))) {
            newClasses.add(name);
        }
        for (int i = 0; i < newClasses.size(); i++) {
            if (Place.sameName(newClasses.get(i), name)) {
                return -1L - i;
            }
        }
        return null;
    }

    private PupilThen then(YearRoll.Pupil pupil, YearRoll.@Nullable PupilIn in) {
        return new PupilThen(
                new PupilId(pupil.id()),
                pupil.name(),
                in == null ? null : groupOf(in).name());
    }

    private YearRoll.Group groupOf(YearRoll.PupilIn in) {
        return Objects.requireNonNull(groups.get(in.group()));
    }
}
