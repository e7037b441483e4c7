package org.attune.roll.imports;

import java.util.List;

/**
 * Why a row cannot come in, and how to mend it.
 *
 * @param field where in the row
 * @param reason ends the message key {@code import.problem.}
 */
public record Problem(Field field, String reason, List<String> arguments) {

    static Problem of(Field field, String reason, String... arguments) {
        return new Problem(field, reason, List.of(arguments));
    }
}
