package org.attune.method.cycle;

import java.time.LocalDate;

/**
 * The days of a review cycle. Source: method.md, "The review": 13 to 39 weeks from the start, a halfway check between, no review in
 * holidays or before week 5 of the autumn term. How exactly: src/docs/method/review.md.
 */
public record ReviewDates(LocalDate startsOn, LocalDate halfwayOn, LocalDate reviewOn) {

    public static final int SHORTEST_WEEKS = 13;
    public static final int LONGEST_WEEKS = 39;

    /** A cycle that begins on this day, or else on the next school day. Weeks run on through holidays. */
    public static ReviewDates from(SchoolCalendar calendar, LocalDate day, int weeks) {
        LocalDate start = calendar.onOrAfter(day);
        LocalDate review = review(calendar, start, weeks);
        LocalDate half = start.plusWeeks((weeks + 1) / 2);
        LocalDate later = calendar.onOrAfter(half);
        return new ReviewDates(start, later.isBefore(review) ? later : calendar.previous(review), review);
    }

    /** Whether a review may be held on this day. */
    public static boolean allows(SchoolCalendar calendar, LocalDate day) {
        return calendar.isSchoolDay(day) && !isEarlyAutumn(calendar, day);
    }

    /** Later where that is within 39 weeks, else earlier where that is after 13, else later all the same. */
    private static LocalDate review(SchoolCalendar calendar, LocalDate start, int weeks) {
        LocalDate wished = start.plusWeeks(weeks);
        LocalDate later = forward(calendar, wished);
        LocalDate earlier = back(calendar, wished);
        boolean tooLate = later.isAfter(start.plusWeeks(LONGEST_WEEKS));
        boolean tooEarly = earlier.isBefore(start.plusWeeks(SHORTEST_WEEKS));
        return tooLate && !tooEarly ? earlier : later;
    }

    private static LocalDate forward(SchoolCalendar calendar, LocalDate wished) {
        LocalDate day = calendar.onOrAfter(wished);
        return isEarlyAutumn(calendar, day) ? calendar.onOrAfter(calendar.weekFive(day.getYear())) : day;
    }

    private static LocalDate back(SchoolCalendar calendar, LocalDate wished) {
        LocalDate day = calendar.onOrBefore(wished);
        return isEarlyAutumn(calendar, day)
                ? calendar.previous(
                        calendar.term(day.getYear(), Season.AUTUMN).days().from())
                : day;
    }

    private static boolean isEarlyAutumn(SchoolCalendar calendar, LocalDate day) {
        LocalDate first = calendar.term(day.getYear(), Season.AUTUMN).days().from();
        return !day.isBefore(first) && day.isBefore(calendar.weekFive(day.getYear()));
    }
}
