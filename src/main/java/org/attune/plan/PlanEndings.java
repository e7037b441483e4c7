package org.attune.plan;

import java.time.Clock;
import java.time.Instant;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of an adopted plan: what it holds stays to be read. */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class PlanEndings {

    private final PlanRepository plans;
    private final Gate gate;
    private final CurrentUsers users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanEndings(PlanRepository plans, Gate gate, CurrentUsers users, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.gate = gate;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Harmless where it has ended already.
     *
     * @throws NoSuchRecord when there is none that this person may write
     */
    public void end(PlanId id) {
        CurrentUser user = users.current();
        ActionPlan plan =
                plans.forChange(user.school().value(), id.value()).orElseThrow(() -> gate.refuse("plan", id.value()));
        gate.toWrite("plan", id.value(), plan.pupil());
        if (plan.state() == PlanState.ADOPTED) {
            end(plan);
        }
    }

    /** The caller has seen to it that the person may. */
    void end(ActionPlan plan) {
        Instant now = clock.instant();
        plan.end(now);
        plans.flush();
        events.publishEvent(new PlanEnded(plan.school(), plan.id(), now));
    }

    void adopted(ActionPlan plan, Instant now) {
        events.publishEvent(new PlanAdopted(plan.school(), plan.pupil(), plan.id(), plan.dates(), now));
    }
}
