package org.attune.cycle;

import org.attune.plan.PlanAdopted;
import org.attune.plan.PlanEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A cycle begins and ends with its plan, in the same transaction: there is never the one without the other. */
@Component
class CyclesFollowPlans {

    private final CycleTable cycles;

    CyclesFollowPlans(CycleTable cycles) {
        this.cycles = cycles;
    }

    @EventListener
    void begin(PlanAdopted adopted) {
        cycles.begin(adopted);
    }

    /** After a review it has ended already. */
    @EventListener
    void end(PlanEnded ended) {
        cycles.end(ended.school(), ended.plan(), Cycle.End.REPLACED, ended.at());
    }
}
