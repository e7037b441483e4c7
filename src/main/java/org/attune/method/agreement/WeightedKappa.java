package org.attune.method.agreement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.method.statistics.Interval;

/**
 * Cohen’s weighted kappa of two raters (Cohen 1968, Psychological Bulletin 70, 213–220) with the square of the difference between the two
 * values as the weight of a disagreement: 1 − observed ÷ expected by chance. Large-sample standard error by Fleiss, Cohen and Everitt
 * (1969, Psychological Bulletin 72, 323–327). The values themselves are the scale, so a word nobody used makes no difference.
 */
final class WeightedKappa {

    /** A standard error below this is none: doubles cannot tell it from 0. */
    private static final double NOTHING = 1e-9;

    private final Rater one;
    private final Rater other;
    private final int n;

    private WeightedKappa(RatingTable table) {
        this.one = Rater.of(table.by(0));
        this.other = Rater.of(table.by(1));
        this.n = table.targets();
    }

    /** Of the first two raters. Empty where both gave one value to all: then chance alone explains everything. */
    static Estimate quadratic(RatingTable table) {
        return new WeightedKappa(table).estimate();
    }

    private Estimate estimate() {
        BigDecimal observed =
                total(IntStream.range(0, n).mapToObj(this::disagreement)).multiply(BigDecimal.valueOf(n));
        BigDecimal expected = total(one.values().stream().map(other::distances));
        if (expected.signum() == 0) {
            return Estimate.NONE;
        }
        double ratio = observed.divide(expected, MathContext.DECIMAL128).doubleValue();
        double standardError = standardError(ratio, expected.doubleValue() / n / n);
        Optional<Interval> interval = standardError > NOTHING
                ? Optional.of(Interval.around(1 - ratio, Interval.NORMAL * standardError)
                        .within(-1, 1))
                : Optional.empty();
        return Estimate.of(1 - ratio, interval);
    }

    /**
     * Fleiss, Cohen and Everitt’s formula is a variance over the targets: of the disagreement about a target, less (1 − κ) times what each
     * of its two values would cost on average against the other rater’s values.
     *
     * @param expected mean disagreement by chance
     */
    private double standardError(double oneMinusKappa, double expected) {
        double[] parts = IntStream.range(0, n)
                .mapToDouble(i -> {
                    BigDecimal usual = other.distances(one.value(i)).add(one.distances(other.value(i)));
                    return disagreement(i).doubleValue() - oneMinusKappa * usual.doubleValue() / n;
                })
                .toArray();
        double mean = Arrays.stream(parts).sum() / n;
        double squares =
                Arrays.stream(parts).map(part -> (part - mean) * (part - mean)).sum();
        return Math.sqrt(squares / n / n) / expected;
    }

    private BigDecimal disagreement(int target) {
        return one.value(target).subtract(other.value(target)).pow(2);
    }

    private static BigDecimal total(Stream<BigDecimal> values) {
        return values.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What one rater gave, with Σx and Σx², so that all pairs need not be formed. */
    private record Rater(List<BigDecimal> values, BigDecimal sum, BigDecimal squares) {

        static Rater of(List<BigDecimal> values) {
            return new Rater(
                    values, total(values.stream()), total(values.stream().map(value -> value.pow(2))));
        }

        BigDecimal value(int target) {
            return values.get(target);
        }

        /** Σ(v − x)² = n·v² − 2v·Σx + Σx²: the squared distances of a value from all of this rater’s. */
        BigDecimal distances(BigDecimal value) {
            return value.pow(2)
                    .multiply(BigDecimal.valueOf(values.size()))
                    .subtract(value.multiply(sum).multiply(BigDecimal.TWO))
                    .add(squares);
        }
    }
}
