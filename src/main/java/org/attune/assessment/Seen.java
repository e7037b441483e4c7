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
    static Seen of(List<StoredSight> rows, LocalDate at, LocalDate since) {
        StoredSight now = latest(rows, at);
        StoredSight before = latest(rows, since);
        return new Seen(now == null ? null : now.row(), before == null || before == now ? null : before.row());
    }

    private static @Nullable StoredSight latest(List<StoredSight> rows, LocalDate day) {
        LocalDate first = firstInDate(day);
        StoredSight latest = null;
        for (StoredSight row : rows) {
            if (!row.on().isAfter(day) && !row.on().isBefore(first)) {
                latest = row;
            }
        }
        return latest;
    }

    static LocalDate firstInDate(LocalDate day) {
        return day.minusMonths(GroupProfile.MONTHS_IN_DATE);
    }
}
