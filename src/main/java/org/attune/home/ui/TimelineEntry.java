package org.attune.home.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a pupil’s page: it happened, or it is coming up.
 *
 * @param at local time of the school; a day alone counts from its first minute
 * @param key of the sentence in messages.properties
 * @param arguments of that sentence
 * @param href where it can be read; null where there is no such page for this person
 * @param by who did it, where somebody did
 * @param ahead whether it is still to be done: then it stands under “Coming up”, also where its day went by
 */
record TimelineEntry(
        LocalDateTime at,
        String key,
        List<Object> arguments,
        @Nullable String href,
        @Nullable StaffId by,
        boolean ahead) {

    TimelineEntry {
        arguments = List.copyOf(arguments);
    }

    /** Something that happened. */
    static TimelineEntry past(Instant at, ZoneId zone, String key, @Nullable String href, @Nullable StaffId by) {
        return new TimelineEntry(LocalDateTime.ofInstant(at, zone), key, List.of(), href, by, false);
    }

    /** Something that is to be done. */
    static TimelineEntry ahead(LocalDate day, String key, @Nullable String href) {
        return new TimelineEntry(day.atStartOfDay(), key, List.of(), href, null, true);
    }

    /** The same, with what the sentence names. */
    TimelineEntry naming(Object... named) {
        return new TimelineEntry(at, key, List.of(named), href, by, ahead);
    }

    LocalDate day() {
        return at.toLocalDate();
    }
}
