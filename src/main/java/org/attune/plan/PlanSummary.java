package org.attune.plan;

import java.time.Instant;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a timeline names it.
 *
 * @param lead who began it
 * @param adoptedBy null while it is a draft
 */
public record PlanSummary(
        PlanId id,
        PlanState state,
        PlanDates dates,
        StaffId lead,
        Instant createdAt,
        @Nullable StaffId adoptedBy,
        @Nullable Instant adoptedAt,
        @Nullable Instant endedAt) {}
