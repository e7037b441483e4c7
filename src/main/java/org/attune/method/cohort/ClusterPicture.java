package org.attune.method.cohort;

import org.attune.method.instrument.Cluster;

/**
 * How far a group lies from what is expected, in one cluster.
 *
 * @param strand code
 * @param pupils with a score of the cluster: at least half its items answered
 * @param distance mean of score less expectation, in points; below 0 is lower than expected
 */
public record ClusterPicture(String strand, Cluster cluster, int pupils, double distance) {}
