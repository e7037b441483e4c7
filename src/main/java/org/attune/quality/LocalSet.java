package org.attune.quality;

import java.util.List;
import org.attune.method.agreement.Estimate;
import org.attune.method.cohort.LocalFigures;
import org.attune.method.cohort.WholeYear;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Strand;
import org.jspecify.annotations.Nullable;

/**
 * What whole year groups of an age band come to.
 *
 * @param years of the band with anyone scored in full
 * @param pupils fully assessed in whole year groups, one assessment each
 * @param strands empty under {@link LocalFigures#SHOWN_FROM} pupils
 */
public record LocalSet(AgeBand band, List<Year> years, int pupils, List<OfStrand> strands) {

    public record Year(String yearGroup, WholeYear standing) {}

    public record OfStrand(
            Strand strand, LocalFigures figures, @Nullable Estimate alpha) {}

    public LocalSet {
        years = List.copyOf(years);
        strands = List.copyOf(strands);
    }
}
