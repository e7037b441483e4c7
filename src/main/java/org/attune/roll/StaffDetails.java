package org.attune.roll;

import org.jspecify.annotations.Nullable;

/** What is known of a member of staff. */
public record StaffDetails(
        String firstName,
        String lastName,
        @Nullable String job,
        @Nullable String email) {}
