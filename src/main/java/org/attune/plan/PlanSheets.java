package org.attune.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.CurrentUsers;
import org.attune.access.StaffId;
import org.attune.assessment.SignOff;
import org.attune.context.ContextFacts;
import org.attune.plan.PlanPage.Facts;
import org.attune.plan.PlanPage.Signed;
import org.attune.roll.Adults;
import org.attune.roll.Pupils;
import org.springframework.stereotype.Component;

/** Gathers what stands on the papers of a plan; each look is audited by its owner. */
@Component
class PlanSheets {

    private final Pupils pupils;
    private final ContextFacts facts;
    private final Adults adults;
    private final CurrentUsers users;
    private final Clock clock;

    PlanSheets(Pupils pupils, ContextFacts facts, Adults adults, CurrentUsers users, Clock clock) {
        this.pupils = pupils;
        this.facts = facts;
        this.adults = adults;
        this.users = users;
        this.clock = clock;
    }

    Facts of(PlanRecord plan) {
        SignOff signOff = plan.found().signOff();
        return new Facts(
                plan,
                pupils.summary(plan.pupil()),
                name(plan.lead()),
                signOff == null
                        ? null
                        : new Signed(name(signOff.by()), LocalDate.ofInstant(signOff.at(), clock.getZone())),
                facts.forPlan(plan.pupil()),
                users.current().name(),
                LocalDate.now(clock));
    }

    String name(StaffId staff) {
        return adults.names(List.of(staff)).getOrDefault(staff, "");
    }
}
