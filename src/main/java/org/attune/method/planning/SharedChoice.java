package org.attune.method.planning;

import java.util.List;

/**
 * What a whole class or group could do together.
 *
 * @param strategies sorted by code
 * @param minutesAWeek staff minutes
 * @param cover need covered over all pupils, in 900ths of a step
 */
public record SharedChoice(List<Shared> strategies, int minutesAWeek, long cover, RoutineOutcome routine) {

    /** @param serves the items with need that it serves, sorted */
    public record Shared(Strategy strategy, List<String> serves) {

        public Shared {
            serves = List.copyOf(serves);
        }
    }

    public SharedChoice {
        strategies = List.copyOf(strategies);
    }
}
