package org.attune.roll;

import org.jspecify.annotations.Nullable;

/** @param yearGroup of a class, where it has one */
public record MemberGroup(
        GroupId id, GroupKind kind, String name, @Nullable String yearGroup) {}
