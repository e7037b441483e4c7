package org.attune.method.cycle;

import java.time.LocalDate;

/**
 * Where a cycle stands. All distances are school days, so that holidays pause them: who leaves on 18 December with a review due on 5
 * January is told in December, and nobody is late for a day on which school was out. Limits: src/docs/method/review.md.
 */
public record PhaseRule(SchoolCalendar calendar, LocalDate today) {

    public static final int SOON = 10;
    public static final int DUE = 5;
    public static final int HALFWAY_AFTER = 10;

    /** @param looked whether the halfway look was noted */
    public Phase of(ReviewDates dates, boolean looked) {
        if (calendar.isHoliday(today)) {
            return Phase.PAUSED;
        }
        if (today.isBefore(dates.startsOn())) {
            return Phase.AHEAD;
        }
        if (daysLate(dates) > 0) {
            return Phase.OVERDUE;
        }
        int left = until(dates.reviewOn());
        if (left <= SOON) {
            return left <= DUE ? Phase.DUE : Phase.DUE_SOON;
        }
        return !looked && isHalfway(dates.halfwayOn()) ? Phase.HALFWAY : Phase.RUNNING;
    }

    /** School days since the review day, today among them; 0 until then, and on the first day after it where school is out. */
    public int daysLate(ReviewDates dates) {
        return calendar.schoolDays(dates.reviewOn().plusDays(1), today);
    }

    private boolean isHalfway(LocalDate halfway) {
        return until(halfway) <= DUE && calendar.schoolDays(halfway.plusDays(1), today) < HALFWAY_AFTER;
    }

    /** School days from tomorrow to that day. */
    private int until(LocalDate day) {
        return calendar.schoolDays(today.plusDays(1), day);
    }
}
