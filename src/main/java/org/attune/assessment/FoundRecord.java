package org.attune.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param authors who gave the answer to each item
 * @param finding with the caution “two adults differ” where it arose since
 * @param superseded whether a correction has replaced it
 * @param readings what adults said to it, newest first
 * @param signOff the SENCO’s signature on this version
 * @param beside the other adult’s finding, once both have finished
 * @param versions it, and the findings that it corrects or that correct it, newest first
 */
public record FoundRecord(
        FindingId id,
        AssessmentId assessment,
        PupilId pupil,
        StaffId lead,
        AssessmentKind kind,
        Instant madeAt,
        AgeBand band,
        Answers answers,
        Map<String, StaffId> authors,
        Circumstances circumstances,
        Finding finding,
        boolean superseded,
        @Nullable SignOff signOff,
        @Nullable Beside beside,
        List<Reading> readings,
        List<FindingSummary> versions) {

    public FoundRecord {
        authors = Map.copyOf(authors);
        readings = List.copyOf(readings);
        versions = List.copyOf(versions);
    }

    /** Only this feeds a plan, takes a signature and a second view. */
    public boolean isCurrentLead() {
        return kind == AssessmentKind.LEAD && !superseded;
    }

    /** Who answered besides the lead; empty for one adult’s answers. */
    public Set<StaffId> others() {
        return authors.values().stream().filter(author -> !author.equals(lead)).collect(Collectors.toUnmodifiableSet());
    }
}
