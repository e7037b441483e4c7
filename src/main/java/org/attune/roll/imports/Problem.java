package org.attune.roll.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot come in, and how to mend it.
 *
 * @param field where in the row
 * @param reason ends the message key {@code import.problem.}
 * @param where the cell itself, where it is known
 */
public record Problem(
        Field field,
        String reason,
        List<String> arguments,
        @Nullable Where where) {

    public Problem(Field field, String reason, List<String> arguments) {
        this(field, reason, arguments, null);
    }

    static Problem of(Field field, String reason, String... arguments) {
        return new Problem(field, reason, List.of(arguments));
    }

    Problem at(@Nullable Where cell) {
        return new Problem(field, reason, arguments, cell);
    }
}
