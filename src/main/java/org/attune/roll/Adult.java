package org.attune.roll;

import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/** A member of staff as others see them. */
public record Adult(
        StaffId id, String displayName, @Nullable String job) {}
