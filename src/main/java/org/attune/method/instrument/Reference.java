package org.attune.method.instrument;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a strand score is compared with, for one strand and age band. Decimals, not doubles, so that every comparison of the method
 * can be exact. Source: method.md, "The instrument", reference set.
 *
 * @param expectation whole points, 1–100: a criterion, not an average
 * @param sd standard deviation between pupils, in points, above 0
 * @param internal internal consistency of the whole strand, 0 up to but not 1
 * @param retest same adult, weeks apart, 0 up to but not 1
 * @param adults agreement of two adults (intraclass correlation), 0 up to but not 1
 * @param mean mean of all pupils in points; null while there is none
 * @param provenance of each figure that is there
 */
public record Reference(
        int expectation,
        BigDecimal sd,
        BigDecimal internal,
        BigDecimal retest,
        BigDecimal adults,
        @Nullable BigDecimal mean,
        Map<Figure, Provenance> provenance) {

    /** The figures of a reference, by their names in reference.yaml. */
    public enum Figure {
        EXPECTATION,
        SD,
        R_INTERNAL,
        R_RETEST,
        ICC_ADULTS,
        MEAN
    }

    /** @throws IllegalArgumentException where a figure is out of its range or has no provenance */
    public Reference {
        check(expectation >= 1 && expectation <= 100, "expectation is a whole number from 1 to 100");
        check(sd.signum() > 0, "sd is above 0");
        check(isReliability(internal), "r_internal is from 0 up to, but not, 1");
        check(isReliability(retest), "r_retest is from 0 up to, but not, 1");
        check(isReliability(adults), "icc_adults is from 0 up to, but not, 1");
        check(mean == null || isPoints(mean), "mean is from 0 to 100");
        for (Figure figure : Figure.values()) {
            boolean there = figure != Figure.MEAN || mean != null;
            check(there == provenance.containsKey(figure), "each figure that is there has a provenance: " + figure);
        }
        provenance = Map.copyOf(provenance);
    }

    private static boolean isReliability(BigDecimal r) {
        return r.signum() >= 0 && r.compareTo(BigDecimal.ONE) < 0;
    }

    private static boolean isPoints(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Broken reference: " + rule);
        }
    }
}
