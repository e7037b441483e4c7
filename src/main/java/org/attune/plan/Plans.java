package org.attune.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.FoundRecord;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of pupils, to read. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class Plans {

    private final PlanRepository plans;
    private final Findings findings;
    private final Gate gate;
    private final CurrentUsers users;
    private final Caseload caseload;

    Plans(PlanRepository plans, Findings findings, Gate gate, CurrentUsers users, Caseload caseload) {
        this.plans = plans;
        this.findings = findings;
        this.gate = gate;
        this.users = users;
        this.caseload = caseload;
    }

    /**
     * One plan; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     * @throws org.attune.assessment.HeldBack where its finding is closed to the person, who gives a second view
     */
    public PlanRecord get(PlanId id) {
        ActionPlan plan = plans.findBySchoolIdAndId(users.current().school().value(), id.value())
                .filter(found -> found.state() != PlanState.DISCARDED)
                .orElseThrow(() -> gate.refuse("plan", id.value()));
        FoundRecord found = findings.get(plan.finding());
        gate.toRead("plan", id.value(), plan.pupil());
        return PlanRecord.of(plan, found);
    }

    /** The adopted plan of a pupil, or else the draft. */
    public Optional<PlanStanding> openOf(PupilId pupil) {
        CurrentUser user = gate.toRead("plan", 0, pupil);
        return Optional.ofNullable(standings(user, List.of(pupil)).get(pupil));
    }

    /** For lists: the adopted plan of each pupil, or else the draft; those whom the person may not see are left out. */
    public Map<PupilId, PlanStanding> standings(Collection<PupilId> pupils) {
        CurrentUser user = gate.toList("plans", 0);
        Collection<PupilId> mine = caseload.among(user, pupils);
        return mine.isEmpty() ? Map.of() : standings(user, mine);
    }

    /** Every plan of a pupil, the newest first, none that was thrown away or is closed to the person; the look is audited. */
    public List<PlanSummary> of(PupilId pupil) {
        CurrentUser user = gate.toRead("plans", 0, pupil);
        Set<FindingId> held = findings.heldBack(List.of(pupil));
        return plans.findBySchoolIdAndPupilIdOrderByCreatedAtDesc(user.school().value(), pupil.value()).stream()
                .filter(plan -> plan.state() != PlanState.DISCARDED && !held.contains(plan.finding()))
                .map(Plans::summary)
                .toList();
    }

    private Map<PupilId, PlanStanding> standings(CurrentUser user, Collection<PupilId> pupils) {
        List<Long> ids = pupils.stream().map(PupilId::value).toList();
        Set<FindingId> held = findings.heldBack(pupils);
        return plans.open(user.school().value(), ids).stream()
                .filter(plan -> !held.contains(plan.finding()))
                .collect(Collectors.toMap(
                        ActionPlan::pupil, Plans::standing, (one, other) -> one.adopted() ? one : other));
    }

    private static PlanStanding standing(ActionPlan plan) {
        PlanDates dates = plan.dates();
        return new PlanStanding(
                plan.id(),
                plan.state() == PlanState.ADOPTED,
                dates.startsOn(),
                dates.halfwayOn(),
                dates.reviewOn(),
                plan.terms().weeks());
    }

    private static PlanSummary summary(ActionPlan plan) {
        return new PlanSummary(
                plan.id(),
                plan.state(),
                plan.dates(),
                plan.lead(),
                plan.createdAt(),
                plan.adoptedBy(),
                plan.adoptedAt(),
                plan.endedAt());
    }
}
