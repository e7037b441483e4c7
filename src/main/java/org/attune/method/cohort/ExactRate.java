package org.attune.method.cohort;

import org.attune.method.statistics.FDistribution;
import org.attune.method.statistics.Interval;

/**
 * So many of so many, with the exact interval of C. J. Clopper and E. S. Pearson (1934, Biometrika 26, 404–413): at least 95% hold, however
 * few the cases. Its ends by way of F: L. D. Brown, T. T. Cai and A. DasGupta (2001, Statistical Science 16, 101–133).
 *
 * @param hits 0 up to {@code cases}
 * @param cases 1 or more
 */
public record ExactRate(int hits, int cases) {

    private static final double UPPER = (1 + Interval.CERTAINTY) / 2;

    public ExactRate {
        if (cases < 1 || hits < 0 || hits > cases) {
            throw new IllegalArgumentException("No rate: %d of %d".formatted(hits, cases));
        }
    }

    /** 0–1 */
    public double value() {
        return (double) hits / cases;
    }

    public Interval interval() {
        return new Interval(hits == 0 ? 0 : end(hits, cases), hits == cases ? 1 : 1 - end(cases - hits, cases));
    }

    /** The p below which so many hits or more would come about in under 2.5% of samples. */
    private static double end(int hits, int cases) {
        double misses = cases - hits + 1.0;
        double f = new FDistribution(2 * misses, 2.0 * hits).quantile(UPPER);
        return hits / (hits + misses * f);
    }
}
