package org.attune.method.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attune.method.instrument.Instrument;

/**
 * How much of the need of a request a set of strategies covers, in 900ths of a step of the scale: Σ m·max(0, E−25a)·min(36, 3q₁+q₂).
 * A step is 25 points and full cover is 36, hence 900. The second-best strategy of an item counts a third as much as the best, more
 * than two nothing. Whole numbers throughout. Source: method.md, "The action plan", rule 2.
 */
final class Cover {

    static final int FULL = 36;

    private final List<Need> needs;
    private final Map<String, Outcome> tried;

    Cover(Instrument instrument, PlanRequest request) {
        this(Need.of(instrument, request), request.limits().tried());
    }

    /** @param tried strategy code → how it went before */
    Cover(List<Need> needs, Map<String, Outcome> tried) {
        this.needs = List.copyOf(needs);
        this.tried = tried;
    }

    List<Need> needs() {
        return needs;
    }

    /** In 900ths. */
    long of(Collection<Strategy> chosen) {
        return needs.stream().mapToLong(need -> covered(need, chosen).cover()).sum();
    }

    /** The same, need by need. */
    List<NeedCovered> each(Collection<Strategy> chosen) {
        return needs.stream().map(need -> covered(need, chosen)).toList();
    }

    /** The codes with need that the strategy serves, sorted. */
    List<String> served(Strategy strategy) {
        return needs.stream()
                .map(need -> need.item().code())
                .filter(strategy.serves()::containsKey)
                .sorted()
                .toList();
    }

    static long weight(Need need) {
        return (long) need.multiplier() * need.points();
    }

    static int share(int best, int second) {
        return Math.min(FULL, 3 * best + second);
    }

    /** q: what the strategy counts for on the item, 0 to 15. */
    int strength(Strategy strategy, Need need) {
        int weight = strategy.serves().getOrDefault(need.item().code(), 0);
        Outcome outcome = tried.get(strategy.code());
        return weight * (outcome == null ? Outcome.UNTRIED : outcome.factor());
    }

    private NeedCovered covered(Need need, Collection<Strategy> chosen) {
        List<Integer> best = chosen.stream()
                .map(strategy -> strength(strategy, need))
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        return NeedCovered.of(need, best.isEmpty() ? 0 : best.getFirst(), best.size() < 2 ? 0 : best.getLast());
    }
}
