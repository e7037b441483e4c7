package org.attune.method.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * So many of so many, with Wilson’s interval (E. B. Wilson, 1927, JASA 22, 209–212): it holds for proportions near 0 and 1 too, and never
 * leaves them.
 *
 * @param hits 0 up to {@code cases}
 * @param cases 0 or more
 */
public record Proportion(long hits, long cases) {

    public Proportion {
        if (hits < 0 || hits > cases) {
            throw new IllegalArgumentException("No proportion: %d of %d".formatted(hits, cases));
        }
    }

    /** 0–1; empty where there is no case. */
    public OptionalDouble value() {
        return cases == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / cases);
    }

    public Optional<Interval> interval() {
        if (cases == 0) {
            return Optional.empty();
        }
        double p = (double) hits / cases;
        double z2 = Interval.NORMAL * Interval.NORMAL;
        double centre = (p + z2 / (2.0 * cases)) / (1 + z2 / cases);
        double reach = Interval.NORMAL / (1 + z2 / cases) * Math.sqrt(p * (1 - p) / cases + z2 / (4.0 * cases * cases));
        return Optional.of(Interval.around(centre, reach).within(0, 1));
    }
}
