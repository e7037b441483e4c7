package org.attune.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.PeopleAtWork;
import org.attune.access.Role;
import org.attune.access.SchoolId;
import org.attune.method.cycle.DigestTime;
import org.attune.method.cycle.Phase;
import org.attune.method.cycle.PhaseRule;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.roll.SchoolCalendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends the mails of the week that are due now: to each person what they would read on that morning, in numbers. */
@Component
class DigestRun {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRun.class);

    private final MailDoor door;
    private final DigestTable choices;
    private final DigestRows rows;
    private final DigestText text;
    private final OpenCycles cycles;
    private final SchoolCalendars calendars;
    private final PeopleAtWork people;
    private final Audit audit;
    private final Clock clock;

    DigestRun(
            MailDoor door,
            DigestTable choices,
            DigestRows rows,
            DigestText text,
            OpenCycles cycles,
            SchoolCalendars calendars,
            PeopleAtWork people,
            Audit audit,
            Clock clock) {
        this.door = door;
        this.choices = choices;
        this.rows = rows;
        this.text = text;
        this.cycles = cycles;
        this.calendars = calendars;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    void all() {
        if (door.isOpen()) {
            choices.schools().forEach(this::of);
        }
    }

    void of(SchoolId school) {
        SchoolCalendar calendar = calendars.of(school);
        DigestTime.week(calendar, clock.instant(), clock.getZone()).ifPresent(week -> {
            rows.clear(school, week);
            List<DigestRows.Due> due = rows.due(school, week, clock.instant());
            if (!due.isEmpty()) {
                sendAll(due, new PhaseRule(calendar, LocalDate.now(clock)));
            }
        });
    }

    /** Where the server itself is at fault, the others wait for the next round and lose none of their tries. */
    private void sendAll(List<DigestRows.Due> due, PhaseRule rule) {
        for (DigestRows.Due one : due) {
            if (rows.take(one) && !send(one, rule)) {
                return;
            }
        }
    }

    /** @return whether it is worth going on with this server */
    private boolean send(DigestRows.Due due, PhaseRule rule) {
        DigestText.Counts counts = people.of(due.school(), due.staff())
                .filter(DigestRun::seesPupils)
                .map(user -> counts(user, rule))
                .orElse(DigestText.Counts.NONE);
        if (counts.isNone()) {
            rows.nothing(due);
            return true;
        }
        try {
            door.send(due.address(), text.subject(), text.of(counts, door.link("reviews")));
            rows.sent(due);
            return true;
        } catch (MailException failed) {
            MailFault fault = MailDoor.fault(failed);
            rows.failed(due, fault, clock.instant());
            // The exception’s own words may have addresses in them.
            LOG.warn("A mail of the week did not leave: {}, try {}", fault, due.tries() + 1);
            return fault == MailFault.REFUSED;
        }
    }

    private DigestText.Counts counts(CurrentUser user, PhaseRule rule) {
        audit.readList(user, "digest", 0);
        List<Phase> phases = cycles.of(user).stream()
                .map(cycle -> rule.of(cycle.dates(), cycle.halfway() != null))
                .toList();
        return new DigestText.Counts(count(phases, Phase.OVERDUE::equals), count(phases, Phase.DUE::equals));
    }

    private static int count(List<Phase> phases, Predicate<Phase> wanted) {
        return (int) phases.stream().filter(wanted).count();
    }

    /** An account may have lost the role since. */
    private static boolean seesPupils(CurrentUser user) {
        return user.is(Role.PRACTITIONER) || user.seesWholeSchool();
    }
}
