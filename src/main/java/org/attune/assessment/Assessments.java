package org.attune.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.Rule;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.roll.Pupils;
import org.attune.roll.TrainingNeeded;
import org.attune.roll.Trainings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Scoring a pupil, from telling the parent to the finding. Only trained staff act here ({@link TrainingNeeded}), and only for pupils
 * they work with ({@link NoSuchRecord}).
 */
@Service
@Transactional
public class Assessments {

    /** How long a draft that was put away can be brought back. */
    public static final int DAYS_IN_BIN = 7;

    static final int LONGEST_REASON = 500;

    private final AssessmentRepository assessments;
    private final Drafts drafts;
    private final AnswerLog log;
    private final AnswerRetries answers;
    private final Submitting submitting;
    private final FindingRepository findings;
    private final Pupils pupils;
    private final Trainings trainings;
    private final Gate gate;
    private final CurrentUsers users;
    private final Catalogue catalogue;
    private final Clock clock;

    Assessments(
            AssessmentRepository assessments,
            Drafts drafts,
            AnswerLog log,
            AnswerRetries answers,
            Submitting submitting,
            FindingRepository findings,
            Pupils pupils,
            Trainings trainings,
            Gate gate,
            CurrentUsers users,
            Catalogue catalogue,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.log = log;
        this.answers = answers;
        this.submitting = submitting;
        this.findings = findings;
        this.pupils = pupils;
        this.trainings = trainings;
        this.gate = gate;
        this.users = users;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Opens the pupil’s draft, with the person as its lead.
     *
     * @throws DraftAlreadyStarted when someone else was quicker
     * @throws IllegalArgumentException when the parent was told tomorrow
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public Draft start(PupilId pupil, ParentTold told) {
        CurrentUser user = gate.toWrite("new-assessment", pupil.value(), pupil);
        trainings.requireMine();
        if (told instanceof ParentTold.Told given && given.on().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("The day on which the parent was told lies ahead");
        }
        AgeBand band = drafts.band(pupils.summary(pupil));
        return drafts.toDraft(
                drafts.open(new Assessment(user, pupil, catalogue.instrument().id(), band, told, now())));
    }

    /** The pupil’s draft, if there is one; the look is audited. */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    @Transactional(readOnly = true)
    public Optional<Draft> draftOf(PupilId pupil) {
        CurrentUser user = gate.toRead("draft", pupil.value(), pupil);
        return drafts.of(user.school(), pupil);
    }

    /**
     * Saves one answer: applied once however often it arrives, and never over an answer that the adult has not seen.
     *
     * @throws IllegalArgumentException where the instrument has no such item
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public AnswerResult answer(AnswerCommand command) {
        return answers.save(command);
    }

    /**
     * Puts away a draft that was begun on the wrong pupil; for its lead and the SENCO.
     *
     * @throws NotOpen where it is no draft any more
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void discard(AssessmentId id) {
        Assessment assessment = lockAlone(id);
        CurrentUser user = gate.toWrite("assessment", id.value(), assessment.pupil());
        requireLead(assessment, user);
        assessment.discard(now());
    }

    /**
     * A draft that was put away by mistake is a draft again; for its lead and the SENCO, within {@link #DAYS_IN_BIN} days.
     *
     * @throws NotOpen where it was not put away, or too long ago
     * @throws DraftAlreadyStarted where the pupil has another draft by now
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void bringBack(AssessmentId id) {
        Assessment assessment = lockAlone(id);
        CurrentUser user = gate.toWrite("assessment", id.value(), assessment.pupil());
        requireLead(assessment, user);
        assessment.bringBack(now().minus(DAYS_IN_BIN, ChronoUnit.DAYS));
        drafts.open(assessment);
    }

    /**
     * Fixes the answers and finds what they say.
     *
     * @throws NotOpen where it is no draft any more
     * @throws NothingAnswered where there is no answer
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public FindingId submit(AssessmentId id) {
        Assessment assessment = lockAlone(id);
        gate.toWrite("assessment", id.value(), assessment.pupil());
        trainings.requireMine();
        Instant now = now();
        assessment.submit(now);
        return submitting.find(assessment, now, clock.getZone());
    }

    /**
     * Opens a new draft with the same answers. When it is submitted, it replaces the finding, which stays on record.
     *
     * @throws NotOpen where the finding was corrected already
     * @throws DraftAlreadyStarted where the pupil is being scored
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public AssessmentId correct(FindingId id, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A correction has a reason of at most 500 characters");
        }
        long school = users.current().school().value();
        StoredFinding finding =
                findings.lockAlone(school, id.value()).orElseThrow(() -> gate.refuse("finding", id.value()));
        CurrentUser user = gate.toWrite("finding", id.value(), finding.pupil());
        trainings.requireMine();
        if (finding.superseded()) {
            throw new NotOpen("Finding " + id.value() + " was corrected already");
        }
        Assessment before = assessments
                .findBySchoolIdAndId(school, finding.assessment().value())
                .orElseThrow();
        Assessment next = drafts.open(before.correctedBy(user, reason, now()));
        log.copy(before.id(), next.id());
        return next.id();
    }

    private void requireLead(Assessment assessment, CurrentUser user) {
        if (!user.is(Role.SENCO) && !user.staff().equals(assessment.lead())) {
            throw gate.refuse("assessment", assessment.id().value());
        }
    }

    private Assessment lockAlone(AssessmentId id) {
        return assessments
                .lockAlone(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("assessment", id.value()));
    }

    /** As exact as the tables keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
