package org.attune.roll;

import org.jspecify.annotations.Nullable;

/**
 * A class or group that the person works with.
 *
 * @param pupils on the roll in it today
 */
public record OwnGroup(
        GroupId id, GroupKind kind, String name, @Nullable String yearGroup, int pupils) {}
