package org.attune.method.planning;

/**
 * What one strategy of a choice covers, in 900ths of a step.
 *
 * @param alone if it were the only one
 * @param lostWithout what the choice would cover less without it
 */
public record StrategyCovered(Strategy strategy, long alone, long lostWithout) {}
