package org.attune.plan;

import java.time.Instant;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.assessment.FoundRecord;
import org.jspecify.annotations.Nullable;

/**
 * A plan to read.
 *
 * @param found what it was made from; it may be an earlier version by now
 * @param proposed codes of what the method proposed
 * @param adoptedAt null for a draft
 */
public record PlanRecord(
        PlanId id,
        PupilId pupil,
        PlanState state,
        FoundRecord found,
        StaffId lead,
        PlanTerms terms,
        PlanDates dates,
        List<PlannedStrategy> strategies,
        List<String> proposed,
        List<PlanTarget> targets,
        Agreements agreements,
        @Nullable StaffId adoptedBy,
        @Nullable Instant adoptedAt,
        @Nullable Instant endedAt) {

    public PlanRecord {
        strategies = List.copyOf(strategies);
        proposed = List.copyOf(proposed);
        targets = List.copyOf(targets);
    }

    /** Whether it is being done: adopted, or until its last day. */
    public boolean isUnderWay(Instant now) {
        return state == PlanState.ADOPTED || state == PlanState.ENDED && endedAt != null && endedAt.isAfter(now);
    }

    static PlanRecord of(ActionPlan plan, FoundRecord found) {
        return new PlanRecord(
                plan.id(),
                plan.pupil(),
                plan.state(),
                found,
                plan.lead(),
                plan.terms(),
                plan.dates(),
                plan.strategies(),
                plan.proposed(),
                plan.targets(),
                plan.agreements(),
                plan.adoptedBy(),
                plan.adoptedAt(),
                plan.endedAt());
    }
}
