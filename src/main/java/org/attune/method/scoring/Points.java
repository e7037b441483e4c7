package org.attune.method.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A figure on the scale of a strand, 0 to 100, kept to 34 digits: a fraction such as 25·7/12 then rounds half up exactly as the true
 * fraction does, which a double cannot promise.
 */
public record Points(BigDecimal value) implements Comparable<Points> {

    /** How many digits are kept. */
    public static final MathContext DIGITS = MathContext.DECIMAL128;

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public static Points ofRatio(long numerator, long denominator) {
        return new Points(BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), DIGITS));
    }

    /** Whole points, rounded half up: 62.5 is 63. How a score is shown. */
    public int whole() {
        return value.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** With so many decimals, rounded half up. */
    public String text(int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    /** For drawing only; comparisons belong to {@link Measure}. */
    public double toDouble() {
        return value.doubleValue();
    }

    Points cut() {
        return new Points(value.max(BigDecimal.ZERO).min(MOST));
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }
}
