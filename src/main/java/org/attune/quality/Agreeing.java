package org.attune.quality;

import java.util.List;
import org.attune.method.agreement.Estimate;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;

/**
 * How far two adults agree who scored the same pupil, neither seeing the other’s answers.
 *
 * @param pairs of blind views
 * @param strands ICC(2,1); empty under {@value #LEAST} pairs
 * @param items quadratic weighted kappa, the lowest first; only those that both answered in {@value #LEAST} pairs
 */
public record Agreeing(int pairs, List<OfStrand> strands, List<OfItem> items) {

    public static final int LEAST = 30;

    public record OfStrand(Strand strand, int pairs, Estimate icc) {}

    public record OfItem(Item item, int pairs, Estimate kappa) {}

    public Agreeing {
        strands = List.copyOf(strands);
        items = List.copyOf(items);
    }
}
