package org.attune.roll.year;

import java.time.LocalDate;
import java.util.List;
import org.attune.roll.ChangeId;
import org.jspecify.annotations.Nullable;

/**
 * What a handover means.
 *
 * @param pupils how many are in the class or group on the day on which it changes hands
 * @param staying adults who go on all the time
 * @param aloneFrom the first day on which nobody works there
 * @param aloneUntil the last such day; none where it is open
 */
public record HandoverPreview(
        int pupils,
        List<String> stopping,
        List<String> starting,
        List<String> staying,
        @Nullable LocalDate aloneFrom,
        @Nullable LocalDate aloneUntil) {

    /** One that is written in, and can be taken back until the day. */
    public record Ahead(
            ChangeId id,
            LocalDate day,
            List<String> stopping,
            @Nullable LocalDate lastDay,
            List<String> starting,
            @Nullable LocalDate firstDay) {}
}
