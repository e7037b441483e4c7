package org.attune.method.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far several raters agree on the same targets.
 *
 * @param estimates in the order of {@link Coefficient}; weighted kappa only for two raters
 */
public record Agreement(int targets, int raters, Map<Coefficient, Estimate> estimates) {

    private static final int A_PAIR = 2;

    public Agreement {
        estimates = Collections.unmodifiableMap(new EnumMap<>(estimates));
    }

    public static Agreement of(RatingTable table) {
        int k = table.raters();
        IntraclassCorrelation icc = new IntraclassCorrelation(MeanSquares.of(table));
        Map<Coefficient, Estimate> estimates = new EnumMap<>(Coefficient.class);
        estimates.put(Coefficient.ICC_1_1, icc.oneWay());
        estimates.put(Coefficient.ICC_2_1, icc.randomRaters());
        estimates.put(Coefficient.ICC_3_1, icc.fixedRaters());
        estimates.put(Coefficient.ICC_1_K, icc.oneWay().ofMean(k));
        estimates.put(Coefficient.ICC_2_K, icc.randomRaters().ofMean(k));
        estimates.put(Coefficient.ICC_3_K, icc.fixedRaters().ofMean(k));
        // Alpha is ICC(3,k), and so is its interval (Hoyt 1941; Feldt 1965, Psychometrika 30, 357–370).
        estimates.put(Coefficient.ALPHA, icc.fixedRaters().ofMean(k));
        if (k == A_PAIR) {
            estimates.put(Coefficient.KAPPA_QUADRATIC, WeightedKappa.quadratic(table));
        }
        return new Agreement(table.targets(), k, estimates);
    }

    /** Empty where there is no such coefficient for so many raters. */
    public Optional<Estimate> estimate(Coefficient coefficient) {
        return Optional.ofNullable(estimates.get(coefficient));
    }
}
