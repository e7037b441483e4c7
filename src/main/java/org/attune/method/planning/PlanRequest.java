package org.attune.method.planning;

import java.util.List;
import org.attune.method.interruption.Finding;
import org.attune.method.scoring.Answers;

/**
 * What a plan is made for. Start from {@link #of} and say what differs.
 *
 * @param answers those the finding was made from
 * @param foci strand codes, focus 1 first, at most two; the finding’s own unless the adults read it differently
 */
public record PlanRequest(Finding finding, Answers answers, List<String> foci, Capacity capacity, PupilLimits limits) {

    private static final int MOST_FOCI = 2;

    /** @throws IllegalArgumentException where a focus is unknown or named twice, or there are more than two */
    public PlanRequest {
        if (foci.size() > MOST_FOCI || foci.stream().distinct().count() < foci.size()) {
            throw new IllegalArgumentException("At most two foci, each once, not " + foci);
        }
        foci.forEach(finding::strand);
        foci = List.copyOf(foci);
    }

    /** With the finding’s own foci, and nothing recorded that limits the choice. */
    public static PlanRequest of(Finding finding, Answers answers, Capacity capacity) {
        List<String> foci =
                finding.foci().stream().map(focus -> focus.strand().code()).toList();
        return new PlanRequest(finding, answers, foci, capacity, PupilLimits.NONE);
    }

    /** The adults’ own reading in place of the suggested focus. */
    public PlanRequest withFoci(List<String> strandCodes) {
        return new PlanRequest(finding, answers, strandCodes, capacity, limits);
    }

    public PlanRequest withCapacity(Capacity other) {
        return new PlanRequest(finding, answers, foci, other, limits);
    }

    public PlanRequest withLimits(PupilLimits recorded) {
        return new PlanRequest(finding, answers, foci, capacity, recorded);
    }
}
