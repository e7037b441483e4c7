package org.attune.method.statistics;

/** A 95% interval. Both ends are numbers: what cannot be computed has no interval at all. */
public record Interval(double low, double high) {

    /** How far a 95% interval reaches: 2.5% stay outside on each side. */
    public static final double CERTAINTY = 0.95;

    /** The standard normal is this far from 0 on either side with 95%. */
    public static final double NORMAL = 1.959963984540054;

    /** @throws IllegalArgumentException where an end is no number, or they stand the wrong way round */
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException("No interval: " + low + " to " + high);
        }
    }

    public static Interval around(double centre, double reach) {
        return new Interval(centre - reach, centre + reach);
    }

    /** The part of it from least to most. */
    public Interval within(double least, double most) {
        return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
    }
}
