package org.attune.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/**
 * The days of a plan. Source: method.md, "The review": 13 to 39 weeks from the start, a halfway check between; no review in holidays or
 * before week 5 of the autumn term. How this is done without term dates: src/docs/decisions/0201-dates-of-a-plan.md.
 */
public record PlanDates(LocalDate startsOn, LocalDate halfwayOn, LocalDate reviewOn) {

    private static final int LONGEST_WEEKS = 39;
    private static final MonthDay SUMMER = MonthDay.of(7, 20);
    private static final MonthDay BACK_IN_AUTUMN = MonthDay.of(9, 7);
    private static final MonthDay WEEK_FIVE = MonthDay.of(10, 5);
    private static final MonthDay CHRISTMAS = MonthDay.of(12, 20);
    private static final MonthDay BACK_IN_JANUARY = MonthDay.of(1, 5);

    /** A plan that begins on this day, or on the Monday after a weekend. */
    public static PlanDates from(LocalDate day, int weeks) {
        LocalDate start = schoolDay(day);
        LocalDate review = review(start, weeks);
        LocalDate half = start.plusWeeks((weeks + 1) / 2);
        LocalDate halfway = schoolDay(outOfHolidays(half, BACK_IN_AUTUMN));
        return new PlanDates(start, halfway.isBefore(review) ? halfway : half, review);
    }

    /** Later where that is within 39 weeks, else the last school day before. */
    private static LocalDate review(LocalDate start, int weeks) {
        LocalDate wished = start.plusWeeks(weeks);
        LocalDate later = schoolDay(outOfHolidays(wished, WEEK_FIVE));
        return later.isAfter(start.plusWeeks(LONGEST_WEEKS)) ? lastSchoolDayBefore(wished) : later;
    }

    private static LocalDate outOfHolidays(LocalDate day, MonthDay autumn) {
        MonthDay date = MonthDay.from(day);
        if (!date.isBefore(SUMMER) && date.isBefore(autumn)) {
            return autumn.atYear(day.getYear());
        }
        if (!date.isBefore(CHRISTMAS)) {
            return BACK_IN_JANUARY.atYear(day.getYear() + 1);
        }
        return date.isBefore(BACK_IN_JANUARY) ? BACK_IN_JANUARY.atYear(day.getYear()) : day;
    }

    private static LocalDate lastSchoolDayBefore(LocalDate inHolidays) {
        MonthDay date = MonthDay.from(inHolidays);
        boolean summer = !date.isBefore(SUMMER) && date.isBefore(WEEK_FIVE);
        LocalDate begin = summer
                ? SUMMER.atYear(inHolidays.getYear())
                : CHRISTMAS.atYear(inHolidays.getYear() - (date.isBefore(BACK_IN_JANUARY) ? 1 : 0));
        LocalDate before = begin.minusDays(1);
        return isWeekend(before) ? before.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : before;
    }

    private static LocalDate schoolDay(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
