package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.method.cycle.DayRange;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.method.cycle.Term;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of the school, and the days on which it is closed besides. Plans and reviews keep to them from then on. */
@Service
@Transactional
public class TermDates {

    private static final int LONGEST_REASON = 80;

    private final SchoolCalendars calendars;
    private final TermTable table;
    private final CurrentUsers users;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    TermDates(SchoolCalendars calendars, TermTable table, CurrentUsers users, Gate gate, Audit audit, Clock clock) {
        this.calendars = calendars;
        this.table = table;
        this.users = users;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** The school’s calendar; terms that were not entered are as most schools have them. */
    @PreAuthorize(Rule.SIGNED_IN)
    @Transactional(readOnly = true)
    public SchoolCalendar calendar() {
        return calendars.of(users.current().school());
    }

    /** The earliest first. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public List<Closure> closures() {
        return calendars.closures(users.current().school());
    }

    /**
     * The terms of one school year, in place of those there were. One that is left out is as usual again.
     *
     * @throws RollRefused when days are out of order, far from their season, or meet another term
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public void save(int year, List<Term> terms) {
        CurrentUser user = users.current();
        TermCheck.of(year, terms, calendar());
        table.replace(user, year, terms, clock.instant());
        audit.changed(user, "terms", year);
    }

    /**
     * Days off within a term.
     *
     * @throws RollRefused when they are weeks on end, without a reason, or in a school year that is not shown
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public long close(LocalDate from, LocalDate to, String reason) {
        CurrentUser user = users.current();
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RollRefused("closure-reason");
        }
        TermCheck.closure(from, to, SchoolCalendar.yearOf(LocalDate.now(clock)));
        long id = table.close(user, new DayRange(from, to), reason.strip(), clock.instant());
        audit.changed(user, "closure", id);
        return id;
    }

    /**
     * School is held on those days after all.
     *
     * @throws NoSuchRecord when there is no such closure of this school
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public void open(long closure) {
        CurrentUser user = users.current();
        if (!table.open(user, closure)) {
            throw gate.refuse("closure", closure);
        }
        audit.changed(user, "closure", closure);
    }
}
