package org.attune.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The days on which school is open: Monday to Friday. */
@Component
class SchoolDays {

    /** For all days from the first to the last. */
    Predicate<LocalDate> between(LocalDate first, LocalDate last) {
        return day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
