package org.attune.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.attune.assessment.SecondViewRefused.Reason;
import org.attune.assessment.SecondViewRequest.Outcome;
import org.attune.roll.Adult;
import org.attune.roll.Adults;
import org.attune.roll.TrainingNeeded;
import org.attune.roll.Trainings;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second adult’s own view of a pupil, blind to the first. The lead or the SENCO asks for it; from then on, and until both have
 * finished, neither sees the other’s ({@link HeldBack}). Source: method.md, “Two adults”.
 */
@Service
@Transactional
public class SecondViews {

    private final SecondViewRequestRepository requests;
    private final SecondViewRequests rules;
    private final AssessmentRepository assessments;
    private final Drafts drafts;
    private final SecondViewQuery query;
    private final Adults adults;
    private final Trainings trainings;
    private final Gate gate;
    private final CurrentUsers users;
    private final Clock clock;

    SecondViews(
            SecondViewRequestRepository requests,
            SecondViewRequests rules,
            AssessmentRepository assessments,
            Drafts drafts,
            SecondViewQuery query,
            Adults adults,
            Trainings trainings,
            Gate gate,
            CurrentUsers users,
            Clock clock) {
        this.requests = requests;
        this.rules = rules;
        this.assessments = assessments;
        this.drafts = drafts;
        this.query = query;
        this.adults = adults;
        this.trainings = trainings;
        this.gate = gate;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Who can be asked for a second view beside this assessment: trained, works with the pupil, and knows nothing of the answers. For the
     * lead and the SENCO.
     *
     * @throws SecondViewRefused where nobody can
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    @Transactional(readOnly = true)
    public List<Adult> canBeAsked(AssessmentId lead) {
        Assessment beside = find(lead);
        CurrentUser user = gate.toRead("second-view", lead.value(), beside.pupil());
        requireAsker(user, beside);
        refuseWhere(rules.refusal(beside));
        List<Adult> around = adults.workingWith(beside.pupil());
        Set<StaffId> trained =
                trainings.currentAmong(around.stream().map(Adult::id).toList());
        Set<StaffId> notBlind = rules.notBlind(beside);
        return around.stream()
                .filter(adult -> trained.contains(adult.id()) && !notBlind.contains(adult.id()))
                .toList();
    }

    /**
     * Whether the lead or the SENCO may ask for a second view beside this assessment now; the look is audited.
     *
     * @throws HeldBack where the person gives one
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    @Transactional(readOnly = true)
    public boolean mayBeAsked(AssessmentId lead) {
        Assessment beside = find(lead);
        requireAsker(gate.toRead("second-view", lead.value(), beside.pupil()), beside);
        return rules.refusal(beside) == null;
    }

    /**
     * Asks an adult for a second view. For the lead and the SENCO.
     *
     * @throws SecondViewRefused where this cannot be asked, or not of this adult
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void ask(AssessmentId lead, StaffId adult) {
        Assessment beside = find(lead);
        CurrentUser user = gate.toWrite("second-view", lead.value(), beside.pupil());
        requireAsker(user, beside);
        refuseWhere(rules.refusal(beside));
        requireFit(beside, adult);
        try {
            requests.saveAndFlush(new SecondViewRequest(user, beside, adult, now()));
        } catch (DataIntegrityViolationException quicker) {
            throw new SecondViewRefused(Reason.ASKED_ALREADY);
        }
    }

    /** Of whom a second view of the pupil is asked now, if of anyone; nothing of what they answer. The look is audited. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Optional<SecondView> openOf(PupilId pupil) {
        CurrentUser user = gate.toRead("second-view", 0, pupil);
        return rules.open(user, pupil).map(request -> toSecondView(user, request));
    }

    /**
     * Takes the request back: whoever asked, the lead and the SENCO before it is begun, and then the SENCO only; the adult who was asked
     * at any time. What was answered is put away.
     *
     * @throws NotOpen where it is over already
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void takeBack(SecondViewRequestId id) {
        SecondViewRequest request = lock(id);
        CurrentUser user = gate.toWrite("second-view-request", id.value(), request.pupil());
        if (!mayTakeBack(user, request)) {
            throw gate.refuse("second-view-request", id.value());
        }
        boolean own = request.adult().equals(user.staff());
        rules.end(request, own ? Outcome.DECLINED : Outcome.WITHDRAWN, user, now());
    }

    /** What the person is asked for; for lists, in one statement. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Map<PupilId, AskedView> asked() {
        return query.asked(gate.toList("second-views-asked", 0));
    }

    /** Pupils of whom the person has given their view, while the lead has not finished; for lists, in one statement. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Set<PupilId> waiting() {
        return query.waiting(gate.toList("second-views-given", 0));
    }

    /** Of this pupil; the look is audited. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public Optional<AskedView> askedOf(PupilId pupil) {
        CurrentUser user = gate.toRead("second-view-asked", 0, pupil);
        return Optional.ofNullable(query.asked(user).get(pupil));
    }

    /**
     * The person’s own second view, begun where it is not. The parent was told of the first.
     *
     * @throws TrainingNeeded when the person’s training is out of date or not on record
     * @throws SecondViewRefused where the first was finished too long ago
     * @throws NotOpen where it is over already
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public Draft begin(SecondViewRequestId id) {
        SecondViewRequest request = lock(id);
        CurrentUser user = gate.toWrite("second-view-request", id.value(), request.pupil());
        if (!request.adult().equals(user.staff())) {
            throw gate.refuse("second-view-request", id.value());
        }
        trainings.requireMine();
        if (!request.isOpen()) {
            throw new NotOpen("The request for a second view is closed already");
        }
        AssessmentId begun = request.assessment();
        return drafts.toDraft(begun == null ? start(user, request) : find(begun));
    }

    /** The person’s own draft of a second view, if there is one; the look is audited. */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    @Transactional(readOnly = true)
    public Optional<Draft> draftOf(PupilId pupil) {
        CurrentUser user = gate.toRead("second-view-draft", pupil.value(), pupil);
        return drafts.of(user.school(), pupil, AssessmentKind.SECOND_VIEW)
                .filter(draft -> draft.lead().equals(user.staff()))
                .map(drafts::toDraft);
    }

    /** The finished second views of the pupil that the person may open, newest first; the look is audited. */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public List<SecondViewSummary> of(PupilId pupil) {
        CurrentUser user = gate.toRead("second-views", pupil.value(), pupil);
        return query.given(user, pupil);
    }

    private Assessment start(CurrentUser user, SecondViewRequest request) {
        Assessment lead = find(request.beside());
        if (rules.isTooLate(lead)) {
            throw new SecondViewRefused(Reason.TOO_LATE);
        }
        Assessment second = drafts.open(lead.seenBy(user, now()));
        request.begin(second.id());
        return second;
    }

    /** @throws NoSuchRecord where there is none in this school, or it is no lead’s */
    private Assessment find(AssessmentId id) {
        return assessments
                .findBySchoolIdAndId(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("assessment", id.value()));
    }

    private SecondViewRequest lock(SecondViewRequestId id) {
        return requests.lockAlone(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("second-view-request", id.value()));
    }

    private void requireAsker(CurrentUser user, Assessment beside) {
        boolean may = user.is(Role.SENCO) || user.staff().equals(beside.lead());
        if (!may || beside.kind() != AssessmentKind.LEAD) {
            throw gate.refuse("second-view", beside.id().value());
        }
    }

    private void requireFit(Assessment beside, StaffId adult) {
        boolean around = adults.workingWith(beside.pupil()).stream()
                .anyMatch(one -> one.id().equals(adult));
        refuseWhere(
                !around
                        ? Reason.NOT_WITH_PUPIL
                        : trainings.currentAmong(List.of(adult)).isEmpty()
                                ? Reason.NOT_TRAINED
                                : rules.notBlind(beside).contains(adult) ? Reason.NOT_BLIND : null);
    }

    private static void refuseWhere(@org.jspecify.annotations.Nullable Reason reason) {
        if (reason != null) {
            throw new SecondViewRefused(reason);
        }
    }

    private SecondView toSecondView(CurrentUser user, SecondViewRequest request) {
        return new SecondView(
                request.id(),
                request.pupil(),
                find(request.beside()).lead(),
                request.adult(),
                request.askedBy(),
                request.askedAt(),
                request.assessment() != null,
                mayTakeBack(user, request));
    }

    private boolean mayTakeBack(CurrentUser user, SecondViewRequest request) {
        StaffId me = user.staff();
        boolean asker =
                me.equals(request.askedBy()) || me.equals(find(request.beside()).lead());
        return me.equals(request.adult()) || user.is(Role.SENCO) || asker && request.assessment() == null;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
