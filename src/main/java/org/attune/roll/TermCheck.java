package org.attune.roll;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.attune.method.cycle.DayRange;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.method.cycle.Term;

/** Catches a slip of the keyboard in the dates of a school year: a wrong year, a month for a day, terms that meet. */
final class TermCheck {

    /** From the first to the last day; a summer term of 17 weeks is long. */
    private static final int LONGEST_TERM_WEEKS = 20;

    private static final int LONGEST_BREAK_DAYS = 23;
    private static final int LONGEST_CLOSURE_DAYS = 100;
    private static final int FAR_WEEKS = 6;

    private TermCheck() {}

    static void of(int year, List<Term> terms, SchoolCalendar calendar) {
        for (Term term : terms) {
            if (term.year() != year || isFar(term) || weeks(term.days()) > LONGEST_TERM_WEEKS) {
                throw new RollRefused("term-far");
            }
            DayRange half = term.half();
            if (half != null && ChronoUnit.DAYS.between(half.from(), half.to()) > LONGEST_BREAK_DAYS) {
                throw new RollRefused("term-half");
            }
        }
        if (new SchoolCalendar(others(year, terms, calendar), List.of()).anyMeet(year)) {
            throw new RollRefused("term-meets");
        }
    }

    /** @param thisYear the office sees the closed days of the year before, of this one and of the next */
    static void closure(LocalDate from, LocalDate to, int thisYear) {
        if (to.isBefore(from)) {
            throw new RollRefused("closure-order");
        }
        if (ChronoUnit.DAYS.between(from, to) > LONGEST_CLOSURE_DAYS) {
            throw new RollRefused("closure-long");
        }
        if (Math.abs(SchoolCalendar.yearOf(from) - thisYear) > 1) {
            throw new RollRefused("closure-far");
        }
    }

    /** The terms of this year as they are to be, those of other years as they are. */
    private static List<Term> others(int year, List<Term> terms, SchoolCalendar calendar) {
        List<Term> all = new ArrayList<>(terms);
        calendar.enteredTerms().stream().filter(term -> term.year() != year).forEach(all::add);
        return all;
    }

    /** Terms begin within some weeks of where they usually do. */
    private static boolean isFar(Term term) {
        LocalDate usual =
                SchoolCalendar.usual().term(term.year(), term.season()).days().from();
        return Math.abs(ChronoUnit.WEEKS.between(usual, term.days().from())) >= FAR_WEEKS;
    }

    private static long weeks(DayRange days) {
        return ChronoUnit.WEEKS.between(days.from(), days.to());
    }
}
