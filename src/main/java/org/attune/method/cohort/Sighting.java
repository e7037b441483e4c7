package org.attune.method.cohort;

import java.util.Map;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.interruption.Status;

/**
 * One finding as a group picture reads it: the stored figures, nothing computed again.
 *
 * @param lead whoever led, as a number that is the same for the same adult
 * @param statusShown false for an early picture and for own progress only
 * @param strands by code
 */
public record Sighting(String instrument, AgeBand band, long lead, boolean statusShown, Map<String, Line> strands) {

    /**
     * One strand.
     *
     * @param items less those that do not apply
     * @param answered with a number
     * @param sum of those numbers
     * @param answers one letter an item, in the order of the instrument: 0–4, N not seen, A does not apply
     */
    public record Line(Status status, int items, int answered, int sum, String answers) {

        private static final double POINTS_OF_A_STEP = 25;

        /** 25·sum ÷ answered; only where enough is seen. */
        public double score() {
            return POINTS_OF_A_STEP * sum / answered;
        }

        public boolean isScored() {
            return status != Status.NOT_ENOUGH_SEEN && answered > 0;
        }
    }

    public Sighting {
        strands = Map.copyOf(strands);
    }

    /** Whether the two may be compared: by the same questions, in the same age band. */
    public boolean isLike(Sighting other) {
        return instrument.equals(other.instrument) && band == other.band;
    }

    /** Whether its lines may be read item by item, and its figures count. */
    boolean isScoredBy(Instrument used) {
        return statusShown && instrument.equals(used.id());
    }
}
