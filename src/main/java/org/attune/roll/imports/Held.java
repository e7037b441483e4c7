package org.attune.roll.imports;

import java.time.LocalDate;
import org.attune.roll.GroupKind;
import org.jspecify.annotations.Nullable;

/** A class or group that someone is in today, or is about to join. */
record Held(long id, GroupKind kind, String name, @Nullable LocalDate to) {

    String key() {
        return Stay.key(kind, name);
    }
}
