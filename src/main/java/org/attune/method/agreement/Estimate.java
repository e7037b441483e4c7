package org.attune.method.agreement;

import java.util.Optional;
import java.util.OptionalDouble;
import org.attune.method.statistics.Interval;

/**
 * A coefficient with its 95% interval.
 *
 * @param value empty where it cannot be computed from these ratings
 * @param interval empty where there is no value, or nothing to compute an interval from
 */
public record Estimate(OptionalDouble value, Optional<Interval> interval) {

    static final Estimate NONE = new Estimate(OptionalDouble.empty(), Optional.empty());

    /** Below this 1 + (k−1)·r counts as 0: the mean of k ratings then has no reliability that could be computed. */
    private static final double NOTHING = 1e-12;

    static Estimate of(double value, Optional<Interval> interval) {
        return new Estimate(OptionalDouble.of(value), interval);
    }

    /** The same for the mean of k ratings, by Spearman and Brown: k·r ÷ (1 + (k−1)·r). */
    Estimate ofMean(int k) {
        OptionalDouble mean = value.isPresent() ? ofMean(value.getAsDouble(), k) : OptionalDouble.empty();
        return mean.isEmpty() ? NONE : new Estimate(mean, interval.flatMap(single -> ofMean(single, k)));
    }

    private static Optional<Interval> ofMean(Interval single, int k) {
        OptionalDouble low = ofMean(single.low(), k);
        OptionalDouble high = ofMean(single.high(), k);
        return low.isPresent() && high.isPresent()
                ? Optional.of(new Interval(low.getAsDouble(), high.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble ofMean(double r, int k) {
        double below = 1 + (k - 1) * r;
        return below > NOTHING ? OptionalDouble.of(k * r / below) : OptionalDouble.empty();
    }
}
