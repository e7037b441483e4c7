package org.attune.assessment;

import java.time.LocalDate;
import java.util.List;
import org.attune.method.cohort.GroupProfile;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a pupil at two days.
 *
 * @param now the latest finding in date at the later day
 * @param before likewise at the earlier day; null where it is the same one
 */
public record Seen(@Nullable SeenRow now, @Nullable SeenRow before) {

    public static final Seen NOTHING = new Seen(null, null);

    /** @param rows of one pupil, oldest first */
    static Seen of(List<SeenRow> rows, LocalDate at, LocalDate since) {
        SeenRow now = latest(rows, at);
        SeenRow before = latest(rows, since);
        return new Seen(now, before == now ? null : before);
    }

    private static @Nullable SeenRow latest(List<SeenRow> rows, LocalDate day) {
        return rows.stream()
                .filter(row -> !row.on().isAfter(day) && !row.on().isBefore(firstInDate(day)))
                .reduce((one, next) -> next)
                .orElse(null);
    }

    static LocalDate firstInDate(LocalDate day) {
        return day.minusMonths(GroupProfile.MONTHS_IN_DATE);
    }
}
