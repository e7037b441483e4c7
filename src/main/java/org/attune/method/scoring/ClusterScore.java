package org.attune.method.scoring;

import java.util.Optional;
import org.attune.method.instrument.Cluster;

/**
 * The score of a cluster, from at least half its items; it has no status. Source: method.md, "Scoring".
 *
 * @param items the cluster’s items less those that do not apply
 * @param answered with a number
 * @param sum of those numbers
 */
public record ClusterScore(Cluster cluster, int items, int answered, int sum) {

    /** 25·sum ÷ answered, 0–100 points; empty where fewer than half the items are answered. */
    public Optional<Points> score() {
        return answered > 0 && 2 * answered >= items
                ? Optional.of(Points.ofRatio(25L * sum, answered))
                : Optional.empty();
    }
}
