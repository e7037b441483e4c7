package org.attune.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.method.instrument.AgeBand;
import org.jspecify.annotations.Nullable;

/** One adult’s answers about one pupil, from the first tap to the result. Its row is the lock: answers share it, submitting holds it alone. */
@Entity
class Assessment {

    enum State {
        DRAFT,
        SUBMITTED,
        DISCARDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long pupilId;
    private long leadId;

    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;

    private String instrument;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Long correctsId;
    private @Nullable Long firstId;
    private @Nullable Long besideId;
    private @Nullable String correctionReason;
    private @Nullable String toldWho;

    @Enumerated(EnumType.STRING)
    private @Nullable HowTold toldHow;

    private @Nullable LocalDate toldOn;
    private @Nullable String toldSaid;
    private @Nullable String notToldReason;
    private @Nullable Integer daysSeen;
    private Instant startedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant discardedAt;

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    @SuppressWarnings("NullAway.Init")
    Assessment(CurrentUser lead, PupilId pupil, String instrument, AgeBand band, ParentTold told, Instant at) {
        this.schoolId = lead.school().value();
        this.leadId = lead.staff().value();
        this.pupilId = pupil.value();
        this.kind = AssessmentKind.LEAD;
        this.instrument = instrument;
        this.ageBand = band;
        this.state = State.DRAFT;
        this.startedAt = at;
        switch (told) {
            case ParentTold.Told(String who, HowTold how, LocalDate on, String said) -> {
                toldWho = who;
                toldHow = how;
                toldOn = on;
                toldSaid = said;
            }
            case ParentTold.NotTold(String reason) -> notToldReason = reason;
        }
    }

    /** A second adult’s own draft, beside this one: same pupil, questions and age band; the parent was told of the first. */
    Assessment seenBy(CurrentUser adult, Instant at) {
        Assessment second = next(adult, at);
        second.kind = AssessmentKind.SECOND_VIEW;
        second.besideId = series().value();
        return second;
    }

    /** A new draft that corrects this one: same pupil, questions and age band; the parent was told of the first. */
    Assessment correctedBy(CurrentUser lead, String reason, Instant at) {
        Assessment next = next(lead, at);
        next.kind = kind;
        next.besideId = besideId;
        next.firstId = series().value();
        next.correctsId = id;
        next.correctionReason = reason;
        return next;
    }

    /** From paper: the adult who saw the pupil leads, whoever types. */
    Assessment ledBy(StaffId observer) {
        leadId = observer.value();
        return this;
    }

    void submit(Instant at) {
        requireOpen();
        state = State.SUBMITTED;
        submittedAt = at;
    }

    /** The rows stay: what was answered about a wrong pupil is still on record, and out of every picture. */
    void discard(Instant at) {
        requireOpen();
        state = State.DISCARDED;
        discardedAt = at;
    }

    /** @throws NotOpen where it was not put away, or before that moment */
    void bringBack(Instant since) {
        if (state != State.DISCARDED || discardedAt == null || discardedAt.isBefore(since)) {
            throw new NotOpen("Assessment " + id + " is " + state);
        }
        state = State.DRAFT;
        discardedAt = null;
    }

    /** School days of the last six weeks on which the adult was with the pupil: at least this many; null where they do not say. */
    void seenOn(@Nullable Integer days) {
        requireOpen();
        daysSeen = days;
    }

    @Nullable
    Integer daysSeen() {
        return daysSeen;
    }

    boolean isOpen() {
        return state == State.DRAFT;
    }

    AssessmentId id() {
        return new AssessmentId(id);
    }

    long schoolId() {
        return schoolId;
    }

    PupilId pupil() {
        return new PupilId(pupilId);
    }

    StaffId lead() {
        return new StaffId(leadId);
    }

    AssessmentKind kind() {
        return kind;
    }

    /** The first version of the chain of corrections on which it lies: itself, mostly. */
    AssessmentId series() {
        return new AssessmentId(firstId == null ? id : firstId);
    }

    /** Of a second view, the series of the lead’s assessment. */
    @Nullable
    AssessmentId beside() {
        return besideId == null ? null : new AssessmentId(besideId);
    }

    String instrument() {
        return instrument;
    }

    AgeBand band() {
        return ageBand;
    }

    boolean isDiscarded() {
        return state == State.DISCARDED;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    AssessmentId corrects() {
        return correctsId == null ? null : new AssessmentId(correctsId);
    }

    @Nullable
    String correctionReason() {
        return correctionReason;
    }

    private Assessment next(CurrentUser lead, Instant at) {
        Assessment next = new Assessment();
        next.schoolId = schoolId;
        next.leadId = lead.staff().value();
        next.pupilId = pupilId;
        next.instrument = instrument;
        next.ageBand = ageBand;
        next.state = State.DRAFT;
        next.startedAt = at;
        next.toldWho = toldWho;
        next.toldHow = toldHow;
        next.toldOn = toldOn;
        next.toldSaid = toldSaid;
        next.notToldReason = notToldReason;
        return next;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new NotOpen("Assessment " + id + " is " + state);
        }
    }
}
