package org.attune.context;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing on record. Never edited: it ends, or is withdrawn as a mistake. */
@Entity
@Table(name = "pupil_fact")
class StoredFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long pupilId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FactKind kind;

    private @Nullable String code;
    private @Nullable String status;
    private @Nullable String person;
    private @Nullable String note;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private long recordedBy;
    private Instant recordedAt;
    private @Nullable Long endedBy;
    private @Nullable Instant endedAt;
    private @Nullable Long withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredFact() {}

    @SuppressWarnings("NullAway.Init")
    StoredFact(CurrentUser by, PupilId pupil, FactEntry entry, Instant at) {
        this.schoolId = by.school().value();
        this.pupilId = pupil.value();
        this.kind = entry.kind();
        this.code = entry.code();
        this.status = entry.status();
        this.person = entry.person();
        this.note = entry.note();
        this.startsOn = entry.from();
        this.endsOn = entry.until();
        this.recordedBy = by.staff().value();
        this.recordedAt = at;
    }

    /** The last day on which it holds; one that would end before it began never held. */
    void end(LocalDate lastDay, CurrentUser by, Instant at) {
        if (lastDay.isBefore(startsOn)) {
            withdraw(by, at);
        } else if (endsOn == null || endsOn.isAfter(lastDay)) {
            endsOn = lastDay;
            endedBy = by.staff().value();
            endedAt = at;
        }
    }

    /** It was entered by mistake; the row stays, out of every picture. */
    void withdraw(CurrentUser by, Instant at) {
        withdrawnBy = by.staff().value();
        withdrawnAt = at;
    }

    boolean holdsOn(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
    }

    /** Whether a new entry takes its place. */
    boolean isReplacedBy(FactEntry entry) {
        return kind == entry.kind()
                && !kind.isMoment()
                && (kind.isSingle() || code != null && code.equals(entry.code()));
    }

    FactId id() {
        return new FactId(id);
    }

    PupilId pupil() {
        return new PupilId(pupilId);
    }

    FactKind kind() {
        return kind;
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    String status() {
        return status;
    }

    @Nullable
    String note() {
        return note;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    Fact inWords(@Nullable String name, @Nullable String statusName) {
        return new Fact(
                id(),
                kind,
                code,
                name,
                statusName,
                person,
                note,
                startsOn,
                endsOn,
                new StaffId(recordedBy),
                recordedAt);
    }
}
