package org.attune.roll;

import org.attune.method.cycle.DayRange;

/**
 * Days within a term on which the school is closed.
 *
 * @param reason as the office calls it: training day, election, snow
 */
public record Closure(long id, DayRange days, String reason) {}
