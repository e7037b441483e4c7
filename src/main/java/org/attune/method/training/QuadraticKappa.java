package org.attune.method.training;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Cohen’s weighted kappa (Cohen 1968, Psychological Bulletin 70, 213–220) with the square of the difference as the weight of a
 * disagreement: 1 − n·observed ÷ expected. Kept as the whole numbers it is made of, so that comparing it with a limit is exact (decision
 * 0101).
 *
 * @param n pairs of numbers
 * @param observed Σ(aᵢ−bᵢ)²
 * @param expected ΣΣ(aᵢ−bⱼ)², above 0
 */
public record QuadraticKappa(long n, long observed, long expected) {

    private static final int HUNDRED = 100;

    public QuadraticKappa {
        if (expected <= 0) {
            throw new IllegalArgumentException("Where both gave one value to all, chance explains everything");
        }
    }

    /** Whether kappa is at least this many hundredths. */
    public boolean isAtLeast(int hundredths) {
        BigInteger disagreement =
                BigInteger.valueOf(HUNDRED).multiply(BigInteger.valueOf(n)).multiply(BigInteger.valueOf(observed));
        BigInteger allowed = BigInteger.valueOf(HUNDRED - hundredths).multiply(BigInteger.valueOf(expected));
        return disagreement.compareTo(allowed) <= 0;
    }

    /** Rounded half up to this many decimals, to be shown: never to be compared. */
    public BigDecimal rounded(int decimals) {
        return rounded(decimals, RoundingMode.HALF_UP);
    }

    /** In hundredths, cut and never rounded up: what reads as the limit has reached it. */
    public int hundredths() {
        return rounded(2, RoundingMode.FLOOR).movePointRight(2).intValueExact();
    }

    private BigDecimal rounded(int decimals, RoundingMode mode) {
        BigDecimal all = BigDecimal.valueOf(expected);
        BigDecimal disagreement = BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(observed));
        return all.subtract(disagreement).divide(all, decimals, mode);
    }
}
