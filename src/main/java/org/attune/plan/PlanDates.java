package org.attune.plan;

import java.time.LocalDate;
import org.attune.method.cycle.ReviewDates;
import org.attune.method.cycle.SchoolCalendar;

/** The days of a plan. They are set on the day it is adopted, and stay: a correction of the calendar moves no plan that runs. */
public record PlanDates(LocalDate startsOn, LocalDate halfwayOn, LocalDate reviewOn) {

    /** A plan that begins on this day, or on the next school day. */
    public static PlanDates from(SchoolCalendar calendar, LocalDate day, int weeks) {
        ReviewDates dates = ReviewDates.from(calendar, day, weeks);
        return new PlanDates(dates.startsOn(), dates.halfwayOn(), dates.reviewOn());
    }
}
