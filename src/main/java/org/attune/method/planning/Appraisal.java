package org.attune.method.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.method.instrument.Instrument;

/** One request, what may be chosen for it, and what a choice comes to. Source: method.md, "The action plan", rules 1 to 5. */
final class Appraisal {

    /** The strand whose work rests on a daily routine (rule 3). */
    static final String STRAND_WITH_ROUTINE = "being";

    private static final int MOST_SWAPS = 3;
    private static final Comparator<Swap> BEST_SWAP = Comparator.comparingLong(Swap::cover)
            .reversed()
            .thenComparingInt(Swap::minutesAWeek)
            .thenComparing(swap -> swap.replacement().code());
    private static final Comparator<HomeOffer> BEST_OFFER = Comparator.comparingLong(HomeOffer::added)
            .reversed()
            .thenComparingInt(offer -> offer.strategy().staffMinutesAWeek())
            .thenComparing(offer -> offer.strategy().code());

    private final PlanRequest request;
    private final Cover cover;
    private final List<Strategy> library;
    private final List<Strategy> eligible;
    private final List<Strategy> home;

    Appraisal(Instrument instrument, List<Strategy> library, PlanRequest request) {
        if (!request.finding().instrument().equals(instrument.id())) {
            throw new IllegalArgumentException(
                    "The finding is of " + request.finding().instrument() + ", not of " + instrument.id());
        }
        this.request = request;
        this.cover = new Cover(instrument, request);
        this.library = library;
        Eligibility eligibility = new Eligibility(request, cover);
        this.eligible = eligibility.atSchool(library);
        this.home = eligibility.atHome(library);
    }

    List<Strategy> eligible() {
        return eligible;
    }

    List<Strategy> best() {
        return new PlanSearch(cover, eligible, request.capacity(), isRoutineDue()).best();
    }

    Choice of(Collection<Strategy> choice) {
        List<Strategy> chosen =
                choice.stream().sorted(Comparator.comparing(Strategy::code)).toList();
        List<ChosenStrategy> strategies = chosen.stream()
                .map(strategy -> new ChosenStrategy(strategy, cover.served(strategy), swaps(chosen, strategy)))
                .toList();
        int minutes = minutes(chosen);
        return new Choice(strategies, minutes, minutes <= minutesThereAre(), cover.of(chosen), routine(chosen));
    }

    Working working(Collection<Strategy> choice) {
        List<Strategy> chosen =
                choice.stream().sorted(Comparator.comparing(Strategy::code)).toList();
        long all = cover.of(chosen);
        List<StrategyCovered> strategies = chosen.stream()
                .map(strategy -> new StrategyCovered(
                        strategy, cover.of(List.of(strategy)), all - cover.of(without(chosen, strategy))))
                .toList();
        int atSchool =
                (int) library.stream().filter(strategy -> !strategy.isHome()).count();
        return new Working(atSchool, eligible.size(), cover.each(chosen), strategies, all);
    }

    /** Rule 4. One that adds nothing is not offered. */
    Optional<HomeOffer> offer(List<Strategy> chosen) {
        if (!request.limits().homeContactSafe()) {
            return Optional.empty();
        }
        long before = cover.of(chosen);
        return home.stream()
                .map(strategy ->
                        new HomeOffer(strategy, cover.served(strategy), cover.of(with(chosen, strategy)) - before))
                .filter(offer -> offer.added() > 0)
                .min(BEST_OFFER);
    }

    /** Rule 5. */
    private List<Swap> swaps(List<Strategy> chosen, Strategy out) {
        if (out.isHome()) {
            return List.of();
        }
        List<Strategy> rest = without(chosen, out);
        long before = cover.of(chosen);
        return eligible.stream()
                .filter(in -> !chosen.contains(in))
                .map(in -> with(rest, in))
                .filter(this::isFeasible)
                .map(swapped -> Swap.of(swapped.getLast(), minutes(swapped), before, cover.of(swapped)))
                .sorted(BEST_SWAP)
                .limit(MOST_SWAPS)
                .toList();
    }

    private boolean isFeasible(List<Strategy> chosen) {
        return minutes(chosen) <= minutesThereAre() && routine(chosen) != RoutineOutcome.MISSING;
    }

    private RoutineOutcome routine(List<Strategy> chosen) {
        if (!request.foci().contains(STRAND_WITH_ROUTINE)) {
            return RoutineOutcome.NOT_NEEDED;
        }
        if (chosen.stream().anyMatch(Strategy::isRoutine)) {
            return RoutineOutcome.MET;
        }
        return isRoutineDue() ? RoutineOutcome.MISSING : RoutineOutcome.NONE_FITS;
    }

    /** Rule 3: whether the choice must have a routine. */
    private boolean isRoutineDue() {
        return request.foci().contains(STRAND_WITH_ROUTINE)
                && eligible.stream()
                        .anyMatch(
                                strategy -> strategy.isRoutine() && strategy.staffMinutesAWeek() <= minutesThereAre());
    }

    private int minutesThereAre() {
        return request.capacity().minutesAWeek();
    }

    private static int minutes(List<Strategy> chosen) {
        return chosen.stream()
                .filter(strategy -> !strategy.isHome())
                .mapToInt(Strategy::staffMinutesAWeek)
                .sum();
    }

    private static List<Strategy> without(List<Strategy> chosen, Strategy out) {
        return chosen.stream().filter(kept -> !kept.equals(out)).toList();
    }

    private static List<Strategy> with(List<Strategy> chosen, Strategy added) {
        List<Strategy> larger = new ArrayList<>(chosen);
        larger.add(added);
        return larger;
    }
}
