package org.attune.plan;

import java.time.Clock;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.StaffId;
import org.attune.roll.Adults;
import org.attune.roll.Trainings;
import org.springframework.stereotype.Component;

/** The way to a draft that is about to change: through the gate, trained, still a draft, and as the person last saw it. */
@Component
class DraftLock {

    private final PlanRepository plans;
    private final Gate gate;
    private final CurrentUsers users;
    private final Trainings trainings;
    private final Adults adults;
    private final Clock clock;

    DraftLock(PlanRepository plans, Gate gate, CurrentUsers users, Trainings trainings, Adults adults, Clock clock) {
        this.plans = plans;
        this.gate = gate;
        this.users = users;
        this.trainings = trainings;
        this.adults = adults;
        this.clock = clock;
    }

    /** @throws PlanChanged where somebody saved since, or the plan is no draft any more */
    ActionPlan take(PlanId id, int seen) {
        ActionPlan plan = plans.forChange(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("plan", id.value()));
        gate.toWrite("plan", id.value(), plan.pupil());
        trainings.requireMine();
        if (plan.version() != seen || plan.state() != PlanState.DRAFT) {
            throw new PlanChanged(name(plan.savedBy()), plan.savedAt());
        }
        return plan;
    }

    /** To look at, not to change. */
    ActionPlan look(PlanId id) {
        ActionPlan plan = plans.findBySchoolIdAndId(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("plan", id.value()));
        gate.toRead("plan", id.value(), plan.pupil());
        trainings.requireMine();
        return plan;
    }

    /** Writes the change, so that the plan’s version is the new one. */
    void save(ActionPlan plan) {
        CurrentUser user = users.current();
        plan.saved(user, clock.instant());
        plans.flush();
    }

    private String name(StaffId staff) {
        return adults.names(Set.of(staff)).getOrDefault(staff, "");
    }
}
