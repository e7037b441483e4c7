package org.attune.cycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How support ends, so that it does not just stop.
 *
 * @param lastDay of the support; null until chosen
 * @param goodbye how the pupil hears of it, and how we mark it
 * @param stays who stays near
 * @param backIf what would make us look again; may be empty
 */
public record EndingPlan(@Nullable LocalDate lastDay, String goodbye, String stays, String backIf) {

    public static final int LONGEST = 300;

    /** An ending that takes longer is a plan. */
    public static final int MOST_WEEKS = 13;

    public static final EndingPlan NONE = new EndingPlan(null, "", "", "");

    public EndingPlan {
        goodbye = Lines.of(goodbye, LONGEST);
        stays = Lines.of(stays, LONGEST);
        backIf = Lines.of(backIf, LONGEST);
    }

    boolean isTooFar(LocalDate today) {
        return lastDay != null && lastDay.isAfter(today.plusWeeks(MOST_WEEKS));
    }

    public boolean isWhole() {
        return lastDay != null && !goodbye.isEmpty() && !stays.isEmpty();
    }
}
