package org.attune.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.FoundRecord;
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

    private final PlanRepository plans;
    private final Findings findings;
    private final DraftTable table;
    private final Planner planner;
    private final Gate gate;
    private final CurrentUsers users;
    private final Trainings trainings;
    private final Clock clock;

    PlanDrafts(
            PlanRepository plans,
            Findings findings,
            DraftTable table,
            Planner planner,
            Gate gate,
            CurrentUsers users,
            Trainings trainings,
            Clock clock) {
        this.plans = plans;
        this.findings = findings;
        this.table = table;
        this.planner = planner;
        this.gate = gate;
        this.users = users;
        this.trainings = trainings;
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
        FoundRecord found = newest(finding);
        trainings.requireMine();
        PlanTerms terms = PlanTerms.usual(suggestedFoci(found));
        return table.preview(found, terms);
    }

    /**
     * A new draft. A pupil has one at most: where there is one, that is what comes back.
     *
     * @throws TrainingNeeded when the person’s training is out of date or not on record
     */
    public PlanDraft start(FindingId finding, PlanTerms terms) {
        FoundRecord found = newest(finding);
        CurrentUser user = gate.toWrite("plan", 0, found.pupil());
        trainings.requireMine();
        ActionPlan plan = draft(user, found.pupil()).orElseGet(() -> begin(user, found, terms));
        return table.of(plan, plan.finding().equals(found.id()) ? found : findings.get(plan.finding()));
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
        FoundRecord found = findings.get(plan.finding());
        gate.toRead("plan", id.value(), plan.pupil());
        trainings.requireMine();
        return Optional.of(table.of(plan, found));
    }

    /** Only the lead’s current finding feeds a plan: a second view does not, also where it was finished first. */
    private FoundRecord newest(FindingId finding) {
        FoundRecord found = findings.get(finding);
        return findings.latestOf(found.pupil()).orElseThrow(() -> gate.refuse("finding", finding.value()));
    }

    private ActionPlan begin(CurrentUser user, FoundRecord found, PlanTerms terms) {
        PlanDates dates = PlanDates.from(LocalDate.now(clock), terms.weeks());
        ActionPlan plan = new ActionPlan(user, found.pupil(), found.id(), terms, dates, clock.instant());
        plan.take(planner.propose(found, terms), planner.libraryDigest());
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
