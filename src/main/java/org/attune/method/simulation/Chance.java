package org.attune.method.simulation;

import java.util.SplittableRandom;

/**
 * Random numbers that are the same on every machine for one seed: SplitMix64 (Steele, Lea and Flood 2014, OOPSLA) as in
 * {@link SplittableRandom#nextLong()}, and {@link StrictMath} for all that is not whole.
 */
final class Chance {

    private static final int BITS = 53;
    private static final double UNIT = 0x1.0p-53;

    private final SplittableRandom source;

    Chance(long seed) {
        this.source = new SplittableRandom(seed);
    }

    /** From 0 up to, but not, 1. */
    double uniform() {
        return (source.nextLong() >>> (Long.SIZE - BITS)) * UNIT;
    }

    /** Box and Muller (1958); the second of each pair is left out, so that every draw costs the same. */
    double normal(double mean, double sd) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return mean + sd * radius * StrictMath.cos(2 * Math.PI * uniform());
    }
}
