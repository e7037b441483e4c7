package org.attune.quality;

import org.attune.method.cohort.ExactRate;

/**
 * How many pupils of a group have a strand that is likely low.
 *
 * @param value as {@link Trait} says
 */
public record GroupRate(Trait trait, String value, ExactRate rate) {

    /** Smaller groups are not shown. */
    public static final int LEAST = 10;
}
