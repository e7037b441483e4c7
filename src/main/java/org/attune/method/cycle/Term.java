package org.attune.method.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One term with its break.
 *
 * @param year the calendar year in which its school year begins: 2026 for 2026/27
 * @param days first and last school day
 * @param half the days off within it; null where there are none
 */
public record Term(
        int year, Season season, DayRange days, @Nullable DayRange half) {

    public Term {
        if (half != null && !half.within(days)) {
            throw new IllegalArgumentException("A half-term break lies outside its term");
        }
    }

    /** Whether school is held on this weekday, closures left aside. */
    boolean teaches(LocalDate day) {
        return days.holds(day) && (half == null || !half.holds(day));
    }
}
