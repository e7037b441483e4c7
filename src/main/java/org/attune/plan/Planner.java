package org.attune.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.attune.assessment.FoundRecord;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Instrument;
import org.attune.method.planning.Capacity;
import org.attune.method.planning.Choice;
import org.attune.method.planning.PlanGenerator;
import org.attune.method.planning.PlanRequest;
import org.attune.method.planning.Proposal;
import org.attune.method.planning.Strategy;
import org.attune.method.planning.Targets;
import org.attune.method.planning.Working;
import org.springframework.stereotype.Component;

/** Puts a finding, what is on record and the terms of a plan to the method, with the strategies of the school. It does no arithmetic of its own. */
@Component
class Planner {

    private final Instrument instrument;
    private final Targets targets;

    Planner(Catalogue catalogue) {
        this.instrument = catalogue.instrument();
        this.targets = new Targets(instrument);
    }

    Proposal propose(PlanBasis basis, PlanTerms terms) {
        return generator(basis).propose(request(basis, terms));
    }

    Choice evaluate(PlanBasis basis, PlanTerms terms, Collection<Strategy> chosen) {
        return generator(basis).evaluate(request(basis, terms), chosen);
    }

    /** How a choice comes to its need covered. */
    Working explain(PlanBasis basis, PlanTerms terms, Collection<Strategy> chosen) {
        return generator.explain(request(basis, terms), chosen);
    }

    List<Strategy> eligible(PlanBasis basis, PlanTerms terms) {
        return generator(basis).eligible(request(basis, terms));
    }

    List<PlanTarget> targets(PlanBasis basis, PlanTerms terms, Collection<Strategy> chosen, String adult) {
        return targets.of(request(basis, terms), chosen).stream()
                .map(target -> new PlanTarget(target.item().code(), target.from(), target.to(), adult))
                .toList();
    }

    /** What could join the choice, the greatest gain first, what fits the minutes before what does not. */
    List<Addition> additions(PlanBasis basis, PlanTerms terms, List<Strategy> chosen) {
        long before = evaluate(basis, terms, chosen).cover();
        return eligible(basis, terms).stream()
                .filter(Predicate.not(chosen::contains))
                .map(strategy -> {
                    Choice after = evaluate(basis, terms, with(chosen, strategy));
                    return Addition.of(strategy, before, after);
                })
                .sorted(Addition.BEST_FIRST)
                .toList();
    }

    private PlanGenerator generator(PlanBasis basis) {
        return new PlanGenerator(instrument, basis.library().strategies());
    }

    private static PlanRequest request(PlanBasis basis, PlanTerms terms) {
        Capacity capacity = new Capacity(terms.minutes(), terms.most(), terms.settings(), OptionalInt.empty());
        FoundRecord found = basis.found();
        return PlanRequest.of(found.finding(), found.answers(), capacity)
                .withFoci(terms.foci())
                .withLimits(basis.facts().limits());
    }

    private static List<Strategy> with(List<Strategy> chosen, Strategy added) {
        List<Strategy> larger = new ArrayList<>(chosen);
        larger.add(added);
        return larger;
    }
}
