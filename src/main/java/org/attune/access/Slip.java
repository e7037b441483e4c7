package org.attune.access;

import java.time.Instant;

/** What is printed for a person: how to sign in the first time. The password is shown once and kept nowhere. */
public record Slip(String displayName, String username, String oneTimePassword, Instant until) {

    @Override
    public String toString() {
        return "Slip[" + username + "]";
    }
}
