package org.attune.assessment;

import java.time.Instant;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An adult’s own view of a result.
 *
 * @param reason always there unless it fits
 */
public record Reading(Fit fit, @Nullable String reason, StaffId by, Instant at) {}
