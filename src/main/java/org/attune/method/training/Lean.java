package org.attune.method.training;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whether a rater scores higher or lower than agreed, on average, over the items that both answered with a number.
 *
 * @param sum of given less agreed, in steps of the scale
 * @param n items
 */
public record Lean(long sum, int n) {

    /** In words: to the nearest half step. */
    public enum Size {
        NONE,
        HALF_A_STEP,
        A_STEP,
        MORE
    }

    private static final int QUARTERS = 4;

    public boolean isHigher() {
        return sum > 0;
    }

    /** At most half a step up or down; also where there is nothing to lean. */
    public boolean isAtMostHalfAStep() {
        return 2 * Math.abs(sum) <= n;
    }

    /** Under a quarter of a step is none; from a quarter to under three, half a step; to under five, one. */
    public Size size() {
        long quarters = QUARTERS * Math.abs(sum);
        return quarters < n || n == 0
                ? Size.NONE
                : quarters < 3L * n ? Size.HALF_A_STEP : quarters < 5L * n ? Size.A_STEP : Size.MORE;
    }

    /** Steps on average, with two decimals, to be shown; 0 where there is nothing. */
    public BigDecimal mean() {
        return n == 0
                ? BigDecimal.ZERO.setScale(2)
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), 2, RoundingMode.HALF_UP);
    }
}
