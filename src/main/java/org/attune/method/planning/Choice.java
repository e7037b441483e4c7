package org.attune.method.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A set of strategies, proposed or edited, and what it comes to.
 *
 * @param strategies sorted by code
 * @param minutesAWeek staff minutes; home strategies are outside it
 * @param withinMinutes whether that fits the request
 * @param cover need covered, in 900ths of a step
 */
public record Choice(
        List<ChosenStrategy> strategies, int minutesAWeek, boolean withinMinutes, long cover, RoutineOutcome routine) {

    private static final BigDecimal PARTS = BigDecimal.valueOf(900);

    public Choice {
        strategies = List.copyOf(strategies);
    }

    /** Need covered, in steps of the scale, with so many decimals, rounded half up. */
    public BigDecimal coverInSteps(int decimals) {
        return BigDecimal.valueOf(cover).divide(PARTS, decimals, RoundingMode.HALF_UP);
    }

    public List<String> codes() {
        return strategies.stream().map(chosen -> chosen.strategy().code()).toList();
    }
}
