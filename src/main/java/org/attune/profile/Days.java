package org.attune.profile;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * The day of a picture and the earlier day it is compared with.
 *
 * @param at not after today
 * @param since before {@code at}
 */
public record Days(LocalDate at, LocalDate since) {

    /** The first weeks of term, in which a class is scored, count as September. */
    private static final int END_OF_SEPTEMBER = 30;

    public Days {
        if (!since.isBefore(at)) {
            throw new IllegalArgumentException(since + " is not before " + at);
        }
    }

    /** Compared with the end of the last September that is over: what was known when the school year had begun. */
    public static Days sinceSeptember(LocalDate at) {
        LocalDate thisYear = YearMonth.of(at.getYear(), Month.SEPTEMBER).atDay(END_OF_SEPTEMBER);
        return new Days(at, thisYear.isBefore(at) ? thisYear : thisYear.minusYears(1));
    }

    /** As the audit names a picture: {@code class-profile 2026-11-21}. */
    String audited(String what) {
        return what + " " + at;
    }
}
