package org.attune.method.scoring;

import java.math.BigDecimal;
import org.attune.method.instrument.Reference;

/**
 * A strand score with its error. Every comparison is exact: the standard error is a root, so both sides are squared and no rounding
 * can tip a status.
 *
 * <p>SEM = sd·√(1−r_internal)·√(length ÷ answered): the standard error of measurement of classical test theory, wider where
 * items are unanswered, since the error variance of a mean grows as its items get fewer. Source: method.md, "Scoring".
 *
 * @param sum of the numeric answers, each 0–4
 * @param answered how many they are, at least 1
 * @param length how many items the strand has in the instrument (those that do not apply included)
 */
public record Measure(int sum, int answered, int length, Reference reference) {

    /** One-way 95%: a score band within which, about 19 times in 20, the end of interest is not passed by chance. */
    public static final BigDecimal BAND = new BigDecimal("1.645");

    private static final int POINTS_OF_A_STEP = 25;

    public Measure {
        if (answered < 1 || answered > length || sum < 0 || sum > 4 * answered) {
            throw new IllegalArgumentException(
                    "No measure: sum %d of %d answers to %d items".formatted(sum, answered, length));
        }
    }

    /** 25·sum ÷ answered, 0–100 points. */
    public Points score() {
        return Points.ofRatio((long) POINTS_OF_A_STEP * sum, answered);
    }

    /** Standard error of measurement, in points. */
    public Points sem() {
        BigDecimal variance = variancePerAnswer().divide(BigDecimal.valueOf(answered), Points.DIGITS);
        return new Points(variance.sqrt(Points.DIGITS));
    }

    /** Lower end of the band, score − 1.645·SEM, cut to 0–100. This adult’s answers only. */
    public Points low() {
        return new Points(score().value().subtract(errors(BAND).value())).cut();
    }

    /** Upper end of the band, score + 1.645·SEM, cut to 0–100. */
    public Points high() {
        return new Points(score().value().add(errors(BAND).value())).cut();
    }

    /** z·SEM, in points: half the band for {@link #BAND}. To be told, not to be compared with. */
    public Points errors(BigDecimal z) {
        return new Points(z.multiply(sem().value(), Points.DIGITS));
    }

    /** E − z·SEM, in points: the line for {@link #isBelowByAtLeast}, to be told. */
    public Points lineBelow(BigDecimal z) {
        return new Points(
                BigDecimal.valueOf(reference.expectation()).subtract(errors(z).value()));
    }

    /** Whether score &lt; E. */
    public boolean isBelowExpectation() {
        return shortfall() > 0;
    }

    /** Whether score + z·SEM &lt; E, for z of 0 or more: below by more than z standard errors. */
    public boolean isBelowByMoreThan(BigDecimal z) {
        return compareWithErrors(shortfall(), z) > 0;
    }

    /** Whether score ≤ E − z·SEM, for z of 0 or more. */
    public boolean isBelowByAtLeast(BigDecimal z) {
        return compareWithErrors(shortfall(), z) >= 0;
    }

    /** Whether score − z·SEM ≥ E, for z of 0 or more. */
    public boolean isAboveByAtLeast(BigDecimal z) {
        return compareWithErrors(-shortfall(), z) >= 0;
    }

    /** (E − score)·answered: a whole number. */
    private long shortfall() {
        return (long) reference.expectation() * answered - (long) POINTS_OF_A_STEP * sum;
    }

    /** The sign of distance ÷ answered − z·SEM. Squared and times answered²: distance² against z²·sd²·(1−r)·length·answered. */
    private int compareWithErrors(long distance, BigDecimal z) {
        if (distance < 0) {
            return -1;
        }
        BigDecimal errors = z.multiply(z).multiply(variancePerAnswer()).multiply(BigDecimal.valueOf(answered));
        return BigDecimal.valueOf(distance).pow(2).compareTo(errors);
    }

    /** sd²·(1−r_internal)·length: SEM² times the number of answers. */
    private BigDecimal variancePerAnswer() {
        return reference
                .sd()
                .pow(2)
                .multiply(BigDecimal.ONE.subtract(reference.internal()))
                .multiply(BigDecimal.valueOf(length));
    }
}
