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
import org.jspecify.annotations.Nullable;
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
    private static final int SCHOOL_DAYS_IN_SIX_WEEKS = 30;

    private final AssessmentRepository assessments;
    private final Drafts drafts;
    private final AnswerLog log;
    private final AnswerRetries answers;
    private final Submitting submitting;
    private final PaperEntries papers;
    private final FindingRepository findings;
    private final SecondViewRequests secondViews;
    private final Blinds blinds;
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
            PaperEntries papers,
            FindingRepository findings,
            SecondViewRequests secondViews,
            Blinds blinds,
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
        this.papers = papers;
        this.findings = findings;
        this.secondViews = secondViews;
        this.blinds = blinds;
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

    /**
     * The lead’s draft of the pupil, if there is one; the look is audited.
     *
     * @throws HeldBack where the person gives a second view
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    @Transactional(readOnly = true)
    public Optional<Draft> draftOf(PupilId pupil) {
        CurrentUser user = users.current();
        Optional<Assessment> draft = drafts.of(user.school(), pupil, AssessmentKind.LEAD);
        draft.ifPresent(open -> blinds.open(user, "draft", open.id().value(), open));
        gate.toRead("draft", draft.map(open -> open.id().value()).orElse(0L), pupil);
        return draft.map(drafts::toDraft);
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
     * Puts away a draft that was begun on the wrong pupil; for its lead, whoever types it in from paper, and the SENCO.
     *
     * @throws NotOpen where it is no draft any more
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void discard(AssessmentId id) {
        Assessment assessment = lockAlone(id);
        CurrentUser user = gate.toWrite("assessment", id.value(), assessment.pupil());
        requireFinisher(user, assessment);
        Instant now = now();
        assessment.discard(now);
        secondViews.putAway(assessment, user, now);
    }

    /**
     * A lead’s draft that was put away by mistake is a draft again; for those who may put it away, within {@link #DAYS_IN_BIN} days. A second
     * view that was put away is not: one asks for it again.
     *
     * @throws NotOpen where it was not put away, or too long ago
     * @throws DraftAlreadyStarted where the pupil has another draft by now
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void bringBack(AssessmentId id) {
        Assessment assessment = lockAlone(id);
        CurrentUser user = gate.toWrite("assessment", id.value(), assessment.pupil());
        requireFinisher(user, assessment);
        if (assessment.kind() != AssessmentKind.LEAD) {
            throw new NotOpen("Assessment " + id.value() + " is a second view");
        }
        assessment.bringBack(now().minus(DAYS_IN_BIN, ChronoUnit.DAYS));
        drafts.open(assessment);
    }

    /**
     * Notes on about how many school days of the last six weeks the adult was with the pupil.
     *
     * @param days at least this many, 0 to 30; null for no answer
     * @throws NotOpen where it is no draft any more
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void seenOn(AssessmentId id, @Nullable Integer days) {
        if (days != null && (days < 0 || days > SCHOOL_DAYS_IN_SIX_WEEKS)) {
            throw new IllegalArgumentException("Six weeks have 30 school days");
        }
        Assessment assessment = lockAlone(id);
        requireOwnSecondView(users.current(), assessment);
        blinds.open(users.current(), "assessment", id.value(), assessment);
        CurrentUser user = gate.toWrite("assessment", id.value(), assessment.pupil());
        trainings.requireMine();
        requireFinisher(user, assessment);
        assessment.seenOn(days);
    }

    /**
     * Fixes the answers and finds what they say: the lead, whoever types it in from paper, or for a lead’s the SENCO.
     *
     * @throws HeldBack where the person gives a second view beside it
     * @throws NotOpen where it is no draft any more
     * @throws NothingAnswered where there is no answer
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public FindingId submit(AssessmentId id) {
        Assessment assessment = lockAlone(id);
        requireOwnSecondView(users.current(), assessment);
        blinds.open(users.current(), "assessment", id.value(), assessment);
        CurrentUser user = gate.toWrite("assessment", id.value(), assessment.pupil());
        trainings.requireMine();
        requireFinisher(user, assessment);
        Instant now = now();
        assessment.submit(now);
        FindingId finding = submitting.find(assessment, now, clock.getZone());
        secondViews.given(assessment, user, now);
        return finding;
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
        Assessment before = assessments
                .findBySchoolIdAndId(school, finding.assessment().value())
                .orElseThrow();
        blinds.open(users.current(), "finding", id.value(), before);
        CurrentUser user = gate.toWrite("finding", id.value(), finding.pupil());
        trainings.requireMine();
        requireOwnSecondView(user, before);
        if (finding.superseded()) {
            throw new NotOpen("Finding " + id.value() + " was corrected already");
        }
        Optional<FromPaper> paper = papers.of(before);
        Assessment correction = before.correctedBy(user, reason, now());
        Assessment next = drafts.open(paper.isPresent() ? correction.ledBy(before.lead()) : correction);
        paper.ifPresent(was -> papers.add(next, new FromPaper(was.observation(), user.staff()), now()));
        log.copy(before.id(), next.id());
        return next.id();
    }

    /** With the first of the two that stand side by side: of two who finish at once, the later sees the earlier. */
    private Assessment lockAlone(AssessmentId id) {
        long school = users.current().school().value();
        Assessment assessment =
                assessments.lockAlone(school, id.value()).orElseThrow(() -> gate.refuse("assessment", id.value()));
        AssessmentId beside = assessment.beside();
        assessments.lockAlone(school, (beside == null ? assessment.series() : beside).value());
        return assessment;
    }

    /** The lead, the SENCO, and who typed it in from paper. */
    private void requireFinisher(CurrentUser user, Assessment assessment) {
        boolean typist =
                papers.of(assessment).stream().anyMatch(paper -> paper.typist().equals(user.staff()));
        if (!user.is(Role.SENCO) && !user.staff().equals(assessment.lead()) && !typist) {
            throw gate.refuse("assessment", assessment.id().value());
        }
    }

    /** A second view is one adult’s, from the first answer to the last correction. */
    private void requireOwnSecondView(CurrentUser user, Assessment assessment) {
        if (assessment.kind() == AssessmentKind.SECOND_VIEW && !user.staff().equals(assessment.lead())) {
            throw gate.refuse("assessment", assessment.id().value());
        }
    }

    /** As exact as the tables keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
