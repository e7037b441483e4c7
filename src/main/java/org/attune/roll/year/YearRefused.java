package org.attune.roll.year;

/** The new year, or a handover, cannot be written in or taken back; the reason ends a message key: {@code year.refused.first-day}. */
public final class YearRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    YearRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String messageKey() {
        return "year.refused." + reason;
    }
}
