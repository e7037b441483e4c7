package org.attune.method.cohort;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.attune.method.statistics.Interval;
import org.attune.method.statistics.StudentT;

/**
 * The mean score of a group, in points.
 *
 * @param pupils with a score, {@value #LEAST} or more
 * @param interval its 95% t interval; empty where all score alike
 */
public record GroupMean(int pupils, double points, Optional<Interval> interval) {

    /** Under so many a mean says more about one pupil than about the group. */
    public static final int LEAST = 5;

    /** Empty under {@value #LEAST} scores. */
    static Optional<GroupMean> of(double[] scores) {
        int n = scores.length;
        if (n < LEAST) {
            return Optional.empty();
        }
        double mean = DoubleStream.of(scores).sum() / n;
        double squares = DoubleStream.of(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        double reach = new StudentT(n - 1.0).twoWay(Interval.CERTAINTY) * Math.sqrt(squares / (n - 1) / n);
        return Optional.of(
                new GroupMean(n, mean, reach > 0 ? Optional.of(Interval.around(mean, reach)) : Optional.empty()));
    }
}
