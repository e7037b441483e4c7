package org.attune.method.training;

import org.attune.method.instrument.Response;

/**
 * One item of a practice case: the agreed answer, and the rater’s. Both are one of the five words of frequency, or “not seen”.
 *
 * @throws IllegalArgumentException for “does not apply”, which has no place here
 */
public record Rating(Response agreed, Response given) {

    /** From here on two answers are far apart: worth reading the reason first. */
    public static final int FAR = 2;

    public Rating {
        if (agreed == Response.NOT_APPLICABLE || given == Response.NOT_APPLICABLE) {
            throw new IllegalArgumentException("A practice case is rated from 0 to 4, or not seen");
        }
    }

    public boolean isSame() {
        return agreed == given;
    }

    public boolean bothNumbers() {
        return agreed.isNumber() && given.isNumber();
    }

    /** One of them says “not seen”, the other a number. */
    public boolean seenByOneOnly() {
        return agreed.isNumber() != given.isNumber();
    }

    /**
     * Given less agreed, in steps of the scale: above 0 where the rater scored higher.
     *
     * @throws IllegalStateException where one of them is no number
     */
    public int lean() {
        return given.number() - agreed.number();
    }

    /** The same, or one step of the scale apart. “Not seen” is near to nothing but itself. */
    public boolean isNear() {
        return isSame() || bothNumbers() && Math.abs(lean()) < FAR;
    }
}
