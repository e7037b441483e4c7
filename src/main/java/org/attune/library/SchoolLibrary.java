package org.attune.library;

import java.util.List;
import java.util.Optional;
import org.attune.method.planning.Strategy;

/**
 * What new plans of one school may choose from.
 *
 * @param strategies of the files and the school’s own, without the hidden ones
 * @param digest SHA-256 over all of it, 64 hexadecimal digits; a plan keeps it
 */
public record SchoolLibrary(List<Strategy> strategies, String digest) {

    public SchoolLibrary {
        strategies = List.copyOf(strategies);
    }

    /** As it reads today; empty where the school has it no more. */
    public Optional<Strategy> strategy(String code) {
        return strategies.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
