package org.attune.cycle;

import org.attune.method.cycle.Met;
import org.jspecify.annotations.Nullable;

/**
 * What an adult says of one target at the review.
 *
 * @param item code of the item that the target is about
 * @param rating 0 to 10; null until given
 * @param met null until given
 */
public record TargetSaid(
        String item, @Nullable Integer rating, @Nullable Met met) {

    public static final int MOST = 10;

    public TargetSaid {
        if (rating != null && (rating < 0 || rating > MOST)) {
            throw new IllegalArgumentException("A rating is 0 to 10");
        }
    }
}
