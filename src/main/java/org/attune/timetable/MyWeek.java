package org.attune.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.method.timetable.Slot;
import org.attune.plan.PlanId;
import org.attune.plan.RunningPlan;
import org.attune.plan.RunningPlans;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sets for their own week: their times, the plans they help with, and when a pupil is elsewhere. */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class MyWeek {

    public static final int MOST_SLOTS = 40;

    private final SlotTable slots;
    private final HandTable hands;
    private final ElsewhereTable elsewhere;
    private final DoseTable facts;
    private final RunningPlans running;
    private final Gate gate;
    private final Audit audit;
    private final CurrentUsers users;
    private final Clock clock;

    MyWeek(
            SlotTable slots,
            HandTable hands,
            ElsewhereTable elsewhere,
            DoseTable facts,
            RunningPlans running,
            Gate gate,
            Audit audit,
            CurrentUsers users,
            Clock clock) {
        this.slots = slots;
        this.hands = hands;
        this.elsewhere = elsewhere;
        this.facts = facts;
        this.running = running;
        this.gate = gate;
        this.audit = audit;
        this.users = users;
        this.clock = clock;
    }

    /** These times and no others; what touches or overlaps becomes one. */
    public void keep(Collection<Slot> wanted) {
        List<Slot> joined = Slot.joined(wanted);
        if (joined.size() > MOST_SLOTS) {
            throw new IllegalArgumentException("At most " + MOST_SLOTS + " times a week");
        }
        CurrentUser user = users.current();
        slots.replace(user, joined);
        audit.changed(user, "slots", user.staff().value());
    }

    /**
     * The person does this plan too, from today.
     *
     * @throws NoSuchRecord when there is none that this person works with
     */
    public void takeOn(PlanId plan) {
        RunningPlan one = require(plan);
        CurrentUser user = users.current();
        boolean there = one.lead().equals(user.staff())
                || hands.of(user.school(), List.of(plan)).contains(new HandTable.Hand(plan, user.staff()));
        if (!there) {
            hands.add(user, plan, one.pupil());
        }
    }

    /** From today the person does it no more; its lead does. */
    public void handBack(PlanId plan) {
        require(plan);
        hands.end(users.current(), plan);
    }

    /**
     * The half days on which a pupil is elsewhere, from today; what was before stays as it was.
     *
     * @throws NoSuchRecord when there is none that this person works with
     */
    public void keepElsewhere(PupilId pupil, Set<Half> wanted) {
        CurrentUser user = gate.toWrite("elsewhere", pupil.value(), pupil);
        Set<Half> held = facts.elsewhere(user.school(), List.of(pupil)).stream()
                .filter(row -> row.last() == null)
                .map(DoseTable.Elsewhere::half)
                .collect(Collectors.toSet());
        Set<Half> over = new HashSet<>(held);
        over.removeAll(wanted);
        Set<Half> fresh = new HashSet<>(wanted);
        fresh.removeAll(held);
        elsewhere.end(user, pupil, over);
        elsewhere.begin(user, pupil, fresh);
    }

    private RunningPlan require(PlanId plan) {
        RunningPlan one = running.get(List.of(plan)).stream()
                .filter(found -> found.lastsOn(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(() -> gate.refuse("plan", plan.value()));
        gate.toWrite("plan-hand", plan.value(), one.pupil());
        return one;
    }
}
