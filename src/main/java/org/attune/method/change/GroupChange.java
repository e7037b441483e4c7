package org.attune.method.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attune.method.instrument.Strand;
import org.attune.method.scoring.Points;
import org.attune.method.statistics.Interval;
import org.attune.method.statistics.StudentT;

/**
 * What changed for a group in one strand. Only members with a verdict count. Source: method.md, “Change”, groups.
 *
 * @param without how many members have no verdict
 * @param verdicts how many members have each; every verdict is there
 * @param mean empty under {@value #LEAST} members
 */
public record GroupChange(Strand strand, int without, Map<Verdict, Integer> verdicts, Optional<MeanChange> mean) {

    /** Under so many members a mean says more about one pupil than about the group. */
    public static final int LEAST = 5;

    /** One reliable change in twenty arises without any, half of them up and half down: the critical value is the two-way 95% point. */
    private static final double BY_CHANCE = 0.05;

    /** The usual span of correlations over 3 to 9 months, while no reference set has its own. */
    private static final double STABLE = 0.80;

    private static final double UNSTABLE = 0.50;

    /** Times a whole number, over a whole number: the nearest double to the exact fraction. */
    private static final double POINTS_OF_A_STEP = 25;

    public GroupChange {
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    }

    /** @throws IllegalArgumentException where a change is of another strand */
    public static GroupChange of(Strand strand, Collection<StrandChange> members) {
        return of(strand, members, StrandChange::verdict);
    }

    /**
     * The same where verdicts are known already: for many members at once.
     *
     * @param known gives each member’s own verdict
     */
    public static GroupChange of(
            Strand strand, Collection<StrandChange> members, Function<StrandChange, Optional<Verdict>> known) {
        if (members.stream().anyMatch(member -> !member.strand().code().equals(strand.code()))) {
            throw new IllegalArgumentException("Changes of another strand than " + strand.code());
        }
        List<StrandChange> counted = new ArrayList<>();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict, 0);
        }
        for (StrandChange member : members) {
            known.apply(member).ifPresent(verdict -> {
                counted.add(member);
                verdicts.merge(verdict, 1, Integer::sum);
            });
        }
        Optional<MeanChange> mean = counted.size() < LEAST ? Optional.empty() : Optional.of(mean(counted));
        return new GroupChange(strand, members.size() - counted.size(), verdicts, mean);
    }

    /** Members with a verdict. */
    public int members() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many verdicts of a reliable change, improvements and declines together, chance alone would give. */
    public double byChance() {
        return BY_CHANCE * members();
    }

    private static MeanChange mean(List<StrandChange> members) {
        List<Double> changes = members.stream()
                .map(member -> POINTS_OF_A_STEP * (member.sumAfter() - member.sumBefore()) / member.pairs())
                .toList();
        double mean = average(changes);
        double squares = changes.stream()
                .mapToDouble(change -> (change - mean) * (change - mean))
                .sum();
        int n = changes.size();
        double reach = new StudentT(n - 1.0).twoWay(Interval.CERTAINTY) * Math.sqrt(squares / (n - 1) / n);
        return new MeanChange(
                mean, reach > 0 ? Optional.of(Interval.around(mean, reach)) : Optional.empty(), regression(members));
    }

    /** (1−r)·(M − mean before) for both ends of r, M being each member’s own where strands’ means differ by age band. */
    private static Optional<Interval> regression(List<StrandChange> members) {
        List<Double> distances = new ArrayList<>();
        for (StrandChange member : members) {
            BigDecimal all = member.reference().mean();
            if (all == null) {
                return Optional.empty();
            }
            Points before = member.before().orElseThrow();
            distances.add(all.subtract(before.value()).doubleValue());
        }
        double distance = average(distances);
        double least = (1 - STABLE) * distance;
        double most = (1 - UNSTABLE) * distance;
        return Optional.of(new Interval(Math.min(least, most), Math.max(least, most)));
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    }
}
