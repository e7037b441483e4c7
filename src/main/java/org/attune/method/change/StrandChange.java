package org.attune.method.change;

import java.math.BigDecimal;
import java.util.Optional;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Strand;
import org.attune.method.scoring.Points;

/**
 * One strand at two times, over the items answered both times. The change is reliable where |after − before| &gt;
 * 1.96·sd·√2·√(1−r)·√(length ÷ pairs), with r_retest for the same lead and icc_adults for a different one. Both sides are squared, so
 * that the comparison is exact (decision 0101). Source: method.md, “Change”; Jacobson and Truax (1991).
 *
 * @param length the strand’s items in the instrument
 * @param items those less the ones that did not apply at one of the two times
 * @param pairs items with a number both times
 * @param sumBefore of those numbers the first time, each 0–4
 * @param sumAfter of those numbers the second time
 * @param sameLead whether the same adult led both times
 * @param bar why the two times may not be compared at all; then there are no pairs
 */
public record StrandChange(
        Strand strand,
        int length,
        int items,
        int pairs,
        int sumBefore,
        int sumAfter,
        boolean sameLead,
        Reference reference,
        Optional<NoVerdict> bar) {

    /** Two-way 95%. */
    private static final BigDecimal BOTH_WAYS = new BigDecimal("1.96");

    private static final long POINTS_OF_A_STEP = 25;
    private static final int MOST_OF_AN_ITEM = 4;

    public StrandChange {
        int most = MOST_OF_AN_ITEM * pairs;
        boolean sums = 0 <= sumBefore && sumBefore <= most && 0 <= sumAfter && sumAfter <= most;
        if (pairs < 0 || pairs > items || items > length || !sums) {
            throw new IllegalArgumentException("No change: sums %d and %d over %d of %d items, length %d"
                    .formatted(sumBefore, sumAfter, pairs, items, length));
        }
        if (bar.isPresent() && pairs > 0) {
            throw new IllegalArgumentException("What may not be compared has no pairs");
        }
    }

    /** 25·sum ÷ pairs the first time, 0–100 points; empty without pairs. */
    public Optional<Points> before() {
        return points(sumBefore);
    }

    /** Likewise the second time. */
    public Optional<Points> after() {
        return points(sumAfter);
    }

    /** After less before, in points; above 0 is better. Empty without pairs. */
    public Optional<Points> change() {
        return points(sumAfter - sumBefore);
    }

    /** How large a change must be, and larger, in either direction; in points. Empty without pairs. */
    public Optional<Points> critical() {
        return pairs == 0
                ? Optional.empty()
                : Optional.of(new Points(criticalSquaredTimesPairs()
                        .divide(BigDecimal.valueOf(pairs), Points.DIGITS)
                        .sqrt(Points.DIGITS)));
    }

    public Optional<Verdict> verdict() {
        return whyNone().isPresent() ? Optional.empty() : Optional.of(reached());
    }

    /** Why there is no verdict; empty where there is one. */
    public Optional<NoVerdict> whyNone() {
        return bar.or(() -> isEnoughInCommon() ? Optional.empty() : Optional.of(NoVerdict.TOO_FEW_IN_COMMON));
    }

    /** From 75% of the items. */
    private boolean isEnoughInCommon() {
        return pairs > 0 && 4 * pairs >= 3 * items;
    }

    private Optional<Points> points(int sum) {
        return pairs == 0 ? Optional.empty() : Optional.of(Points.ofRatio(POINTS_OF_A_STEP * sum, pairs));
    }

    /** (25·(after − before) ÷ pairs)² against the critical value squared; both times pairs². */
    private Verdict reached() {
        BigDecimal difference =
                BigDecimal.valueOf(POINTS_OF_A_STEP * (sumAfter - sumBefore)).pow(2);
        BigDecimal line = criticalSquaredTimesPairs().multiply(BigDecimal.valueOf(pairs));
        if (difference.compareTo(line) <= 0) {
            return Verdict.NO_RELIABLE_CHANGE;
        }
        return sumAfter > sumBefore ? Verdict.IMPROVED : Verdict.DECLINED;
    }

    /** 1.96²·sd²·2·(1−r)·length */
    private BigDecimal criticalSquaredTimesPairs() {
        BigDecimal r = sameLead ? reference.retest() : reference.adults();
        return BOTH_WAYS
                .pow(2)
                .multiply(reference.sd().pow(2))
                .multiply(BigDecimal.TWO)
                .multiply(BigDecimal.ONE.subtract(r))
                .multiply(BigDecimal.valueOf(length));
    }
}
