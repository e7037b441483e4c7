package org.attune.timetable;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.attune.roll.TermDates;
import org.springframework.stereotype.Component;

/** The days on which the person’s school is open, by its own calendar. */
@Component
class SchoolDays {

    private final TermDates terms;

    SchoolDays(TermDates terms) {
        this.terms = terms;
    }

    /** Read once, for as many days as are asked for. */
    Predicate<LocalDate> open() {
        return terms.calendar()::isSchoolDay;
    }
}
