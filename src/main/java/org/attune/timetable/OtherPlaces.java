package org.attune.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.CurrentUser;
import org.attune.access.PeopleAtWork;
import org.attune.access.Role;
import org.attune.access.StaffId;
import org.attune.plan.PlanId;
import org.attune.plan.RunningPlan;
import org.attune.roll.OnRoll;
import org.attune.roll.OnRoll.Together;
import org.attune.timetable.HandTable.Hand;
import org.attune.timetable.MyPlans.Known;
import org.attune.timetable.PlacedTable.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What other adults do of the person’s plans. An adult’s places end when that adult next opens their week; who left, or works with the
 * pupil no more, never does. So a place counts only where its adult does the plan today.
 */
@Component
class OtherPlaces {

    private final PlacedTable placed;
    private final PeopleAtWork people;
    private final OnRoll roll;
    private final Clock clock;

    OtherPlaces(PlacedTable placed, PeopleAtWork people, OnRoll roll, Clock clock) {
        this.placed = placed;
        this.people = people;
        this.roll = roll;
        this.clock = clock;
    }

    /** As many statements for three hundred plans as for three. */
    List<Place> of(Known known) {
        CurrentUser user = known.user();
        List<Place> others = placed.ofPlans(user.school(), known.mine().keySet(), LocalDate.now(clock)).stream()
                .filter(place -> !place.adult().equals(user.staff()))
                .toList();
        Set<StaffId> adults = others.stream().map(Place::adult).collect(Collectors.toSet());
        Map<StaffId, CurrentUser> atWork = people.among(user.school(), adults);
        Set<Together> together = roll.together(
                atWork.keySet(),
                known.mine().values().stream().map(RunningPlan::pupil).toList());
        return others.stream()
                .map(place -> place.only(place.plans().stream()
                        .filter(plan -> does(known, place.adult(), plan))
                        .filter(plan -> worksWith(
                                atWork.get(place.adult()), known.mine().get(plan), together))
                        .toList()))
                .filter(place -> !place.plans().isEmpty())
                .toList();
    }

    /** Of the plans that the person does not do, those that nobody does: the lead left, or works with the pupil no more. By number. */
    Set<PlanId> nobodys(Known known) {
        Set<StaffId> adults = known.others().values().stream()
                .flatMap(plan -> doing(known, plan))
                .collect(Collectors.toSet());
        Map<StaffId, CurrentUser> atWork = people.among(known.user().school(), adults);
        Set<Together> together = roll.together(
                atWork.keySet(),
                known.others().values().stream().map(RunningPlan::pupil).toList());
        return known.others().values().stream()
                .filter(plan -> doing(known, plan).noneMatch(adult -> worksWith(atWork.get(adult), plan, together)))
                .map(RunningPlan::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<StaffId> doing(Known known, RunningPlan plan) {
        return Stream.concat(
                Stream.of(plan.lead()),
                known.hands().stream()
                        .filter(hand -> hand.plan().equals(plan.id()))
                        .map(Hand::adult));
    }

    private static boolean does(Known known, StaffId adult, PlanId plan) {
        RunningPlan one = known.mine().get(plan);
        return one != null && one.lead().equals(adult) || known.hands().contains(new Hand(plan, adult));
    }

    private static boolean worksWith(@Nullable CurrentUser adult, @Nullable RunningPlan plan, Set<Together> together) {
        return adult != null
                && plan != null
                && (adult.is(Role.PRACTITIONER) || adult.is(Role.SENCO))
                && (adult.seesWholeSchool() || together.contains(new Together(adult.staff(), plan.pupil())));
    }
}
