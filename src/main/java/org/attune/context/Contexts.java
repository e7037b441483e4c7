package org.attune.context;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.context.ContextDoor.Admitted;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on record for a pupil, part by part, for those who need it: {@link Part} says who. */
@Service
@Transactional
@PreAuthorize(Rule.SEES_ROLL)
public class Contexts {

    private final FactRepository facts;
    private final ContactRepository contacts;
    private final ContextDoor door;
    private final ContextWords words;
    private final FactCheck check;
    private final Gate gate;
    private final CurrentUsers users;
    private final Clock clock;

    Contexts(
            FactRepository facts,
            ContactRepository contacts,
            ContextDoor door,
            ContextWords words,
            FactCheck check,
            Gate gate,
            CurrentUsers users,
            Clock clock) {
        this.facts = facts;
        this.contacts = contacts;
        this.door = door;
        this.words = words;
        this.check = check;
        this.gate = gate;
        this.users = users;
        this.clock = clock;
    }

    /**
     * What the person may know of the pupil today; the look is audited.
     *
     * @throws NoSuchRecord when there is no such pupil, or none of whom this person may know anything
     */
    @Transactional(readOnly = true)
    public PupilContext of(PupilId pupil) {
        Admitted who = door.toRead(pupil);
        LocalDate today = LocalDate.now(clock);
        List<StoredFact> standing = facts.ofPupil(who.user().school().value(), pupil.value());
        boolean more = !who.reads().contains(Part.NEEDS)
                && who.reads().contains(Part.HELPS)
                && FactsOnDay.of(standing, today, words).bearsOnResults();
        return new PupilContext(
                pupil, who.reads(), who.writes(), shown(standing, who, today), contacts(who, pupil), more);
    }

    /**
     * Puts a fact on record. Where a pupil has one of its kind at a time, or has the same already, the new one takes its place from its
     * first day on.
     *
     * @throws IllegalArgumentException where something is missing, or the day lies ahead
     */
    public FactId record(PupilId pupil, FactEntry entry) {
        Admitted who = door.toWrite(entry.kind().part(), pupil);
        check.require(entry);
        facts.ofPupil(who.user().school().value(), pupil.value()).stream()
                .filter(fact -> fact.isReplacedBy(entry))
                .forEach(fact -> fact.end(entry.from().minusDays(1), who.user(), now()));
        return facts.save(new StoredFact(who.user(), pupil, entry, now())).id();
    }

    /** It holds no more after this day, today or earlier. */
    public void end(FactId id, LocalDate lastDay) {
        StoredFact fact = require(id);
        Admitted who = door.toWrite(fact.kind().part(), fact.pupil());
        if (lastDay.isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("The last day lies ahead");
        }
        fact.end(lastDay, who.user(), now());
    }

    /** It was entered by mistake: it leaves every picture, and stays on record. */
    public void withdraw(FactId id) {
        StoredFact fact = require(id);
        Admitted who = door.toWrite(fact.kind().part(), fact.pupil());
        fact.withdraw(who.user(), now());
    }

    private List<Fact> shown(List<StoredFact> standing, Admitted who, LocalDate today) {
        boolean reason = who.reads().contains(Part.HOME_REASON);
        return standing.stream()
                .filter(fact -> who.reads().contains(fact.kind().part()))
                .filter(fact -> fact.endsOn() == null || !fact.endsOn().isBefore(today))
                .map(words::inWords)
                .map(fact -> fact.kind() == FactKind.HOME_CONTACT && !reason ? fact.withoutNote() : fact)
                .sorted(Comparator.comparing(Fact::kind))
                .toList();
    }

    private List<Contact> contacts(Admitted who, PupilId pupil) {
        if (!who.reads().contains(Part.CONTACTS)) {
            return List.of();
        }
        boolean orders = who.reads().contains(Part.COURT_ORDERS);
        return contacts.ofPupil(who.user().school().value(), pupil.value()).stream()
                .map(words::inWords)
                .map(contact -> orders ? contact : contact.withoutCourtOrder())
                .toList();
    }

    private StoredFact require(FactId id) {
        return facts.standing(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("context", id.value()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
