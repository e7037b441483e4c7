package org.attune.method.cycle;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.Month;

/**
 * The terms that most schools in England have, for those that were not entered. They hold no school’s own dates: they keep reviews out of
 * the holidays, and may be some days off. Written out in src/docs/method/school-year.md.
 */
final class UsualYear {

    private UsualYear() {}

    static Term term(int year, Season season) {
        return switch (season) {
            case AUTUMN -> autumn(year);
            case SPRING -> spring(year);
            case SUMMER -> summer(year);
        };
    }

    private static Term autumn(int year) {
        LocalDate first = LocalDate.of(year, Month.SEPTEMBER, 1).with(nextOrSame(MONDAY));
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 19).with(previousOrWeekday());
        return new Term(
                year,
                Season.AUTUMN,
                new DayRange(first, last),
                week(LocalDate.of(year, Month.OCTOBER, 1).with(lastInMonth(MONDAY))));
    }

    private static Term spring(int year) {
        LocalDate first = weekdayFrom(LocalDate.of(year + 1, Month.JANUARY, 5));
        LocalDate last = Easter.sunday(year + 1).minusDays(9);
        return new Term(
                year,
                Season.SPRING,
                new DayRange(first, last),
                week(LocalDate.of(year + 1, Month.FEBRUARY, 1).with(dayOfWeekInMonth(3, MONDAY))));
    }

    private static Term summer(int year) {
        LocalDate first = Easter.sunday(year + 1).plusDays(8);
        LocalDate last = LocalDate.of(year + 1, Month.JULY, 19).with(previousOrWeekday());
        return new Term(
                year,
                Season.SUMMER,
                new DayRange(first, last),
                week(LocalDate.of(year + 1, Month.MAY, 1).with(lastInMonth(MONDAY))));
    }

    private static DayRange week(LocalDate monday) {
        return new DayRange(monday, monday.plusDays(4));
    }

    private static LocalDate weekdayFrom(LocalDate day) {
        return day.getDayOfWeek().getValue() > FRIDAY.getValue() ? day.with(nextOrSame(MONDAY)) : day;
    }

    private static java.time.temporal.TemporalAdjuster previousOrWeekday() {
        return temporal -> {
            LocalDate day = LocalDate.from(temporal);
            return day.getDayOfWeek().getValue() > FRIDAY.getValue() ? day.with(previousOrSame(FRIDAY)) : day;
        };
    }
}
