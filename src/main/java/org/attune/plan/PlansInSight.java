package org.attune.plan;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.assessment.FindingId;
import org.attune.assessment.HeldFindings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which running plans a person may know of, who may be away. Who asks has seen to it that the person works with the pupils. */
@Component
public class PlansInSight {

    private final PlanRepository plans;
    private final HeldFindings findings;

    PlansInSight(PlanRepository plans, HeldFindings findings) {
        this.plans = plans;
        this.findings = findings;
    }

    /** The adopted plans of these pupils, without those made from a finding that is closed to the person for now. */
    @Transactional(readOnly = true)
    public Set<PlanId> adopted(CurrentUser user, Collection<PupilId> pupils) {
        if (pupils.isEmpty()) {
            return Set.of();
        }
        Set<FindingId> held = findings.from(user, pupils);
        return plans
                .open(user.school().value(), pupils.stream().map(PupilId::value).toList())
                .stream()
                .filter(plan -> plan.state() == PlanState.ADOPTED && !held.contains(plan.finding()))
                .map(ActionPlan::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
