package org.attune.method.screening;

import org.attune.method.instrument.Item;

/**
 * An anchor that many of the class find hard.
 *
 * @param seen pupils for whom it was answered with a number
 * @param below of those, answered below the expectation
 * @param need Σ max(0, E − 25a) over the pupils, in points
 */
public record SharedItem(Item item, int seen, int below, int need) {

    /** Fewer pupils seen say nothing of a class. */
    public static final int LEAST_SEEN = 5;

    /** A third of those seen: src/docs/decisions/0502-what-a-class-shares.md. */
    public static final int PARTS = 3;

    boolean isShared() {
        return seen >= LEAST_SEEN && PARTS * below >= seen;
    }
}
