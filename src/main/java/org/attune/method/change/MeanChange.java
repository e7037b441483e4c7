package org.attune.method.change;

import java.util.Optional;
import org.attune.method.statistics.Interval;

/**
 * The mean change of a group, in points.
 *
 * @param interval its 95% t interval; empty where all changed alike
 * @param regression how much of it regression to the mean alone would bring: from r .80 to r .50 between the two times. Empty, “not
 *     adjusted”, while no mean of all pupils is known. What remains is never called an effect.
 */
public record MeanChange(double points, Optional<Interval> interval, Optional<Interval> regression) {}
