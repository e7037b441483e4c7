package org.attune.method.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.method.instrument.Instrument;

/** Proposes the plan that covers most need in the minutes there are, and evaluates an edited one. Source: method.md, "The action plan". */
public final class PlanGenerator {

    /** The strand whose work rests on a daily routine (rule 3). */
    static final String STRAND_WITH_ROUTINE = "being";

    private static final int MOST_SWAPS = 3;
    private static final Comparator<Strategy> BY_CODE = Comparator.comparing(Strategy::code);
    private static final Comparator<Swap> BEST_FIRST = Comparator.comparingLong(Swap::cover)
            .reversed()
            .thenComparingInt(Swap::minutesAWeek)
            .thenComparing(swap -> swap.replacement().code());

    private final Instrument instrument;
    private final List<Strategy> library;

    /** @param library files’ strategies and the school’s own; codes unique */
    public PlanGenerator(Instrument instrument, Collection<Strategy> library) {
        this.instrument = instrument;
        this.library = library.stream().sorted(BY_CODE).toList();
        if (library.stream().map(Strategy::code).distinct().count() < library.size()) {
            throw new IllegalArgumentException("A strategy code stands twice in the library");
        }
    }

    /**
     * The best choice. Without a focus, or without anything eligible, it is empty.
     *
     * @throws IllegalArgumentException where the finding is of another instrument
     */
    public Proposal propose(PlanRequest request) {
        Task task = new Task(request);
        List<Strategy> best = new PlanSearch(task.cover, task.eligible, request, task.isRoutineDue()).best();
        return new Proposal(task.evaluate(best), task.offer(best));
    }

    /**
     * What any choice comes to, whether or not it keeps the rules; home strategies that the carer agreed to count for cover but not for
     * minutes. Errors as for {@link #propose}.
     */
    public Choice evaluate(PlanRequest request, Collection<Strategy> chosen) {
        return new Task(request).evaluate(chosen);
    }

    /** The strategies that may be chosen for this request (rule 1), sorted by code. Errors as for {@link #propose}. */
    public List<Strategy> eligible(PlanRequest request) {
        return new Task(request).eligible;
    }

    /** One request and what follows from it. */
    private final class Task {

        private final PlanRequest request;
        private final Cover cover;
        private final Eligibility eligibility;
        private final List<Strategy> eligible;

        Task(PlanRequest request) {
            if (!request.finding().instrument().equals(instrument.id())) {
                throw new IllegalArgumentException(
                        "The finding is of " + request.finding().instrument() + ", not of " + instrument.id());
            }
            this.request = request;
            this.cover = new Cover(instrument, request);
            this.eligibility = new Eligibility(request, cover);
            this.eligible = eligibility.atSchool(library);
        }

        /** Whether the choice must have a routine: Being is a focus, and an eligible one fits the minutes. */
        boolean isRoutineDue() {
            return request.foci().contains(STRAND_WITH_ROUTINE)
                    && eligible.stream()
                            .anyMatch(strategy -> strategy.isRoutine()
                                    && strategy.staffMinutesAWeek()
                                            <= request.capacity().minutesAWeek());
        }

        Choice evaluate(Collection<Strategy> choice) {
            List<Strategy> chosen = choice.stream().sorted(BY_CODE).toList();
            int minutes = minutes(chosen);
            return new Choice(
                    chosen.stream()
                            .map(strategy ->
                                    new ChosenStrategy(strategy, cover.served(strategy), swaps(chosen, strategy)))
                            .toList(),
                    minutes,
                    minutes <= request.capacity().minutesAWeek(),
                    cover.of(chosen),
                    routine(chosen));
        }

        Optional<HomeOffer> offer(List<Strategy> chosen) {
            if (!request.limits().homeContactSafe()) {
                return Optional.empty();
            }
            long before = cover.of(chosen);
            return eligibility.atHome(library).stream()
                    .map(home -> new HomeOffer(home, cover.served(home), cover.of(with(chosen, home)) - before))
                    .filter(offer -> offer.added() > 0)
                    .min(Comparator.comparingLong(HomeOffer::added)
                            .reversed()
                            .thenComparingInt(offer -> offer.strategy().staffMinutesAWeek())
                            .thenComparing(offer -> offer.strategy().code()));
        }

        private List<Swap> swaps(List<Strategy> chosen, Strategy out) {
            if (out.isHome()) {
                return List.of();
            }
            List<Strategy> rest =
                    chosen.stream().filter(kept -> !kept.equals(out)).toList();
            long before = cover.of(chosen);
            return eligible.stream()
                    .filter(in -> !chosen.contains(in))
                    .map(in -> with(rest, in))
                    .filter(this::isFeasible)
                    .map(swapped -> Swap.of(swapped.getLast(), minutes(swapped), before, cover.of(swapped)))
                    .sorted(BEST_FIRST)
                    .limit(MOST_SWAPS)
                    .toList();
        }

        private boolean isFeasible(List<Strategy> chosen) {
            return minutes(chosen) <= request.capacity().minutesAWeek() && routine(chosen) != RoutineOutcome.MISSING;
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
    }

    private static int minutes(List<Strategy> chosen) {
        return chosen.stream()
                .filter(strategy -> !strategy.isHome())
                .mapToInt(Strategy::staffMinutesAWeek)
                .sum();
    }

    private static List<Strategy> with(List<Strategy> chosen, Strategy added) {
        List<Strategy> larger = new ArrayList<>(chosen);
        larger.add(added);
        return larger;
    }
}
