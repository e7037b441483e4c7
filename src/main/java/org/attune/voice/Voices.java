package org.attune.voice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.Rule;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What pupils and those at home say. Kept answer by answer as it is given; once finished it is never edited: a new one is added, or a wrong
 * pupil’s is withdrawn.
 */
@Service
@Transactional
public class Voices {

    public static final int LONGEST_REASON = 500;

    private final VoiceRepository voices;
    private final VoiceAnswers answers;
    private final VoiceQuestions questions;
    private final Gate gate;
    private final CurrentUsers users;
    private final Clock clock;

    Voices(
            VoiceRepository voices,
            VoiceAnswers answers,
            VoiceQuestions questions,
            Gate gate,
            CurrentUsers users,
            Clock clock) {
        this.voices = voices;
        this.answers = answers;
        this.questions = questions;
        this.gate = gate;
        this.users = users;
        this.clock = clock;
    }

    /** All of the pupil, newest first, withdrawn ones without their answers; the look is audited. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public List<VoiceRecord> of(PupilId pupil) {
        CurrentUser user = gate.toRead("voices", pupil.value(), pupil);
        List<StoredVoice> stored = voices.newestFirst(user.school().value(), pupil.value());
        Map<VoiceId, List<VoiceAnswer>> given =
                answers.of(stored.stream().map(StoredVoice::id).toList());
        return stored.stream()
                .map(voice -> voice.record(given.getOrDefault(voice.id(), List.of())))
                .toList();
    }

    /**
     * One of them; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public VoiceRecord get(VoiceId id) {
        StoredVoice voice = voices.findBySchoolIdAndId(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("voice", id.value()));
        gate.toRead("voice", id.value(), voice.pupil());
        return record(voice);
    }

    /**
     * Begins to listen.
     *
     * @param onTablet whether the pupil answers themselves; a carer never does
     * @throws VoiceAlreadyOpen when one of this pupil and speaker is not finished yet
     * @throws IllegalArgumentException for a day that lies ahead
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public VoiceRecord begin(PupilId pupil, Speaker speaker, boolean onTablet, Setting setting) {
        CurrentUser user = gate.toWrite("new-voice", pupil.value(), pupil);
        requireToday(setting);
        String sheet = questions.sheetFor(pupil, speaker).id();
        try {
            return record(voices.saveAndFlush(new StoredVoice(
                    user, pupil, speaker, sheet, onTablet && speaker == Speaker.PUPIL, setting, now())));
        } catch (DataIntegrityViolationException second) {
            throw new VoiceAlreadyOpen();
        }
    }

    /**
     * Keeps one answer; it is on disk when this returns. The same answer twice is one answer.
     *
     * @param seenVersion the version of the answer that was shown, 0 for none
     * @throws VoiceChanged where it was changed since
     * @throws VoiceNotOpen where the voice is finished or withdrawn
     * @throws IllegalArgumentException where the sheet has no such question or choice
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public VoiceAnswer answer(VoiceId id, Said said, int seenVersion) {
        StoredVoice voice = lockAlone(id);
        CurrentUser user = gate.toWrite("voice", id.value(), voice.pupil());
        voice.requireOpen();
        if (answers.version(id, said.question()) != seenVersion) {
            throw new VoiceChanged();
        }
        VoiceAnswer answer = questions.answer(voice, said, seenVersion + 1, now());
        answers.write(user, id, questions.position(voice, said.question()), answer);
        return answer;
    }

    /**
     * Fixes what was said, with how it came to be said.
     *
     * @throws VoiceNotOpen where it is finished or withdrawn already
     * @throws IllegalArgumentException where it does not say how, or the day lies ahead
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void finish(VoiceId id, Setting setting) {
        StoredVoice voice = lockAlone(id);
        gate.toWrite("voice", id.value(), voice.pupil());
        requireToday(setting);
        if (setting.how().isEmpty() || !How.of(voice.speaker()).containsAll(setting.how())) {
            throw new IllegalArgumentException("It says how it was said");
        }
        voice.finish(setting, now());
    }

    /**
     * Takes a wrong pupil’s voice out of sight; for whoever recorded it and the SENCO. It stays on record with the reason.
     *
     * @throws VoiceNotOpen where it is withdrawn already
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void withdraw(VoiceId id, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has at most 500 characters");
        }
        StoredVoice voice = lockAlone(id);
        CurrentUser user = gate.toWrite("voice", id.value(), voice.pupil());
        if (!user.is(Role.SENCO) && !user.staff().equals(voice.recordedBy())) {
            throw gate.refuse("voice", id.value());
        }
        voice.withdraw(user.staff(), reason.strip(), now());
    }

    private VoiceRecord record(StoredVoice voice) {
        return voice.record(answers.of(List.of(voice.id())).getOrDefault(voice.id(), List.of()));
    }

    private StoredVoice lockAlone(VoiceId id) {
        return voices.lockAlone(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("voice", id.value()));
    }

    private void requireToday(Setting setting) {
        if (setting.on().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("The day on which it was said lies ahead");
        }
    }

    /** As exact as the tables keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
