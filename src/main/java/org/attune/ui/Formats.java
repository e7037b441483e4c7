package org.attune.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How dates and times read: 21 Nov 2026, 10:42. */
public final class Formats {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    private Formats() {}

    /** 21 Nov 2026 */
    public static String date(LocalDate date) {
        return abbreviated(DATE.format(date));
    }

    /** 21 Nov */
    public static String shortDate(LocalDate date) {
        return abbreviated(SHORT_DATE.format(date));
    }

    /** Saturday 21 November */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** November 2026 */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** 10:42 */
    public static String time(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }

    /** Year 2, Reception, Nursery; null where there is no year group to name. */
    public static @Nullable String yearGroup(@Nullable String code) {
        return switch (code) {
            case null -> null;
            case "X" -> null;
            case "R" -> "Reception";
            case "N1", "N2", "E1", "E2" -> "Nursery";
            default -> "Year " + code;
        };
    }

    /** Java’s British names have one four-letter month. */
    private static String abbreviated(String date) {
        return date.replace("Sept", "Sep");
    }
}
