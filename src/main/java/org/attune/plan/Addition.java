package org.attune.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.attune.method.planning.Choice;
import org.attune.method.planning.Strategy;

/**
 * A strategy that could join the plan.
 *
 * @param percentMore of the need that the plan covers now, whole, rounded half up; 100 where it covers nothing yet
 * @param fits whether the plan then still keeps to the minutes
 */
public record Addition(Strategy strategy, int percentMore, boolean fits, long cover) {

    static final Comparator<Addition> BEST_FIRST = Comparator.comparing(Addition::fits)
            .reversed()
            .thenComparing(Comparator.comparingLong(Addition::cover).reversed())
            .thenComparing(addition -> addition.strategy().code());

    private static final int ALL = 100;

    static Addition of(Strategy strategy, long before, Choice after) {
        int more = before == 0
                ? ALL
                : BigDecimal.valueOf(ALL * (after.cover() - before))
                        .divide(BigDecimal.valueOf(before), 0, RoundingMode.HALF_UP)
                        .intValueExact();
        return new Addition(strategy, more, after.withinMinutes(), after.cover());
    }
}
