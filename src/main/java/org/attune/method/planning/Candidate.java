package org.attune.method.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A strategy made ready for the search.
 *
 * @param rank its place among all candidates by minutes, then code
 * @param needs indices of the needs it serves
 * @param strengths q on each of them
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; read in the innermost loop
record Candidate(Strategy strategy, int rank, int minutes, boolean isRoutine, int[] needs, int[] strengths) {

    static List<Candidate> of(List<Strategy> eligible, Cover cover) {
        List<Strategy> ranked = eligible.stream()
                .sorted(Comparator.comparingInt(Strategy::staffMinutesAWeek).thenComparing(Strategy::code))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        ranked.forEach(strategy -> candidates.add(of(strategy, candidates.size(), cover)));
        return candidates;
    }

    String code() {
        return strategy.code();
    }

    private static Candidate of(Strategy strategy, int rank, Cover cover) {
        List<Need> needs = cover.needs();
        int[] served = IntStream.range(0, needs.size())
                .filter(i -> cover.strength(strategy, needs.get(i)) > 0)
                .toArray();
        int[] strengths = IntStream.of(served)
                .map(i -> cover.strength(strategy, needs.get(i)))
                .toArray();
        return new Candidate(strategy, rank, strategy.staffMinutesAWeek(), strategy.isRoutine(), served, strengths);
    }
}
