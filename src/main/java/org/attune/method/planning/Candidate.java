package org.attune.method.planning;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A strategy made ready for the search.
 *
 * @param needs indices of the needs it serves
 * @param strengths q on each of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read in the innermost loop
record Candidate(Strategy strategy, int minutes, boolean isRoutine, int[] needs, int[] strengths) {

    static Candidate of(Strategy strategy, Cover cover) {
        List<Need> needs = cover.needs();
        int[] served = IntStream.range(0, needs.size())
                .filter(i -> cover.strength(strategy, needs.get(i)) > 0)
                .toArray();
        int[] strengths = IntStream.of(served)
                .map(i -> cover.strength(strategy, needs.get(i)))
                .toArray();
        return new Candidate(strategy, strategy.staffMinutesAWeek(), strategy.isRoutine(), served, strengths);
    }
}
