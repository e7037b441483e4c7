package org.attune.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.attune.assessment.FindingSummary;
import org.attune.method.cycle.Decision;
import org.attune.plan.PlanEndings;
import org.attune.roll.Adults;
import org.attune.roll.TrainingNeeded;
import org.attune.roll.Trainings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holding a review: each thing is stored as it is said, by whoever works with the pupil; confirming it ends the cycle and its plan. Every
 * change throws {@link ReviewChanged} where somebody else saved since the person saw it, and gives the version it has now.
 */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class Reviews {

    private final CycleTable cycles;
    private final ReviewTable reviews;
    private final ReviewPages pages;
    private final PlanEndings endings;
    private final Trainings trainings;
    private final Adults adults;
    private final Caseload caseload;
    private final CurrentUsers users;
    private final Gate gate;
    private final Clock clock;

    Reviews(
            CycleTable cycles,
            ReviewTable reviews,
            ReviewPages pages,
            PlanEndings endings,
            Trainings trainings,
            Adults adults,
            Caseload caseload,
            CurrentUsers users,
            Gate gate,
            Clock clock) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.pages = pages;
        this.endings = endings;
        this.trainings = trainings;
        this.adults = adults;
        this.caseload = caseload;
        this.users = users;
        this.gate = gate;
        this.clock = clock;
    }

    /** The confirmed ones of a pupil, newest first; the look is audited. */
    @Transactional(readOnly = true)
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<ReviewSummary> of(PupilId pupil) {
        CurrentUser user = gate.toRead("reviews", 0, pupil);
        return reviews.confirmed(user.school(), pupil);
    }

    /**
     * Where the last confirmed review of a pupil decided to end the support; those whom the person may not see are left out. One audit row
     * for the list.
     */
    @Transactional(readOnly = true)
    @PreAuthorize(Rule.SEES_PUPILS)
    public Map<PupilId, SupportEnd> ends(Collection<PupilId> pupils) {
        CurrentUser user = gate.toList("reviews", 0);
        return reviews.ends(user.school(), caseload.among(user, pupils));
    }

    /**
     * What is said of one target.
     *
     * @throws IllegalArgumentException when the plan has no such target
     */
    public int say(CycleId id, int seen, TargetSaid said) {
        Cycle cycle = take(id, seen);
        if (pages.targets(cycle).stream().noneMatch(target -> target.item().equals(said.item()))) {
            throw new IllegalArgumentException("The plan has no target " + said.item());
        }
        Review review = reviews.of(users.current().school(), id);
        reviews.save(users.current(), cycle, review.decided(), clock.instant());
        reviews.say(users.current(), id, said);
        return seen + 1;
    }

    /** What is decided, as far as it goes. */
    public int decide(CycleId id, int seen, Decided decided) {
        Cycle cycle = take(id, seen);
        reviews.save(users.current(), cycle, decided, clock.instant());
        return seen + 1;
    }

    /**
     * The review counts, and the cycle ends; its plan too, or with an ending plan on the last day of that. What follows is the next plan’s draft ({@link NextPlans}).
     *
     * @throws ReviewIncomplete where something is still missing
     * @throws TrainingNeeded when the person’s training is out of date or not on record
     */
    public void confirm(CycleId id, int seen) {
        Cycle cycle = take(id, seen);
        trainings.requireMine();
        ReviewPage page = pages.get(id);
        if (!page.missing().isEmpty()) {
            throw new ReviewIncomplete(page.missing());
        }
        CurrentUser user = users.current();
        Instant now = clock.instant();
        FindingSummary scored = page.scored();
        reviews.confirm(
                user,
                id,
                new Review.Rested(
                        scored == null ? null : scored.id(),
                        page.outcome(),
                        page.dose().given(),
                        page.dose().planned(),
                        user.staff(),
                        now));
        cycles.end(user.school(), cycle.plan(), Cycle.End.REVIEWED, now);
        endings.end(cycle.plan(), lastDay(page.review().decided()));
    }

    /** Locked until the transaction ends: two people who save at once come one after the other. */
    private Cycle take(CycleId id, int seen) {
        CurrentUser user = users.current();
        Cycle cycle = cycles.lock(user.school(), id).orElseThrow(() -> gate.refuse("review", id.value()));
        gate.toWrite("review", id.value(), cycle.pupil());
        Review review = reviews.of(user.school(), id);
        if (!cycle.isOpen() || review.version() != seen) {
            throw new ReviewChanged(name(review.savedBy()), review.savedAt());
        }
        return cycle;
    }

    private static @Nullable LocalDate lastDay(Decided decided) {
        return decided.decision() == Decision.END ? decided.ending().lastDay() : null;
    }

    private String name(@Nullable StaffId staff) {
        return staff == null ? "" : adults.names(Set.of(staff)).getOrDefault(staff, "");
    }
}
