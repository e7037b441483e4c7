package org.attune.method.planning;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.method.instrument.AgeBand;

/**
 * Chooses strategies for a whole class by the same exact search as for one pupil: the need is that of all pupils side by side, so the need
 * covered is the sum over them. Nothing is known of one pupil’s opt-ins, so a strategy that needs one is left out. Source: method.md,
 * "The class screen"; src/docs/decisions/0503-strategies-for-a-class.md.
 */
public final class SharedPlanner {

    /** In what company a class does something together. */
    public static final Set<Setting> TOGETHER = Set.copyOf(EnumSet.of(Setting.WHOLE_CLASS, Setting.TRANSITION));

    private final List<Strategy> library;

    public SharedPlanner(Collection<Strategy> library) {
        this.library =
                library.stream().sorted(Comparator.comparing(Strategy::code)).toList();
    }

    /** @param bands of the pupils: a strategy fits each of them */
    public SharedChoice propose(List<Need> needs, Set<AgeBand> bands, int minutesAWeek, int most) {
        Capacity capacity =
                Capacity.ofMinutes(minutesAWeek).withMaxStrategies(most).withSettings(TOGETHER);
        Cover cover = new Cover(needs, Map.of());
        List<Strategy> eligible = library.stream()
                .filter(strategy -> isEligible(strategy, cover, bands))
                .toList();
        boolean rests = needs.stream().anyMatch(need -> need.item().strand().equals(Appraisal.STRAND_WITH_ROUTINE));
        boolean routineDue = rests
                && eligible.stream()
                        .anyMatch(strategy -> strategy.isRoutine() && strategy.staffMinutesAWeek() <= minutesAWeek);
        List<Strategy> best = new PlanSearch(cover, eligible, capacity, routineDue).best();
        return new SharedChoice(
                best.stream()
                        .map(strategy -> new SharedChoice.Shared(
                                strategy,
                                cover.served(strategy).stream().distinct().toList()))
                        .toList(),
                best.stream().mapToInt(Strategy::staffMinutesAWeek).sum(),
                cover.of(best),
                !rests ? RoutineOutcome.NOT_NEEDED : routineDue ? RoutineOutcome.MET : RoutineOutcome.NONE_FITS);
    }

    private static boolean isEligible(Strategy strategy, Cover cover, Set<AgeBand> bands) {
        return !cover.served(strategy).isEmpty()
                && strategy.ageBands().containsAll(bands)
                && strategy.needsOptIn().isEmpty()
                && strategy.settings().stream().anyMatch(TOGETHER::contains);
    }
}
