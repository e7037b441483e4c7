package org.attune.cycle;

import org.attune.method.cycle.Decision;
import org.attune.method.cycle.EndReason;
import org.jspecify.annotations.Nullable;

/**
 * What is decided, and why; a part may be missing until it is confirmed.
 *
 * @param end why it ends; only with {@link Decision#END}
 * @param reason in the adult’s words
 * @param whyAgain why it goes on just as before, after two reviews without reliable change
 */
public record Decided(
        @Nullable Decision decision, @Nullable EndReason end, String reason, String whyAgain, EndingPlan ending) {

    public static final int LONGEST = 500;
    public static final Decided NOTHING = new Decided(null, null, "", "", EndingPlan.NONE);

    public Decided {
        reason = Lines.of(reason, LONGEST);
        whyAgain = Lines.of(whyAgain, LONGEST);
    }
}
