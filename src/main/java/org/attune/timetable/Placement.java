package org.attune.timetable;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.method.planning.Strategy;
import org.attune.method.timetable.Busy;
import org.attune.method.timetable.Placing;
import org.attune.method.timetable.Session;
import org.attune.method.timetable.Slot;
import org.attune.method.timetable.Timetable;
import org.attune.method.timetable.Treatment;
import org.attune.method.timetable.Wish;
import org.attune.plan.PlanId;
import org.attune.plan.RunningPlan;
import org.attune.roll.GroupId;
import org.attune.roll.OnRoll;
import org.attune.timetable.DoseTable.Elsewhere;
import org.attune.timetable.MyPlans.Known;
import org.attune.timetable.PlacedTable.Place;
import org.springframework.stereotype.Component;

/**
 * Puts an adult’s slots and plans to the method, and keeps the sessions that come out. Looked at each time the week is opened: what is
 * unchanged is not written again.
 */
@Component
class Placement {

    private static final LocalTime DAY_BEGINS = LocalTime.MIN;
    private static final LocalTime DAY_ENDS = LocalTime.of(23, 59);

    private final SlotTable slots;
    private final PlacedTable placed;
    private final OtherPlaces otherPlaces;
    private final DoseTable facts;
    private final OnRoll roll;
    private final Clock clock;

    Placement(SlotTable slots, PlacedTable placed, OtherPlaces otherPlaces, DoseTable facts, OnRoll roll, Clock clock) {
        this.slots = slots;
        this.placed = placed;
        this.otherPlaces = otherPlaces;
        this.facts = facts;
        this.roll = roll;
        this.clock = clock;
    }

    /**
     * @param table as the method makes it of what holds today
     * @param places of the person, from the day that was asked for
     * @param elsewhere of the pupils
     */
    record Placed(List<Slot> slots, Timetable table, List<Place> places, Map<PupilId, List<Elsewhere>> elsewhere) {}

    /** @param from earlier sessions of the person are wanted from this day on */
    Placed refresh(Known known, LocalDate from) {
        LocalDate today = LocalDate.now(clock);
        List<Slot> mine = slots.of(known.user());
        Map<PupilId, List<Elsewhere>> elsewhere = elsewhere(known);
        List<Place> others = otherPlaces.of(known);
        Timetable table = Placing.of(mine, wishes(known, others), busy(known, others, elsewhere, today));
        LocalDate first = from.isBefore(today) ? from : today;
        List<Place> places = keep(known, table, first, today);
        return new Placed(mine, table, places, elsewhere);
    }

    /** Two tabs may open the week at once: who writes holds the adult, and looks again first. */
    private List<Place> keep(Known known, Timetable table, LocalDate first, LocalDate today) {
        List<Place> before = placed.ofAdult(known.user(), first);
        if (over(table, before).isEmpty() && fresh(table, before).isEmpty()) {
            return before;
        }
        placed.hold(known.user());
        List<Place> now = placed.ofAdult(known.user(), first);
        placed.end(known.user(), over(table, now), today);
        placed.begin(known.user(), fresh(table, now), pupils(known), today);
        return placed.ofAdult(known.user(), first);
    }

    private static List<Place> over(Timetable table, List<Place> places) {
        return open(places).stream()
                .filter(place -> table.sessions().stream().noneMatch(place::is))
                .toList();
    }

    private static List<Session> fresh(Timetable table, List<Place> places) {
        List<Place> open = open(places);
        return table.sessions().stream()
                .filter(session -> open.stream().noneMatch(place -> place.is(session)))
                .toList();
    }

    private static List<Place> open(List<Place> places) {
        return places.stream().filter(place -> place.last() == null).toList();
    }

    private List<Wish> wishes(Known known, List<Place> others) {
        Map<PupilId, GroupId> company = roll.company(
                known.mine().values().stream().map(RunningPlan::pupil).toList());
        List<Wish> wishes = new ArrayList<>();
        for (RunningPlan plan : known.mine().values()) {
            GroupId with = company.get(plan.pupil());
            for (Strategy strategy : DoseFacts.needing(plan)) {
                List<DayOfWeek> taken = others.stream()
                        .filter(place -> place.strategy().equals(strategy.code())
                                && place.plans().contains(plan.id()))
                        .map(Place::day)
                        .toList();
                wishes.add(new Wish(
                        plan.id().value(),
                        with == null ? 0 : with.value(),
                        strategy.code(),
                        strategy.minutes(),
                        Math.max(0, strategy.timesAWeek() - taken.size()),
                        with != null && Treatment.isShared(strategy, plan.settings()),
                        strategy.adults(),
                        Set.copyOf(taken)));
            }
        }
        return wishes;
    }

    private static List<Busy> busy(
            Known known, List<Place> others, Map<PupilId, List<Elsewhere>> elsewhere, LocalDate today) {
        Stream<Busy> withOthers = others.stream()
                .flatMap(place -> place.plans().stream()
                        .map(plan -> new Busy(
                                plan.value(),
                                place.day(),
                                place.from(),
                                place.from().plusMinutes(place.minutes()))));
        Stream<Busy> away = known.mine().values().stream()
                .flatMap(plan -> elsewhere.getOrDefault(plan.pupil(), List.of()).stream()
                        .filter(one -> one.last() == null || !one.last().isBefore(today))
                        .map(one -> new Busy(
                                plan.id().value(),
                                one.half().day(),
                                one.half().afternoon() ? Half.NOON : DAY_BEGINS,
                                one.half().afternoon() ? DAY_ENDS : Half.NOON)));
        return Stream.concat(withOthers, away).toList();
    }

    private Map<PupilId, List<Elsewhere>> elsewhere(Known known) {
        List<PupilId> pupils =
                known.mine().values().stream().map(RunningPlan::pupil).toList();
        return pupils.isEmpty()
                ? Map.of()
                : facts.elsewhere(known.user().school(), pupils).stream()
                        .collect(Collectors.groupingBy(Elsewhere::pupil));
    }

    private static Map<PlanId, PupilId> pupils(Known known) {
        return known.mine().values().stream().collect(Collectors.toMap(RunningPlan::id, RunningPlan::pupil));
    }
}
