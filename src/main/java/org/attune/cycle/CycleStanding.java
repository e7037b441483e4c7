package org.attune.cycle;

import org.attune.method.cycle.Phase;
import org.attune.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * Where a pupil’s open cycle stands today, for lists.
 *
 * @param look what was answered halfway; null until somebody looked
 * @param daysLate school days since the review day; they stand still in holidays
 */
public record CycleStanding(CycleId id, PlanId plan, Phase phase, Halfway.@Nullable Answer look, int daysLate) {

    public boolean looked() {
        return look != null;
    }

    /** Somebody looked halfway, and said that the plan needs to change: it waits for its review. */
    public boolean asksForChange() {
        return look == Halfway.Answer.CHANGE;
    }
}
