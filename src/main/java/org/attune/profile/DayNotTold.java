package org.attune.profile;

import java.time.LocalDate;

/** Someone without names asked for totals of a day that is not the end of a month that is over (decision 0534). */
public final class DayNotTold extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    DayNotTold(LocalDate day) {
        super("Totals are told of the last days of past months only, not of " + day);
    }
}
