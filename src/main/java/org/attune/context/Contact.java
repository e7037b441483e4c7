package org.attune.context;

import java.time.Instant;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who belongs to a pupil.
 *
 * @param language in words
 * @param format how papers reach them, in words
 * @param version goes back with a change
 */
public record Contact(
        ContactId id,
        ContactEntry entry,
        @Nullable String language,
        @Nullable String format,
        StaffId by,
        Instant at,
        int version) {

    Contact withoutCourtOrder() {
        return new Contact(id, entry.withCourtOrder(null), language, format, by, at, version);
    }
}
