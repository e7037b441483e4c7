package org.attune.assessment;

import java.time.Instant;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.method.instrument.AgeBand;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.scoring.Answers;
import org.jspecify.annotations.Nullable;

/**
 * A submitted assessment with what was found in it.
 *
 * @param superseded whether a correction has replaced it
 * @param readings what adults said to it, newest first
 * @param signOff the SENCO’s signature on this version
 * @param versions it, and the findings that it corrects or that correct it, newest first
 */
public record FoundRecord(
        FindingId id,
        AssessmentId assessment,
        PupilId pupil,
        StaffId lead,
        Instant madeAt,
        AgeBand band,
        Answers answers,
        Circumstances circumstances,
        Finding finding,
        boolean superseded,
        @Nullable SignOff signOff,
        List<Reading> readings,
        List<FindingSummary> versions) {

    public FoundRecord {
        readings = List.copyOf(readings);
        versions = List.copyOf(versions);
    }
}
