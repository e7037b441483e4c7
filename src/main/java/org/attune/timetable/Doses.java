package org.attune.timetable;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.plan.PlanId;
import org.attune.plan.PlanState;
import org.attune.plan.PlanSummary;
import org.attune.plan.Plans;
import org.attune.plan.RunningPlan;
import org.attune.plan.RunningPlans;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dose given against dose planned, over the sessions the pupil could attend. The rule: src/docs/method/timetable.md. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class Doses {

    private final RunningPlans running;
    private final Plans plans;
    private final DoseFacts facts;
    private final Gate gate;
    private final Clock clock;

    Doses(RunningPlans running, Plans plans, DoseFacts facts, Gate gate, Clock clock) {
        this.running = running;
        this.plans = plans;
        this.facts = facts;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Of one plan, between two days, both inclusive; only days on which the plan ran count. Audited.
     *
     * @throws NoSuchRecord when there is no such plan of this pupil that this person may see
     */
    public Dose of(PupilId pupil, PlanId plan, LocalDate from, LocalDate to) {
        gate.toRead("dose", plan.value(), pupil);
        RunningPlan one = running.get(List.of(plan)).stream()
                .filter(found -> found.pupil().equals(pupil))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("plan"));
        return facts.about(List.of(one)).dose(one, from, to);
    }

    /**
     * Of each plan, from its start to a day, inclusive; as many statements for three hundred as for three. Plans that the person may not
     * see are left out.
     */
    public Map<PlanId, Dose> of(Collection<PlanId> wanted, LocalDate asAt) {
        List<RunningPlan> found = running.get(wanted);
        DoseFacts.Known known = facts.about(found);
        Map<PlanId, Dose> doses = new LinkedHashMap<>();
        found.forEach(plan -> doses.put(plan.id(), known.dose(plan, plan.startsOn(), asAt)));
        return doses;
    }

    /** Of each strategy of a plan that needs sessions, by its code, from the start to today. Nothing where the person may not see it. */
    public Map<String, Dose> byStrategy(PlanId plan) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Dose> doses = new LinkedHashMap<>();
        List<RunningPlan> found = running.get(List.of(plan));
        found.forEach(one -> {
            DoseFacts.Known known = facts.about(found);
            DoseFacts.needing(one)
                    .forEach(strategy -> doses.put(strategy.code(), known.dose(one, strategy, one.startsOn(), today)));
        });
        return doses;
    }

    /** Week by week, the newest first, of all the pupil’s plans, from the first week in which a session was done. Audited. */
    public List<WeekDose> weeks(PupilId pupil) {
        LocalDate today = LocalDate.now(clock);
        List<RunningPlan> found = running.get(plans.of(pupil).stream()
                .filter(plan -> plan.state() != PlanState.DRAFT)
                .map(PlanSummary::id)
                .toList());
        LocalDate first = found.stream()
                .map(RunningPlan::startsOn)
                .min(LocalDate::compareTo)
                .orElse(today);
        DoseFacts.Known known = facts.about(found);
        List<WeekDose> weeks = new ArrayList<>();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.plusDays(6).isBefore(first); monday = monday.minusWeeks(1)) {
            for (RunningPlan plan : found) {
                LocalDate sunday = monday.plusDays(6);
                Dose dose = known.dose(plan, monday, sunday.isAfter(today) ? today : sunday);
                if (!dose.equals(Dose.NONE)) {
                    weeks.add(new WeekDose(monday, plan.id(), dose));
                }
            }
        }
        while (!weeks.isEmpty() && weeks.getLast().dose().given() == 0) {
            weeks.removeLast();
        }
        return weeks;
    }
}
