package org.attune.method.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Of many tests at once, which hold: of those that do, at most this share is expected to be false. Y. Benjamini and Y. Hochberg (1995,
 * Journal of the Royal Statistical Society B 57, 289–300).
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * @param p of each test, 0–1
     * @param share of false ones that is borne, such as 0.05
     * @return whether each holds, in the same order
     */
    public static List<Boolean> holding(List<Double> p, double share) {
        List<Integer> ranked = IntStream.range(0, p.size())
                .boxed()
                .sorted(Comparator.comparing(p::get))
                .toList();
        int last = -1;
        for (int rank = 0; rank < ranked.size(); rank++) {
            if (p.get(ranked.get(rank)) <= share * (rank + 1) / p.size()) {
                last = rank;
            }
        }
        List<Boolean> holding = new ArrayList<>();
        for (int i = 0; i < p.size(); i++) {
            holding.add(ranked.indexOf(i) <= last);
        }
        return holding;
    }
}
