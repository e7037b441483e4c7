package org.attune.method.planning;

import java.util.List;

/**
 * A strategy of a plan.
 *
 * @param serves the codes with need that it serves in the focus strands, sorted
 * @param swaps at most 3, the best first; none for a home strategy
 */
public record ChosenStrategy(Strategy strategy, List<String> serves, List<Swap> swaps) {

    public ChosenStrategy {
        serves = List.copyOf(serves);
        swaps = List.copyOf(swaps);
    }
}
