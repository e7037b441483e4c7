package org.attune.assessment;

import java.time.Instant;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A finished second view.
 *
 * @param lead the finding it stands beside now; none while the lead has not finished
 */
public record SecondViewSummary(
        FindingId id,
        StaffId adult,
        Instant madeAt,
        @Nullable FindingId lead) {}
