package org.attune.plan;

import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.method.planning.Choice;
import org.attune.method.planning.Strategy;
import org.attune.roll.Pupils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a plan was worked out, for everyone who may read the plan. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class PlanWorkings {

    private final Plans plans;
    private final Pupils pupils;
    private final PlanBases bases;
    private final Planner planner;

    PlanWorkings(Plans plans, Pupils pupils, PlanBases bases, Planner planner) {
        this.plans = plans;
        this.pupils = pupils;
        this.bases = bases;
        this.planner = planner;
    }

    /**
     * The plan’s own numbers; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    public PlanWorking of(PlanId id) {
        PlanRecord plan = plans.get(id);
        PlanBasis basis = bases.with(plan.found());
        List<Strategy> chosen = plan.strategies().stream()
                .filter(planned -> !planned.home())
                .map(PlannedStrategy::strategy)
                .toList();
        Choice choice = planner.evaluate(basis, plan.terms(), chosen);
        return new PlanWorking(
                plan,
                pupils.summary(plan.pupil()),
                choice,
                planner.explain(basis, plan.terms(), chosen),
                plan.proposed().stream().map(code -> title(basis, code)).toList(),
                !choice.codes().equals(plan.proposed()),
                planner.targets(basis, plan.terms(), chosen, ""));
    }

    private static String title(PlanBasis basis, String code) {
        return basis.library().strategy(code).map(Strategy::title).orElse(code);
    }
}
