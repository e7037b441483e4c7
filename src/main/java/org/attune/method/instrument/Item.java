package org.attune.method.instrument;

import java.util.Map;

/**
 * One observable thing an adult is asked about.
 *
 * @param code stable key, {@code B01}
 * @param strand code of its strand
 * @param cluster code of its cluster
 * @param anchor whether it stands on the class screen; one a cluster
 * @param statement what is seen, positive, at most 15 words
 * @param descriptors for every age band
 */
public record Item(
        String code,
        String strand,
        String cluster,
        boolean anchor,
        String statement,
        Map<AgeBand, Descriptors> descriptors) {

    public Item {
        descriptors = Map.copyOf(descriptors);
    }

    /** @throws IllegalArgumentException where the item has no descriptors for the band */
    public Descriptors descriptors(AgeBand band) {
        Descriptors found = descriptors.get(band);
        if (found == null) {
            throw new IllegalArgumentException(code + " has no descriptors for " + band);
        }
        return found;
    }
}
