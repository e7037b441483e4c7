package org.attune.library;

import java.util.Set;
import java.util.TreeSet;

/** A strategy breaks the rules of the format. */
public final class StrategyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<String> keys;

    StrategyRefused(Set<String> keys) {
        super("A strategy breaks the rules at " + new TreeSet<>(keys));
        this.keys = Set.copyOf(keys);
    }

    /** The keys that need another look, such as {@code steps}. */
    public Set<String> keys() {
        return keys;
    }
}
