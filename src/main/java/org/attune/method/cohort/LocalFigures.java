package org.attune.method.cohort;

import java.util.List;
import org.attune.method.statistics.Interval;
import org.attune.method.statistics.StudentT;

/**
 * What the scores of whole year groups come to in one strand and age band, in points. Source: method.md, “Reference set”.
 *
 * @param pupils n
 * @param meanInterval 95%, by t
 * @param sdInterval 95%, large sample: sd·(1 ± 1.96 ÷ √(2(n − 1)))
 */
public record LocalFigures(int pupils, double mean, Interval meanInterval, double sd, Interval sdInterval) {

    /** From so many pupils on they are shown. */
    public static final int SHOWN_FROM = 100;

    /** From so many a trust may adopt them, with a named psychologist; never one school alone. */
    public static final int ADOPTED_FROM = 300;

    /** @throws IllegalArgumentException under {@value #SHOWN_FROM} scores */
    public static LocalFigures of(List<Double> scores) {
        int n = scores.size();
        if (n < SHOWN_FROM) {
            throw new IllegalArgumentException("Local figures need %d pupils, not %d".formatted(SHOWN_FROM, n));
        }
        double mean = scores.stream().mapToDouble(Double::doubleValue).sum() / n;
        double squares = scores.stream()
                .mapToDouble(score -> (score - mean) * (score - mean))
                .sum();
        double sd = Math.sqrt(squares / (n - 1));
        double reach = new StudentT(n - 1.0).twoWay(Interval.CERTAINTY) * sd / Math.sqrt(n);
        double share = Interval.NORMAL / Math.sqrt(2.0 * (n - 1));
        return new LocalFigures(
                n, mean, Interval.around(mean, reach), sd, new Interval(sd * (1 - share), sd * (1 + share)));
    }
}
