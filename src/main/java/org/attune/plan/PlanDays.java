package org.attune.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.attune.roll.TermDates;
import org.springframework.stereotype.Component;

/** The days that a plan would have if it were adopted today, in the school’s own calendar. */
@Component
class PlanDays {

    private final TermDates terms;
    private final Clock clock;

    PlanDays(TermDates terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    PlanDates fromToday(int weeks) {
        return PlanDates.from(terms.calendar(), LocalDate.now(clock), weeks);
    }
}
