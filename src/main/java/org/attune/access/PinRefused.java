package org.attune.access;

/** The PIN cannot be set; the reason ends a message key: {@code access.pin.easy} and so on. */
public final class PinRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    PinRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String messageKey() {
        return "access.pin." + reason;
    }

    /** It was the password beside the PIN that was wrong. */
    public boolean ofPassword() {
        return "wrong-password".equals(reason);
    }
}
