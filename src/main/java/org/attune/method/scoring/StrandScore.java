package org.attune.method.scoring;

import java.util.List;
import java.util.Optional;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Strand;

/**
 * What one adult’s answers say about one strand. Source: method.md, "Scoring".
 *
 * @param length the strand’s items in the instrument
 * @param items those less the ones that do not apply
 * @param answered with a number
 * @param sum of those numbers, each 0–4
 * @param clusters in the order of the instrument
 */
public record StrandScore(
        Strand strand, int length, int items, int answered, int sum, Reference reference, List<ClusterScore> clusters) {

    public StrandScore {
        clusters = List.copyOf(clusters);
    }

    /** From 75% of the items answered; below that there is no score. */
    public boolean isEnoughSeen() {
        return answered > 0 && 4 * answered >= 3 * items;
    }

    /** Scored, but from under 90% of the items. */
    public boolean isProvisional() {
        return isEnoughSeen() && 10 * answered < 9 * items;
    }

    /** Score and error; empty where not enough is seen. */
    public Optional<Measure> measure() {
        return isEnoughSeen() ? Optional.of(new Measure(sum, answered, length, reference)) : Optional.empty();
    }

    /** In points, 1–100: what the score is compared with. */
    public int expectation() {
        return reference.expectation();
    }
}
