package org.attune.roll.imports;

/** The import did not happen, and nothing changed; the reason ends a message key: {@code import.refused.changed-meanwhile} and so on. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ImportRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    public String messageKey() {
        return "import.refused." + reason;
    }
}
