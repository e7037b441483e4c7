package org.attune.roll.imports;

import java.util.List;

/** What an import leaves aside, and the person should know; the key ends a message key {@code import.note.}. */
public record Note(String key, List<String> arguments) {

    static Note of(String key, Object... arguments) {
        return new Note(
                key, java.util.Arrays.stream(arguments).map(Object::toString).toList());
    }
}
