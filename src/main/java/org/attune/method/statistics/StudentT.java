package org.attune.method.statistics;

/**
 * Student’s t distribution: t² has an F distribution with 1 and as many degrees of freedom.
 *
 * @param degrees of freedom, above 0
 */
public record StudentT(double degrees) {

    /** The t that |T| does not pass with this probability; above 0 and below 1. For 0.95 it is the factor of a 95% interval. */
    public double twoWay(double probability) {
        return Math.sqrt(new FDistribution(1, degrees).quantile(probability));
    }
}
