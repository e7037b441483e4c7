package org.attune.assessment;

import java.time.Instant;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A finding as lists name it.
 *
 * @param firstMadeAt when it was scored; a correction keeps the day of what it corrects
 * @param corrects the assessment that it corrects, with the reason
 * @param superseded whether a correction has replaced it
 */
public record FindingSummary(
        FindingId id,
        AssessmentId assessment,
        StaffId lead,
        AssessmentKind kind,
        Instant madeAt,
        Instant firstMadeAt,
        boolean superseded,
        @Nullable AssessmentId corrects,
        @Nullable String reason) {}
