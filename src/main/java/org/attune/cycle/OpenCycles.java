package org.attune.cycle;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.plan.PlanId;
import org.attune.plan.PlansInSight;
import org.springframework.stereotype.Component;

/** The open cycles of which a person may know today: in the list of reviews, in their calendar, and in the mail of the week alike. */
@Component
class OpenCycles {

    private final CycleTable cycles;
    private final Caseload caseload;
    private final PlansInSight plans;

    OpenCycles(CycleTable cycles, Caseload caseload, PlansInSight plans) {
        this.cycles = cycles;
        this.caseload = caseload;
        this.plans = plans;
    }

    /** Of all pupils with whom the person works. */
    List<Cycle> of(CurrentUser user) {
        return among(user, caseload.workedWith(user));
    }

    /** @param mine pupils with whom the person works; a plan that is closed to the person for now is left out */
    List<Cycle> among(CurrentUser user, Collection<PupilId> mine) {
        List<Cycle> open = cycles.open(user.school(), mine);
        Set<PlanId> seen = plans.adopted(user, open.stream().map(Cycle::pupil).toList());
        return open.stream().filter(cycle -> seen.contains(cycle.plan())).toList();
    }
}
