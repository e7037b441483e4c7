package org.attune.timetable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.plan.PlanId;
import org.attune.plan.RunningPlan;
import org.attune.plan.RunningPlans;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.timetable.HandTable.Hand;
import org.springframework.stereotype.Component;

/** The plans that the person does, and those of their pupils that others do. */
@Component
class MyPlans {

    private final Pupils pupils;
    private final RunningPlans running;
    private final HandTable hands;
    private final CurrentUsers users;

    MyPlans(Pupils pupils, RunningPlans running, HandTable hands, CurrentUsers users) {
        this.pupils = pupils;
        this.running = running;
        this.hands = hands;
        this.users = users;
    }

    /**
     * @param mine the person leads them, or does them too; by number
     * @param others by number
     * @param helping of mine, those the person does not lead
     * @param hands who does which of all these plans besides its lead
     */
    record Known(
            CurrentUser user,
            Map<PupilId, PupilSummary> pupils,
            Map<PlanId, RunningPlan> mine,
            Map<PlanId, RunningPlan> others,
            Set<PlanId> helping,
            Set<Hand> hands) {

        PupilSummary pupil(RunningPlan plan) {
            return java.util.Objects.requireNonNull(pupils.get(plan.pupil()));
        }
    }

    Known load() {
        CurrentUser user = users.current();
        Map<PupilId, PupilSummary> known = pupils.mine().stream()
                .collect(Collectors.toMap(
                        PupilSummary::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        List<RunningPlan> all = running.of(known.keySet());
        Set<Hand> doing = Set.copyOf(
                hands.of(user.school(), all.stream().map(RunningPlan::id).toList()));
        Set<PlanId> helping = doing.stream()
                .filter(hand -> hand.adult().equals(user.staff()))
                .map(Hand::plan)
                .collect(Collectors.toUnmodifiableSet());
        Map<PlanId, RunningPlan> mine = new LinkedHashMap<>();
        Map<PlanId, RunningPlan> others = new LinkedHashMap<>();
        for (RunningPlan plan : all) {
            boolean leads = plan.lead().equals(user.staff());
            (leads || helping.contains(plan.id()) ? mine : others).put(plan.id(), plan);
        }
        return new Known(user, known, mine, others, helping, doing);
    }
}
