package org.attune.method.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One chosen strategy given up for another. Source: method.md, "The action plan", rule 5.
 *
 * @param replacement what comes instead
 * @param minutesAWeek of the whole plan after the swap
 * @param cover of the whole plan after the swap, in 900ths
 * @param lost cover before less cover after, in 900ths; below 0 where the swap covers more
 * @param percentLost of the cover before, one decimal, rounded half up; 0.0 where nothing was covered
 */
public record Swap(Strategy replacement, int minutesAWeek, long cover, long lost, BigDecimal percentLost) {

    static Swap of(Strategy replacement, int minutesAWeek, long before, long after) {
        long lost = before - after;
        BigDecimal percent = before == 0
                ? new BigDecimal("0.0")
                : BigDecimal.valueOf(100 * lost).divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
        return new Swap(replacement, minutesAWeek, after, lost, percent);
    }
}
