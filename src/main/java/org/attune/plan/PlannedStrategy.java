package org.attune.plan;

import org.attune.method.planning.Strategy;

/**
 * A strategy of a plan, as it read on the day.
 *
 * @param home whether the family does it at home
 */
public record PlannedStrategy(Strategy strategy, boolean home) {}
