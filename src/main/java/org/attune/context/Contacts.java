package org.attune.context;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.context.ContextDoor.Admitted;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who belong to a pupil: kept by the office and the SENCO, read in {@link Contexts#of}. */
@Service
@Transactional
@PreAuthorize(Rule.SEES_ROLL)
public class Contacts {

    private final ContactRepository contacts;
    private final ContextDoor door;
    private final ContextWords words;
    private final Gate gate;
    private final CurrentUsers users;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            ContextDoor door,
            ContextWords words,
            Gate gate,
            CurrentUsers users,
            Clock clock) {
        this.contacts = contacts;
        this.door = door;
        this.words = words;
        this.gate = gate;
        this.users = users;
        this.clock = clock;
    }

    /** What an order of a court says is left out where the person may not write that. */
    public ContactId add(PupilId pupil, ContactEntry entry) {
        Admitted who = door.toWrite(Part.CONTACTS, pupil);
        check(entry);
        return contacts.save(new StoredContact(who.user(), pupil, allowed(entry, who, null), now()))
                .id();
    }

    /**
     * Changes a contact. What an order of a court says stays as it is where the person may not write that.
     *
     * @param seen the version that was on the screen
     * @throws ContactChanged where someone else saved it meanwhile
     */
    public void change(ContactId id, int seen, ContactEntry entry) {
        StoredContact contact = require(id);
        Admitted who = door.toWrite(Part.CONTACTS, contact.pupil());
        check(entry);
        if (contact.version() != seen) {
            throw new ContactChanged();
        }
        contact.become(allowed(entry, who, contact.courtOrder()), who.user(), now());
    }

    /** Takes a contact off the list; the row stays. */
    public void remove(ContactId id) {
        StoredContact contact = require(id);
        Admitted who = door.toWrite(Part.CONTACTS, contact.pupil());
        contact.remove(who.user(), now());
    }

    private static ContactEntry allowed(ContactEntry entry, Admitted who, @Nullable String before) {
        return who.writes().contains(Part.COURT_ORDERS) ? entry : entry.withCourtOrder(before);
    }

    private void check(ContactEntry entry) {
        boolean known = (entry.language() == null || words.holds(ContextWords.LANGUAGE, entry.language()))
                && (entry.format() == null || words.holds(ContextWords.FORMAT, entry.format()));
        if (!known) {
            throw new IllegalArgumentException("No such language or format");
        }
    }

    private StoredContact require(ContactId id) {
        return contacts.standing(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("context-contacts", id.value()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
