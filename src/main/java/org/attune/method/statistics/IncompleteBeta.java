package org.attune.method.statistics;

/**
 * The regularised incomplete beta function I_x(a, b), from which the F and the t distribution follow. Continued fraction 8.17.22 of the
 * NIST Digital Library of Mathematical Functions (dlmf.nist.gov/8.17), evaluated by the modified method of Lentz (Thompson and Barnett
 * 1986); ln Γ by Stirling’s series, DLMF 5.11.1. Good to about 12 digits for a and b from 0.5 to 100,000.
 */
final class IncompleteBeta {

    private static final int MOST_TERMS = 20_000;
    private static final double PRECISION = 1e-16;
    /** Stands in for a zero that would end the fraction. */
    private static final double TINY = 1e-300;

    /** From here on Stirling’s series with the terms below is exact to the last digits of a double. */
    private static final double LARGE = 12;

    /** B₂ₖ ÷ (2k·(2k−1)) for k = 1 to 6, with the Bernoulli numbers B₂ₖ. */
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360
    };

    private IncompleteBeta() {}

    /**
     * @param x from 0 to 1
     * @param a above 0
     * @param b above 0
     */
    static double regularised(double x, double a, double b) {
        if (!(x > 0)) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        // The fraction converges fast below the mean of the distribution; above it the mirror image does.
        return x < (a + 1) / (a + b + 2) ? lower(x, a, b) : 1 - lower(1 - x, b, a);
    }

    /** ln Γ(x) for x above 0. */
    static double logGamma(double x) {
        double shift = 0;
        double large = x;
        while (large < LARGE) {
            shift += StrictMath.log(large);
            large++;
        }
        double series = 0;
        double power = 1 / large;
        for (double coefficient : STIRLING) {
            series += coefficient * power;
            power /= large * large;
        }
        return (large - 0.5) * StrictMath.log(large) - large + 0.5 * StrictMath.log(2 * Math.PI) + series - shift;
    }

    private static double lower(double x, double a, double b) {
        double logFront = a * StrictMath.log(x)
                + b * StrictMath.log1p(-x)
                + logGamma(a + b)
                - logGamma(a)
                - logGamma(b)
                - StrictMath.log(a);
        return StrictMath.exp(logFront) / fraction(x, a, b);
    }

    /** 1 + d₁/(1 + d₂/(1 + …)), DLMF 8.17.22 and 8.17.23. */
    private static double fraction(double x, double a, double b) {
        double value = 1;
        double above = 1;
        double below = 0;
        for (int term = 1; term <= MOST_TERMS; term++) {
            double d = coefficient(term, x, a, b);
            above = notZero(1 + d / above);
            below = 1 / notZero(1 + d * below);
            double factor = above * below;
            value *= factor;
            if (Math.abs(factor - 1) < PRECISION) {
                return value;
            }
        }
        return value;
    }

    private static double coefficient(int term, double x, double a, double b) {
        int m = term / 2;
        return term % 2 == 0
                ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
