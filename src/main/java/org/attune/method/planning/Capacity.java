package org.attune.method.planning;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What the adults have to give.
 *
 * @param minutesAWeek staff minutes there are, 0 or more
 * @param maxStrategies 1 to 5
 * @param settings allowed; home is never chosen, only offered
 * @param adultsAtOnce how many can act together; empty (only minutes are known) limits nothing
 */
public record Capacity(int minutesAWeek, int maxStrategies, Set<Setting> settings, OptionalInt adultsAtOnce) {

    public static final int USUAL_STRATEGIES = 4;
    public static final int MOST_STRATEGIES = 5;

    /** @throws IllegalArgumentException where a number is out of its range */
    public Capacity {
        check(minutesAWeek >= 0, "minutes a week are 0 or more");
        check(maxStrategies >= 1 && maxStrategies <= MOST_STRATEGIES, "a plan has 1 to 5 strategies");
        check(adultsAtOnce.orElse(1) >= 1, "adults at once are 1 or more");
        settings = Set.copyOf(settings);
    }

    /** So many minutes, four strategies, every setting at school. */
    public static Capacity ofMinutes(int minutesAWeek) {
        return new Capacity(minutesAWeek, USUAL_STRATEGIES, Setting.AT_SCHOOL, OptionalInt.empty());
    }

    public Capacity withMaxStrategies(int most) {
        return new Capacity(minutesAWeek, most, settings, adultsAtOnce);
    }

    public Capacity withSettings(Set<Setting> allowed) {
        return new Capacity(minutesAWeek, maxStrategies, allowed, adultsAtOnce);
    }

    public Capacity withAdultsAtOnce(int adults) {
        return new Capacity(minutesAWeek, maxStrategies, settings, OptionalInt.of(adults));
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("No such capacity: " + rule);
        }
    }
}
