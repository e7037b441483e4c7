package org.attune.context;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;

/** Somebody who belongs to a pupil. */
@Entity
@Table(name = "pupil_contact")
class StoredContact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long pupilId;
    private String name;
    private String relation;
    private boolean responsibility;
    private boolean papers;
    private @Nullable String language;
    private @Nullable String format;
    private @Nullable String courtOrder;
    private long recordedBy;
    private Instant recordedAt;
    private @Nullable Long removedBy;
    private @Nullable Instant removedAt;

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredContact() {}

    @SuppressWarnings("NullAway.Init")
    StoredContact(CurrentUser by, PupilId pupil, ContactEntry entry, Instant at) {
        this.schoolId = by.school().value();
        this.pupilId = pupil.value();
        become(entry, by, at);
    }

    final void become(ContactEntry entry, CurrentUser by, Instant at) {
        name = entry.name();
        relation = entry.relation();
        responsibility = entry.responsibility();
        papers = entry.papers();
        language = entry.language();
        format = entry.format();
        courtOrder = entry.courtOrder();
        recordedBy = by.staff().value();
        recordedAt = at;
    }

    void remove(CurrentUser by, Instant at) {
        removedBy = by.staff().value();
        removedAt = at;
    }

    PupilId pupil() {
        return new PupilId(pupilId);
    }

    ContactId id() {
        return new ContactId(id);
    }

    int version() {
        return version;
    }

    @Nullable
    String courtOrder() {
        return courtOrder;
    }

    ContactEntry entry() {
        return new ContactEntry(name, relation, responsibility, papers, language, format, courtOrder);
    }

    Contact inWords(@Nullable String languageName, @Nullable String formatName) {
        return new Contact(id(), entry(), languageName, formatName, new StaffId(recordedBy), recordedAt, version);
    }
}
