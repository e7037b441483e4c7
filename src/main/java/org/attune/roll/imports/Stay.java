package org.attune.roll.imports;

import java.time.LocalDate;
import org.attune.roll.GroupKind;
import org.attune.roll.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * A class or group that a row gives to someone.
 *
 * @param from first day; today where none is given
 * @param to last day, where one is given
 */
record Stay(
        GroupKind kind,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The same for the same class or group, as the database compares names. */
    String key() {
        return key(kind, name);
    }

    static String key(GroupKind kind, String name) {
        return kind + " " + NameKey.folded(name);
    }
}
