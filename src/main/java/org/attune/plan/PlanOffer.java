package org.attune.plan;

import java.util.List;
import java.util.Set;
import org.attune.method.planning.Choice;
import org.attune.method.planning.ChosenStrategy;
import org.jspecify.annotations.Nullable;

/**
 * What a draft holds, and what it comes to.
 *
 * @param choice at school, as the method evaluates it; what the family does is outside
 * @param order codes in the order in which the practitioner sees them
 * @param edited whether the practitioner changed what was proposed
 * @param unfit codes that no longer fit the terms, because those were changed afterwards
 * @param home what is offered to the family
 */
public record PlanOffer(
        Choice choice,
        List<String> order,
        boolean edited,
        Set<String> unfit,
        @Nullable ChosenStrategy home,
        HomeAnswer homeAnswer) {

    public PlanOffer {
        order = List.copyOf(order);
        unfit = Set.copyOf(unfit);
    }

    /** In their order. */
    public List<ChosenStrategy> strategies() {
        return order.stream()
                .flatMap(code -> choice.strategies().stream()
                        .filter(chosen -> chosen.strategy().code().equals(code)))
                .toList();
    }
}
