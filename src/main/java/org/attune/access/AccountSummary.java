package org.attune.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public record AccountSummary(
        StaffId staff,
        String displayName,
        String username,
        Set<Role> roles,
        boolean enabled,
        boolean waitingForFirstSignIn,
        @Nullable Instant lastSignInAt) {

    static AccountSummary of(Account account) {
        return new AccountSummary(
                account.staff(),
                account.displayName(),
                account.username(),
                Set.copyOf(account.roles()),
                account.enabled(),
                account.mustChange(),
                account.lastSignInAt());
    }
}
