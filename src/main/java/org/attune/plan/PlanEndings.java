package org.attune.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.jspecify.annotations.Nullable;
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
     * Decided today, so that another plan can follow. With a last day to come it is done until then: it does not just stop. Harmless where
     * it has ended already.
     *
     * @param lastDay null for today; one that has gone by is today
     * @throws NoSuchRecord when there is none that this person may write
     */
    public void end(PlanId id, @Nullable LocalDate lastDay) {
        CurrentUser user = users.current();
        ActionPlan plan =
                plans.forChange(user.school().value(), id.value()).orElseThrow(() -> gate.refuse("plan", id.value()));
        gate.toWrite("plan", id.value(), plan.pupil());
        if (plan.state() == PlanState.ADOPTED) {
            LocalDate today = LocalDate.now(clock);
            end(plan, lastDay == null || !lastDay.isAfter(today) ? clock.instant() : endOf(lastDay));
        }
    }

    /** The caller has seen to it that the person may. */
    void end(ActionPlan plan) {
        end(plan, clock.instant());
    }

    /** Another plan begins today: one that was done until its last day is done no more. */
    void cut(CurrentUser user, PupilId pupil) {
        plans.ending(user.school().value(), pupil.value(), clock.instant()).forEach(plan -> plan.end(clock.instant()));
    }

    private void end(ActionPlan plan, Instant at) {
        plan.end(at);
        plans.flush();
        events.publishEvent(new PlanEnded(plan.school(), plan.id(), clock.instant()));
    }

    /** The last moment that the database can tell from the next day. */
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusMillis(1);
    }

    void adopted(ActionPlan plan, Instant now) {
        events.publishEvent(new PlanAdopted(plan.school(), plan.pupil(), plan.id(), plan.dates(), now));
    }
}
