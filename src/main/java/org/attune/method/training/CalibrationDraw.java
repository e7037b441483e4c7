package org.attune.method.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.attune.method.instrument.AgeBand;

/**
 * Draws the cases of one person’s calibration: every age band once, then bands by lot, until there are enough. Within a band, cases they
 * have not worked on lately come first.
 */
public final class CalibrationDraw {

    /** A case that can be drawn. Each has items of every strand, so any draw meets all strands. */
    public record Candidate(String code, AgeBand band) {}

    private final RandomGenerator random;

    public CalibrationDraw(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The codes, in the order in which they are rated.
     *
     * @param seen codes of the cases whose agreed ratings the person has seen lately
     * @throws IllegalArgumentException where there are too few cases
     */
    public List<String> draw(Collection<Candidate> cases, Set<String> seen) {
        if (cases.size() < CalibrationRule.CASES) {
            throw new IllegalArgumentException("A calibration needs " + CalibrationRule.CASES + " cases");
        }
        Map<AgeBand, Deque<Candidate>> bands = new EnumMap<>(AgeBand.class);
        for (Candidate one : byLot(cases, seen)) {
            bands.computeIfAbsent(one.band(), band -> new ArrayDeque<>()).add(one);
        }
        List<Candidate> drawn = new ArrayList<>();
        while (drawn.size() < CalibrationRule.CASES) {
            List<Candidate> round = byLot(
                    bands.values().stream()
                            .filter(left -> !left.isEmpty())
                            .map(Deque::element)
                            .toList(),
                    seen);
            round.stream().limit(CalibrationRule.CASES - (long) drawn.size()).forEach(one -> {
                bands.values().forEach(left -> left.remove(one));
                drawn.add(one);
            });
        }
        return byLot(drawn, Set.of()).stream().map(Candidate::code).toList();
    }

    /** Shuffled, those not seen first. */
    private List<Candidate> byLot(Collection<Candidate> cases, Set<String> seen) {
        List<Candidate> shuffled = new ArrayList<>(cases);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Candidate kept = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, kept);
        }
        shuffled.sort(Comparator.comparing(one -> seen.contains(one.code())));
        return shuffled;
    }
}
