package org.attune.method.statistics;

/**
 * Fisher’s F distribution. P(F ≤ f) = I_x(d1/2, d2/2) with x = d1·f ÷ (d1·f + d2): NIST/SEMATECH e-Handbook of Statistical Methods,
 * 1.3.6.6.5, and DLMF 8.17.
 *
 * @param numerator degrees of freedom, above 0; need not be whole (Satterthwaite)
 * @param denominator likewise
 */
public record FDistribution(double numerator, double denominator) {

    public FDistribution {
        if (!(numerator > 0) || !(denominator > 0)) {
            throw new IllegalArgumentException("Degrees of freedom are above 0: " + numerator + ", " + denominator);
        }
    }

    /** P(F ≤ f), for f of 0 or more. */
    public double probability(double f) {
        double x = numerator * f / (numerator * f + denominator);
        return IncompleteBeta.regularised(x, numerator / 2, denominator / 2);
    }

    /**
     * The f that is not passed with this probability.
     *
     * @throws IllegalArgumentException unless the probability lies between 0 and 1
     */
    public double quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("A probability lies between 0 and 1: " + probability);
        }
        // 1/F has an F distribution with the degrees swapped. So x stays away from 1, where doubles are coarse.
        return probability > 0.5
                ? 1 / new FDistribution(denominator, numerator).lowerQuantile(1 - probability)
                : lowerQuantile(probability);
    }

    private double lowerQuantile(double probability) {
        double low = 0;
        double high = 1;
        double middle = 0.5;
        while (low < middle && middle < high) {
            if (IncompleteBeta.regularised(middle, numerator / 2, denominator / 2) < probability) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        return denominator * middle / (numerator * (1 - middle));
    }
}
