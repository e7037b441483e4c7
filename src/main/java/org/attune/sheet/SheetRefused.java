package org.attune.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file cannot be read as a table; the key names the sentence that says why and what to do. */
public final class SheetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;
    private final @Nullable String file;

    public SheetRefused(String messageKey, Object... arguments) {
        this(null, messageKey, List.of(arguments));
    }

    private SheetRefused(@Nullable String file, String messageKey, List<Object> arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments;
        this.file = file;
    }

    /** The same, said of one file inside a zip. */
    public SheetRefused in(String name) {
        return new SheetRefused(name, messageKey, arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** Which file of a zip it is about, where it is one. */
    public @Nullable String file() {
        return file;
    }
}
