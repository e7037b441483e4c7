package org.attune.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.method.planning.Choice;
import org.attune.method.planning.ChosenStrategy;
import org.attune.method.planning.HomeOffer;
import org.attune.method.planning.Proposal;
import org.attune.method.planning.Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a draft out for the practitioner: what it holds, evaluated by the method. */
@Component
class DraftTable {

    private final Planner planner;
    private final PlanDays days;

    DraftTable(Planner planner, PlanDays days) {
        this.planner = planner;
        this.days = days;
    }

    /** What would be proposed, with nothing stored. */
    PlanDraft preview(PlanBasis basis, PlanTerms terms) {
        Proposal proposal = planner.propose(basis, terms);
        Choice choice = proposal.choice();
        ChosenStrategy home = proposal.home()
                .map(HomeOffer::strategy)
                .map(strategy -> atHome(basis, terms, strategy))
                .orElse(null);
        PlanOffer offer = new PlanOffer(choice, choice.codes(), false, Set.of(), home, HomeAnswer.OPEN);
        return new PlanDraft(
                null, 0, null, basis.found(), basis.facts(), terms, dates(terms), offer, List.of(), Agreements.NONE);
    }

    PlanDraft of(ActionPlan plan, PlanBasis basis) {
        PlanTerms terms = plan.terms();
        List<Strategy> chosen = atSchool(plan, basis);
        Choice choice = planner.evaluate(basis, terms, chosen);
        List<String> order = chosen.stream().map(Strategy::code).toList();
        Set<String> fitting =
                planner.eligible(basis, terms).stream().map(Strategy::code).collect(Collectors.toSet());
        PlanOffer offer = new PlanOffer(
                choice,
                order,
                !choice.codes().equals(plan.proposed()),
                order.stream().filter(code -> !fitting.contains(code)).collect(Collectors.toSet()),
                homeOf(plan, basis),
                plan.homeAnswer());
        return new PlanDraft(
                plan.id(),
                plan.version(),
                plan.savedAt(),
                basis.found(),
                basis.facts(),
                terms,
                dates(terms),
                offer,
                plan.targets(),
                plan.agreements());
    }

    /** What a draft holds for school, as the library reads today. */
    List<Strategy> atSchool(ActionPlan plan, PlanBasis basis) {
        return plan.strategies().stream()
                .filter(planned -> !planned.home())
                .map(PlannedStrategy::strategy)
                .map(kept -> basis.library().strategy(kept.code()).orElse(kept))
                .toList();
    }

    /** The home strategy that a draft offers; none once home is not to be contacted. */
    @Nullable
    Strategy offered(ActionPlan plan, PlanBasis basis) {
        String code = plan.homeOffer();
        return code == null || !basis.homeContactSafe()
                ? null
                : basis.library().strategy(code).orElse(null);
    }

    /** As if the draft were adopted today. */
    private PlanDates dates(PlanTerms terms) {
        return days.fromToday(terms.weeks());
    }

    private @Nullable ChosenStrategy homeOf(ActionPlan plan, PlanBasis basis) {
        Strategy offered = offered(plan, basis);
        return offered == null ? null : atHome(basis, plan.terms(), offered);
    }

    private ChosenStrategy atHome(PlanBasis basis, PlanTerms terms, Strategy home) {
        return planner.evaluate(basis, terms, List.of(home)).strategies().getFirst();
    }
}
