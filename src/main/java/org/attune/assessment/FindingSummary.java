package org.attune.assessment;

import java.time.Instant;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A finding as lists name it.
 *
 * @param corrects the assessment that it corrects, with the reason
 * @param superseded whether a correction has replaced it
 */
public record FindingSummary(
        FindingId id,
        AssessmentId assessment,
        StaffId lead,
        AssessmentKind kind,
        Instant madeAt,
        boolean superseded,
        @Nullable AssessmentId corrects,
        @Nullable String reason) {}
