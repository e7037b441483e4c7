package org.attune.plan;

import java.time.Instant;
import org.attune.access.SchoolId;

/** An adopted plan ended: by a review, or because another took its place. Told within the same transaction. */
public record PlanEnded(SchoolId school, PlanId plan, Instant at) {}
