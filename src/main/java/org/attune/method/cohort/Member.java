package org.attune.method.cohort;

import org.jspecify.annotations.Nullable;

/**
 * A pupil of the group.
 *
 * @param id the pupil’s number
 * @param now the latest lead finding at the day of the picture, no older than {@link GroupProfile#MONTHS_IN_DATE} months
 * @param before likewise at the earlier day it is compared with; null too where that is the same finding
 */
public record Member(
        long id, @Nullable Sighting now, @Nullable Sighting before) {}
