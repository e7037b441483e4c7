package org.attune.cycle;

import org.attune.method.cycle.Phase;
import org.attune.plan.PlanId;

/**
 * Where a pupil’s open cycle stands today, for lists.
 *
 * @param looked whether the look halfway was noted
 * @param daysLate school days since the review day; they stand still in holidays
 */
public record CycleStanding(CycleId id, PlanId plan, Phase phase, boolean looked, int daysLate) {}
