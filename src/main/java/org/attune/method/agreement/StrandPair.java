package org.attune.method.agreement;

import java.math.BigDecimal;
import java.util.Optional;
import org.attune.method.instrument.Strand;
import org.attune.method.scoring.Measure;
import org.attune.method.scoring.Points;
import org.attune.method.scoring.StrandScore;

/**
 * One strand as two adults see it, side by side and never averaged. They reliably differ where |a−b| &gt; 1.96·sd·√2·√(1−icc_adults):
 * more than two adults who see the same pupil differ by chance, about 19 times in 20. Both sides are squared, so that the comparison is
 * exact (decision 0101). Source: method.md, “Two adults”.
 */
public record StrandPair(StrandScore one, StrandScore other) {

    /** Two-way 95%. */
    private static final BigDecimal BOTH_WAYS = new BigDecimal("1.96");

    private static final long POINTS_OF_A_STEP = 25;

    /** @throws IllegalArgumentException where the strands differ, or what they are compared with */
    public StrandPair {
        if (!one.strand().equals(other.strand()) || !one.reference().equals(other.reference())) {
            throw new IllegalArgumentException("Only scores of one strand, band and reference stand side by side");
        }
    }

    public Strand strand() {
        return one.strand();
    }

    /** |a−b| in points; empty where one of the two did not see enough. */
    public Optional<Points> difference() {
        return one.measure().flatMap(a -> other.measure().map(b -> difference(a, b)));
    }

    /** How large the difference must be, and larger, in points. */
    public Points critical() {
        return new Points(criticalSquared().sqrt(Points.DIGITS));
    }

    /** Empty, that is: no verdict, where one of the two did not see enough. */
    public Optional<Boolean> reliablyDiffer() {
        return one.measure().flatMap(a -> other.measure().map(b -> reliablyDiffer(a, b)));
    }

    private static Points difference(Measure a, Measure b) {
        return new Points(a.score().value().subtract(b.score().value()).abs());
    }

    /** (25·|sum_a·n_b − sum_b·n_a|)² against critical²·n_a²·n_b²: no fraction, no root. */
    private boolean reliablyDiffer(Measure a, Measure b) {
        long apart = POINTS_OF_A_STEP * ((long) a.sum() * b.answered() - (long) b.sum() * a.answered());
        BigDecimal answers = BigDecimal.valueOf((long) a.answered() * b.answered());
        return BigDecimal.valueOf(apart).pow(2).compareTo(criticalSquared().multiply(answers.pow(2))) > 0;
    }

    /** 1.96²·sd²·2·(1−icc_adults) */
    private BigDecimal criticalSquared() {
        BigDecimal disagreement = BigDecimal.ONE.subtract(one.reference().adults());
        return BOTH_WAYS
                .pow(2)
                .multiply(one.reference().sd().pow(2))
                .multiply(BigDecimal.TWO)
                .multiply(disagreement);
    }
}
