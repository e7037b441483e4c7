package org.attune.method.agreement;

import java.util.Optional;
import org.attune.method.statistics.FDistribution;
import org.attune.method.statistics.Interval;

/**
 * The three intraclass correlations of a single rating. Values: Shrout and Fleiss (1979), Psychological Bulletin 86, 420–428. Intervals:
 * the same, p. 424, and McGraw and Wong (1996), Psychological Methods 1, 30–46, Table 7. Where the ratings show no error at all, or the
 * targets no difference, there is no F ratio and so no interval.
 */
final class IntraclassCorrelation {

    private static final double UPPER = (1 + Interval.CERTAINTY) / 2;

    private final MeanSquares ms;
    private final int n;
    private final int k;

    IntraclassCorrelation(MeanSquares ms) {
        this.ms = ms;
        this.n = ms.targets();
        this.k = ms.raters();
    }

    /** ICC(1,1): each target by raters of its own. (BMS − WMS) ÷ (BMS + (k−1)·WMS). */
    Estimate oneWay() {
        return ofRatio(ms.within(), n * (k - 1));
    }

    /** ICC(3,1): these raters and no others; consistency. (BMS − EMS) ÷ (BMS + (k−1)·EMS). */
    Estimate fixedRaters() {
        return ofRatio(ms.error(), (n - 1) * (k - 1));
    }

    /** ICC(2,1): raters drawn from many; absolute agreement. (BMS − EMS) ÷ (BMS + (k−1)·EMS + k·(JMS − EMS)/n). */
    Estimate randomRaters() {
        double above = ms.between() - ms.error();
        double below = ms.between() + (k - 1) * ms.error() + k * (ms.judges() - ms.error()) / n;
        return below > 0 ? Estimate.of(above / below, interval(above / below)) : Estimate.NONE;
    }

    private Estimate ofRatio(double noise, int degrees) {
        double below = ms.between() + (k - 1) * noise;
        if (!(below > 0)) {
            return Estimate.NONE;
        }
        return Estimate.of((ms.between() - noise) / below, interval(noise, degrees));
    }

    /** With F = BMS/noise: (F_L − 1) ÷ (F_L + k − 1) for F_L = F ÷ F(n−1, d), and likewise for F_U = F·F(d, n−1). */
    private Optional<Interval> interval(double noise, int degrees) {
        if (!(noise > 0 && ms.between() > 0)) {
            return Optional.empty();
        }
        double f = ms.between() / noise;
        double low = f / upper(n - 1, degrees);
        double high = f * upper(degrees, n - 1);
        return Optional.of(new Interval((low - 1) / (low + k - 1), (high - 1) / (high + k - 1)));
    }

    /** The degrees of freedom of the denominator are Satterthwaite’s; they need not be whole. */
    private Optional<Interval> interval(double icc) {
        if (!(ms.error() > 0 && ms.between() > 0)) {
            return Optional.empty();
        }
        double judges = k * icc * ms.judges();
        double rest = (n * (1 + (k - 1) * icc) - k * icc) * ms.error();
        double degrees =
                (n - 1.0) * (k - 1.0) * (judges + rest) * (judges + rest) / ((n - 1) * judges * judges + rest * rest);
        if (!(degrees > 0)) {
            return Optional.empty();
        }
        double noise = k * ms.judges() + (k * n - k - n) * ms.error();
        double low = upper(n - 1, degrees);
        double high = upper(degrees, n - 1);
        return Optional.of(new Interval(
                n * (ms.between() - low * ms.error()) / (low * noise + n * ms.between()),
                n * (high * ms.between() - ms.error()) / (noise + n * high * ms.between())));
    }

    private static double upper(double numerator, double denominator) {
        return new FDistribution(numerator, denominator).quantile(UPPER);
    }
}
