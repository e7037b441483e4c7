package org.attune.method.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days on which someone without names is told totals: the last days of months that are over. Two pictures a day apart differ by very few
 * pupils, and so tell of them. Source: src/docs/decisions/0534-days-without-names.md.
 */
public final class MonthEnds {

    private MonthEnds() {}

    public static boolean isTold(LocalDate day, LocalDate today) {
        return day.isBefore(today) && day.equals(YearMonth.from(day).atEndOfMonth());
    }

    /** The last one that is over. */
    public static LocalDate latest(LocalDate today) {
        return YearMonth.from(today).minusMonths(1).atEndOfMonth();
    }

    /** The latest first. */
    public static List<LocalDate> before(LocalDate today, int most) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        return Stream.iterate(last, month -> month.minusMonths(1))
                .limit(most)
                .map(YearMonth::atEndOfMonth)
                .toList();
    }
}
