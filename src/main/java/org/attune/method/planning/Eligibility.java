package org.attune.method.planning;

import java.util.List;

/** Which strategies may be proposed at all. Source: method.md, "The action plan", rules 1 and 4. */
final class Eligibility {

    private final PlanRequest request;
    private final Cover cover;

    Eligibility(PlanRequest request, Cover cover) {
        this.request = request;
        this.cover = cover;
    }

    /** Those that may be chosen: rule 1. */
    List<Strategy> atSchool(List<Strategy> library) {
        return library.stream()
                .filter(this::fits)
                .filter(strategy -> strategy.settings().stream()
                        .anyMatch(setting -> setting != Setting.HOME
                                && request.capacity().settings().contains(setting)))
                .filter(strategy ->
                        strategy.adults() <= request.capacity().adultsAtOnce().orElse(Integer.MAX_VALUE))
                .toList();
    }

    /** Those that may be offered to the family: rule 4. */
    List<Strategy> atHome(List<Strategy> library) {
        return library.stream().filter(Strategy::isHome).filter(this::fits).toList();
    }

    private boolean fits(Strategy strategy) {
        return !cover.served(strategy).isEmpty()
                && strategy.ageBands().contains(request.finding().band())
                && request.limits().allows(strategy)
                && request.limits().tried().get(strategy.code()) != Outcome.HARMED;
    }
}
