package org.attune.method.simulation;

import java.util.EnumMap;
import java.util.Map;
import org.attune.method.statistics.Proportion;

/** Counts how one rule fares. */
final class Tally {

    private final Map<Accuracy, Proportion> counts = new EnumMap<>(Accuracy.class);

    Tally() {
        for (Accuracy accuracy : Accuracy.values()) {
            counts.put(accuracy, new Proportion(0, 0));
        }
    }

    void add(SimulatedPupil pupil, Claim claim) {
        if (pupil.isInterrupted()) {
            count(Accuracy.LOW_SENSITIVITY, claim.isSomeLow());
            count(Accuracy.FLAGGED_SENSITIVITY, claim.flagged());
            count(Accuracy.NAMED_RIGHT, claim.named() == pupil.interrupted());
            count(Accuracy.STRAND_SENSITIVITY, claim.low().get(pupil.interrupted()));
        } else {
            count(Accuracy.LOW_SPECIFICITY, !claim.isSomeLow());
            count(Accuracy.FLAGGED_SPECIFICITY, !claim.flagged());
        }
        int secure = pupil.isInterrupted() ? pupil.interrupted() : claim.low().size();
        claim.low().subList(0, secure).forEach(low -> count(Accuracy.STRAND_SPECIFICITY, !low));
    }

    Map<Accuracy, Proportion> counts() {
        return new EnumMap<>(counts);
    }

    private void count(Accuracy accuracy, boolean hit) {
        counts.computeIfPresent(accuracy, (same, so) -> new Proportion(so.hits() + (hit ? 1 : 0), so.cases() + 1));
    }
}
