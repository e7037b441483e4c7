package org.attune.roll;

import java.time.LocalDate;
import java.time.Month;
import org.attune.access.SchoolId;
import org.springframework.stereotype.Component;

/** When a school year begins, and whether the next one waits for the administrator. Source: conventions.md, academic year. */
@Component
public class SchoolYears {

    /** From here on the office thinks of September. */
    private static final Month TIME_TO_PREPARE = Month.MAY;

    private final RollChanges changes;

    SchoolYears(RollChanges changes) {
        this.changes = changes;
    }

    /** The first of September that comes next. */
    public static LocalDate nextFirstDay(LocalDate today) {
        LocalDate thisYear = LocalDate.of(today.getYear(), Month.SEPTEMBER, 1);
        return today.isBefore(thisYear) ? thisYear : thisYear.plusYears(1);
    }

    /** The first of September of this school year. */
    public static LocalDate firstDay(LocalDate today) {
        return nextFirstDay(today).minusYears(1);
    }

    boolean isToBePrepared(SchoolId school, LocalDate today) {
        boolean season = today.getMonthValue() >= TIME_TO_PREPARE.getValue()
                && today.getMonthValue() < Month.SEPTEMBER.getValue();
        return season && changes.ahead(school, ChangeKind.NEW_YEAR, today).isEmpty();
    }

    long toConfirm(SchoolId school, LocalDate today) {
        return changes.ahead(school, ChangeKind.NEW_YEAR, today).stream()
                .filter(change -> !change.confirmed())
                .count();
    }
}
