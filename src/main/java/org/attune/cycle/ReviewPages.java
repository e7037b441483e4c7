package org.attune.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.Rule;
import org.attune.assessment.ChangeSince;
import org.attune.assessment.Changes;
import org.attune.assessment.FindingId;
import org.attune.assessment.FindingSummary;
import org.attune.assessment.Findings;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.Outcome;
import org.attune.method.cycle.ReviewRules;
import org.attune.plan.PlanRecord;
import org.attune.plan.PlanTarget;
import org.attune.plan.Plans;
import org.attune.roll.Pupils;
import org.attune.timetable.Dose;
import org.attune.timetable.Doses;
import org.attune.voice.Speaker;
import org.attune.voice.VoiceRecord;
import org.attune.voice.Voices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a review is made from; each look is audited by its owner. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class ReviewPages {

    private final CycleTable cycles;
    private final ReviewTable reviews;
    private final Plans plans;
    private final Findings findings;
    private final Changes changes;
    private final Voices voices;
    private final Doses doses;
    private final Pupils pupils;
    private final CurrentUsers users;
    private final Gate gate;
    private final Clock clock;

    ReviewPages(
            CycleTable cycles,
            ReviewTable reviews,
            Plans plans,
            Findings findings,
            Changes changes,
            Voices voices,
            Doses doses,
            Pupils pupils,
            CurrentUsers users,
            Gate gate,
            Clock clock) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.plans = plans;
        this.findings = findings;
        this.changes = changes;
        this.voices = voices;
        this.doses = doses;
        this.pupils = pupils;
        this.users = users;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * The review of a cycle, begun or not, or as it was confirmed.
     *
     * @throws NoSuchRecord when there is none that this person may see
     * @throws org.attune.assessment.HeldBack where the plan or the new score is closed to the person for now
     */
    public ReviewPage get(CycleId id) {
        CurrentUser user = users.current();
        Cycle cycle = cycles.find(user.school(), id).orElseThrow(() -> gate.refuse("review", id.value()));
        gate.toRead("review", id.value(), cycle.pupil());
        PlanRecord plan = plans.get(cycle.plan());
        Review review = reviews.of(user.school(), id);
        FindingSummary scored = scored(cycle, review);
        ChangeSince change = scored == null ? null : changes.since(scored.id()).orElse(null);
        Outcome outcome = outcome(review, change, plan);
        Outcome before = before(user, cycle, review);
        Decision decision = review.decided().decision();
        boolean again = decision != null && ReviewRules.asksWhyAgain(decision, outcome, before);
        List<VoiceRecord> said = voices.of(cycle.pupil());
        return new ReviewPage(
                pupils.summary(cycle.pupil()),
                cycle,
                plan,
                review,
                scored,
                change,
                outcome,
                before,
                said(said, Speaker.PUPIL, cycle, review),
                said(said, Speaker.CARER, cycle, review),
                dose(cycle, review),
                review.isConfirmed() ? List.of() : Missing.in(review.decided(), again, LocalDate.now(clock)),
                again);
    }

    /** What the plan of a cycle aims at. */
    List<PlanTarget> targets(Cycle cycle) {
        return plans.get(cycle.plan()).targets();
    }

    /**
     * The lead’s newest score of the last weeks before the review, or the one that was confirmed with it. A correction counts as on the day
     * of what it corrects, so that one of the baseline is no new score.
     */
    private @Nullable FindingSummary scored(Cycle cycle, Review review) {
        Review.Rested rested = review.rested();
        FindingId confirmed = rested == null ? null : rested.finding();
        LocalDate since = since(cycle, rested);
        return findings.of(cycle.pupil()).stream()
                .filter(finding -> rested == null
                        ? !finding.superseded()
                                && finding.firstMadeAt().isAfter(cycle.beganAt())
                                && !day(finding.firstMadeAt()).isBefore(since)
                        : finding.id().equals(confirmed))
                .findFirst()
                .orElse(null);
    }

    private static Outcome outcome(Review review, @Nullable ChangeSince change, PlanRecord plan) {
        Review.Rested rested = review.rested();
        return rested == null
                ? ReviewRules.outcome(
                        change == null ? null : change.change(), plan.terms().foci())
                : rested.outcome();
    }

    private @Nullable Outcome before(CurrentUser user, Cycle cycle, Review review) {
        return reviews.outcomes(user.school(), List.of(cycle.pupil())).getOrDefault(cycle.pupil(), List.of()).stream()
                .skip(review.isConfirmed() ? 1 : 0)
                .findFirst()
                .orElse(null);
    }

    /** The newest of the weeks before the review. */
    private @Nullable VoiceRecord said(List<VoiceRecord> all, Speaker speaker, Cycle cycle, Review review) {
        Review.Rested rested = review.rested();
        Instant until = rested == null ? clock.instant() : rested.at();
        LocalDate since = since(cycle, rested);
        return all.stream()
                .filter(one -> one.speaker() == speaker && one.state() == VoiceRecord.State.FINISHED)
                .filter(one -> one.finishedAt() != null
                        && !Objects.requireNonNull(one.finishedAt()).isAfter(until)
                        && !day(Objects.requireNonNull(one.finishedAt())).isBefore(since))
                .findFirst()
                .orElse(null);
    }

    private Dose dose(Cycle cycle, Review review) {
        Review.Rested rested = review.rested();
        return rested == null
                ? doses.of(cycle.pupil(), cycle.plan(), cycle.dates().startsOn(), LocalDate.now(clock))
                : new Dose(rested.given(), rested.planned());
    }

    private LocalDate since(Cycle cycle, Review.@Nullable Rested rested) {
        return ReviewRules.countsFrom(
                cycle.dates().reviewOn(), rested == null ? LocalDate.now(clock) : day(rested.at()));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
