package org.attune.voice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.voice.VoiceRecord.State;
import org.jspecify.annotations.Nullable;

/** One occasion on which someone spoke. Its row is the lock: an answer holds it, so that none comes in beside the end. */
@Entity
@Table(name = "voice")
class StoredVoice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long schoolId;
    private long pupilId;

    @Enumerated(EnumType.STRING)
    private Speaker speaker;

    private String sheet;
    private boolean onTablet;

    @Enumerated(EnumType.STRING)
    private State state;

    private String people;
    private @Nullable String relation;
    private LocalDate saidOn;
    private String how;
    private @Nullable String language;
    private long recordedBy;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Long withdrawnBy;
    private @Nullable String withdrawnReason;

    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StoredVoice() {}

    @SuppressWarnings("NullAway.Init")
    StoredVoice(
            CurrentUser by,
            PupilId pupil,
            Speaker speaker,
            String sheet,
            boolean onTablet,
            Setting setting,
            Instant at) {
        this.schoolId = by.school().value();
        this.recordedBy = by.staff().value();
        this.pupilId = pupil.value();
        this.speaker = speaker;
        this.sheet = sheet;
        this.onTablet = onTablet;
        this.state = State.OPEN;
        this.startedAt = at;
        set(setting);
    }

    void finish(Setting setting, Instant at) {
        requireOpen();
        set(setting);
        state = State.FINISHED;
        finishedAt = at;
    }

    /** The rows stay on record. */
    void withdraw(StaffId by, String reason, Instant at) {
        if (state == State.WITHDRAWN) {
            throw new VoiceNotOpen(state.name());
        }
        state = State.WITHDRAWN;
        withdrawnBy = by.value();
        withdrawnReason = reason;
        withdrawnAt = at;
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw new VoiceNotOpen(state.name());
        }
    }

    /** What was withdrawn is named, and not shown. */
    VoiceRecord record(List<VoiceAnswer> answers) {
        boolean gone = state == State.WITHDRAWN;
        return new VoiceRecord(
                id(),
                pupil(),
                speaker,
                sheet,
                onTablet,
                state,
                new Setting(people, relation, saidOn, hows(), language),
                recordedBy(),
                startedAt,
                finishedAt,
                gone
                        ? new VoiceRecord.Withdrawn(
                                new StaffId(Objects.requireNonNull(withdrawnBy)),
                                Objects.requireNonNull(withdrawnAt),
                                Objects.requireNonNull(withdrawnReason))
                        : null,
                gone ? List.of() : answers);
    }

    VoiceId id() {
        return new VoiceId(id);
    }

    PupilId pupil() {
        return new PupilId(pupilId);
    }

    Speaker speaker() {
        return speaker;
    }

    String sheet() {
        return sheet;
    }

    StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    private void set(Setting setting) {
        people = setting.people().strip();
        relation = setting.relation();
        saidOn = setting.on();
        how = setting.how().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        language = setting.language();
    }

    private Set<How> hows() {
        return how.isEmpty()
                ? Set.of()
                : Arrays.stream(how.split(",")).map(How::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
