package org.attune.method.cycle;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When the mail of a week is sent: from seven in the morning of its first school day, by the clocks of the school. A week without a
 * school day has none. Rule: src/docs/method/review.md.
 */
public final class DigestTime {

    private static final LocalTime FROM = LocalTime.of(7, 0);

    /** A mail that could not leave by now would be old news. */
    private static final LocalTime UNTIL = LocalTime.of(18, 0);

    private DigestTime() {}

    /** The Monday of the week whose mail is to be sent at this moment. */
    public static Optional<LocalDate> week(SchoolCalendar calendar, Instant now, ZoneId zone) {
        LocalDateTime there = LocalDateTime.ofInstant(now, zone);
        LocalDate monday = there.toLocalDate().with(previousOrSame(MONDAY));
        boolean isFirst = calendar.onOrAfter(monday).equals(there.toLocalDate());
        return isFirst && isOpen(there.toLocalTime()) ? Optional.of(monday) : Optional.empty();
    }

    private static boolean isOpen(LocalTime time) {
        return !time.isBefore(FROM) && time.isBefore(UNTIL);
    }
}
