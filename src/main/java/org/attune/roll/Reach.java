package org.attune.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the person comes with a pupil today.
 *
 * @param writes whether they work with the pupil; who does not may only read
 * @param leftOn the last day of a pupil who left
 * @param worksFrom the day on which the work begins, before a handover
 */
public record Reach(
        boolean writes,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate worksFrom) {}
