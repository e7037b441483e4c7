package org.attune.access;

/** The password is not good enough; the reason ends a message key: {@code access.password.too-short} and so on. */
public final class PasswordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    PasswordRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String messageKey() {
        return "access.password." + reason;
    }
}
