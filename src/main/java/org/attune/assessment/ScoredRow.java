package org.attune.assessment;

import java.time.Instant;
import java.util.Map;
import org.attune.access.PupilId;
import org.attune.method.instrument.AgeBand;
import org.attune.method.interruption.Status;

/**
 * A current finding as figures over many read it: no names, and nothing computed again.
 *
 * @param statusShown false for an early picture and for own progress only
 * @param strands by code
 */
public record ScoredRow(
        FindingId finding,
        PupilId pupil,
        AssessmentKind kind,
        Instant madeAt,
        AgeBand band,
        boolean statusShown,
        Map<String, StrandRow> strands) {

    /**
     * @param items less those that do not apply
     * @param answers one letter an item, in the order of the instrument: {@code 34N2…}
     */
    public record StrandRow(int items, int answered, int sum, String answers, Status status) {}

    public ScoredRow {
        strands = Map.copyOf(strands);
    }
}
