package org.attune.method.instrument;

import java.util.Map;

/**
 * The reference figures for every strand and age band, apart from the instrument: local sets can replace the provisional one.
 *
 * @param id stored with each finding, such as {@code bdt/v1/provisional}
 * @param instrument id of the instrument it belongs to
 */
public record ReferenceSet(String id, String instrument, Map<Place, Reference> references) {

    /** A strand (by code) in an age band. */
    public record Place(String strand, AgeBand band) {}

    public ReferenceSet {
        references = Map.copyOf(references);
    }

    /** @throws IllegalArgumentException where the set has nothing for the strand and band */
    public Reference of(Strand strand, AgeBand band) {
        Reference found = references.get(new Place(strand.code(), band));
        if (found == null) {
            throw new IllegalArgumentException(id + " has no reference for " + strand.code() + " in " + band);
        }
        return found;
    }
}
