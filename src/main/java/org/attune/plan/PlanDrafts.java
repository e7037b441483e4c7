package org.attune.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.assessment.FindingId;
import org.attune.assessment.FoundRecord;
import org.attune.roll.Adults;
import org.attune.roll.TrainingNeeded;
import org.attune.roll.Trainings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts of plans: begun from a finding, kept until they are thrown away or adopted. Only trained staff who work with the pupil. */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class PlanDrafts {

    /** How long a draft that was thrown away can be brought back. */
    public static final int DAYS_IN_BIN = 7;

    private final PlanRepository plans;
    private final PlanBases bases;
    private final DraftTable table;
    private final Planner planner;
    private final Gate gate;
    private final CurrentUsers users;
    private final Trainings trainings;
    private final Adults adults;
    private final PlanDays days;
    private final Clock clock;

    PlanDrafts(
            PlanRepository plans,
            PlanBases bases,
            DraftTable table,
            Planner planner,
            Gate gate,
            CurrentUsers users,
            Trainings trainings,
            Adults adults,
            PlanDays days,
            Clock clock) {
        this.plans = plans;
        this.bases = bases;
        this.table = table;
        this.planner = planner;
        this.gate = gate;
        this.users = users;
        this.trainings = trainings;
        this.adults = adults;
        this.days = days;
        this.clock = clock;
    }

    /** The draft of a pupil, to go on with. */
    public Optional<PlanId> of(PupilId pupil) {
        CurrentUser user = gate.toRead("plan", 0, pupil);
        return draft(user, pupil).map(ActionPlan::id);
    }

    /**
     * What would be proposed from this finding, or from a newer one of the pupil; nothing is stored.
     *
     * @throws TrainingNeeded when the person’s training is out of date or not on record
     */
    public PlanDraft preview(FindingId finding) {
        PlanBasis basis = bases.newest(finding);
        trainings.requireMine();
        return table.preview(basis, basis.agreed(PlanTerms.usual(suggestedFoci(basis.found()))));
    }

    /**
     * A new draft. A pupil has one at most: where there is one, that is what comes back.
     *
     * @throws TrainingNeeded when the person’s training is out of date or not on record
     */
    public PlanDraft start(FindingId finding, PlanTerms terms) {
        PlanBasis basis = bases.newest(finding);
        CurrentUser user = gate.toWrite("plan", 0, basis.pupil());
        trainings.requireMine();
        ActionPlan plan = draft(user, basis.pupil()).orElseGet(() -> begin(user, basis, basis.agreed(terms)));
        return table.of(plan, plan.finding().equals(basis.found().id()) ? basis : bases.of(plan.finding()));
    }

    /**
     * A draft to go on with; empty where the plan is no draft any more.
     *
     * @throws NoSuchRecord when there is none that this person may see
     * @throws TrainingNeeded when the person’s training is out of date or not on record
     */
    public Optional<PlanDraft> open(PlanId id) {
        ActionPlan plan = plans.findBySchoolIdAndId(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("plan", id.value()));
        if (plan.state() != PlanState.DRAFT) {
            return Optional.empty();
        }
        PlanBasis basis = bases.of(plan.finding());
        gate.toRead("plan", id.value(), plan.pupil());
        trainings.requireMine();
        return Optional.of(table.of(plan, basis));
    }

    /**
     * Takes a draft out of the bin again.
     *
     * @throws PlanChanged when it is no longer there, for more than {@link #DAYS_IN_BIN} days, or another draft was begun
     */
    public void bringBack(PlanId id) {
        ActionPlan plan = plans.forChange(users.current().school().value(), id.value())
                .orElseThrow(() -> gate.refuse("plan", id.value()));
        CurrentUser user = gate.toWrite("plan", id.value(), plan.pupil());
        trainings.requireMine();
        Instant thrownAway = plan.endedAt();
        boolean there = plan.state() == PlanState.DISCARDED
                && thrownAway != null
                && clock.instant().isBefore(thrownAway.plus(DAYS_IN_BIN, ChronoUnit.DAYS));
        if (!there || draft(user, plan.pupil()).isPresent()) {
            throw new PlanChanged(
                    adults.names(Set.of(plan.savedBy())).getOrDefault(plan.savedBy(), ""), plan.savedAt());
        }
        plan.bringBack();
        plan.saved(user, clock.instant());
        plans.flush();
    }

    private ActionPlan begin(CurrentUser user, PlanBasis basis, PlanTerms terms) {
        PlanDates dates = days.fromToday(terms.weeks());
        ActionPlan plan = new ActionPlan(user, basis.pupil(), basis.found().id(), terms, dates, clock.instant());
        plan.take(planner.propose(basis, terms), basis.library().digest());
        ActionPlan saved = plans.save(plan);
        plans.flush();
        return saved;
    }

    private Optional<ActionPlan> draft(CurrentUser user, PupilId pupil) {
        return plans.findBySchoolIdAndPupilIdAndState(user.school().value(), pupil.value(), PlanState.DRAFT);
    }

    /** An early picture shows no focus to anybody: then the practitioner names it. */
    private static List<String> suggestedFoci(FoundRecord found) {
        return found.finding().isStatusShown()
                ? found.finding().foci().stream()
                        .map(focus -> focus.strand().code())
                        .toList()
                : List.of();
    }
}
