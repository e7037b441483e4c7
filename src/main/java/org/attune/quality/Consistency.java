package org.attune.quality;

import org.attune.method.agreement.Estimate;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Strand;
import org.jspecify.annotations.Nullable;

/**
 * How far the questions of a strand say the same, in one age band.
 *
 * @param pupils who have every question of the strand answered
 * @param alpha Cronbach’s; null under {@value #LEAST} pupils
 */
public record Consistency(
        Strand strand, AgeBand band, int pupils, @Nullable Estimate alpha) {

    public static final int LEAST = 30;
}
