package org.attune.method.simulation;

import java.util.List;

/**
 * What a rule says of one pupil.
 *
 * @param low for each strand in developmental order, whether the rule is sure that it is low
 * @param flagged whether some strand is low, or may be
 * @param named place of the strand to begin with, from 0; {@link SimulatedPupil#NONE} where the rule names none
 */
record Claim(List<Boolean> low, boolean flagged, int named) {

    Claim {
        low = List.copyOf(low);
    }

    boolean isSomeLow() {
        return low.contains(true);
    }
}
