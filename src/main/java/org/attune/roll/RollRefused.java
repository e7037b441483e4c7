package org.attune.roll;

import java.util.List;

/** What the administrator typed cannot be kept; the reason ends a message key: {@code roll.refused.upn} and so on. */
public final class RollRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Object> arguments;

    RollRefused(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return "roll.refused." + reason;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
