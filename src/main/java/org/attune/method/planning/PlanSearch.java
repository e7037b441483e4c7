package org.attune.method.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Exact branch and bound. The cover is monotone and submodular: what a strategy adds can only shrink as others join. So the gains of
 * today, added up, bound every larger choice from above. Source: Nemhauser, Wolsey and Fisher (1978); the rule is method.md, "The
 * action plan", rule 2.
 */
final class PlanSearch {

    /** The best plan then tends to be found first, also among equals, and most others need no look. */
    private static final Comparator<Gain> MOST_PROMISING = Comparator.comparingLong(Gain::gain)
            .reversed()
            .thenComparingInt(gain -> gain.candidate().rank());

    private final List<Need> needs;
    private final int most;
    private final boolean routineDue;
    private Pick best = Pick.IMPOSSIBLE;

    /** @param routineDue whether the choice must have a routine; the caller has seen to it that one fits */
    PlanSearch(Cover cover, List<Strategy> eligible, Capacity capacity, boolean routineDue) {
        this.needs = cover.needs();
        this.most = capacity.maxStrategies();
        this.routineDue = routineDue;
        List<Candidate> candidates = Candidate.of(eligible, cover);
        search(Pick.nothing(needs.size(), capacity.minutesAWeek()), candidates);
    }

    /** The best choice, sorted by code. */
    List<Strategy> best() {
        return best.strategies();
    }

    private void search(Pick pick, List<Candidate> open) {
        boolean routineStillDue = routineDue && !pick.hasRoutine();
        if (!routineStillDue && pick.isBetterThan(best)) {
            best = pick;
        }
        if (pick.size() == most) {
            return;
        }
        List<Gain> gains = gains(pick, open, routineStillDue);
        List<Candidate> inOrder = gains.stream().map(Gain::candidate).toList();
        for (int i = 0; i < gains.size(); i++) {
            List<Gain> rest = gains.subList(i, gains.size());
            long bound = bound(pick, rest);
            if (bound < best.cover()) {
                return;
            }
            if (bound > best.cover() || mayWinATie(pick, rest)) {
                search(pick.with(inOrder.get(i), needs), inOrder.subList(i + 1, inOrder.size()));
            }
        }
    }

    /** What each open candidate that fits would add, greatest first. One that adds nothing is kept only for the sake of a routine. */
    private List<Gain> gains(Pick pick, List<Candidate> open, boolean routineStillDue) {
        List<Gain> gains = new ArrayList<>();
        for (Candidate candidate : open) {
            if (candidate.minutes() <= pick.minutesLeft()) {
                long gain = pick.gain(candidate, needs);
                if (gain > 0 || (routineStillDue && candidate.isRoutine())) {
                    gains.add(new Gain(candidate, gain));
                }
            }
        }
        gains.sort(MOST_PROMISING);
        return gains;
    }

    /** No choice of this pick and some of the rest covers more. */
    private long bound(Pick pick, List<Gain> rest) {
        long bound = pick.cover();
        for (int i = 0; i < Math.min(most - pick.size(), rest.size()); i++) {
            bound += rest.get(i).gain();
        }
        return bound;
    }

    /**
     * Whether the pick with the first of the rest, and more of it, may win against an equal cover: by fewer minutes, fewer strategies or
     * smaller codes. The bound is just that cover, so the {@code more} greatest gains are all needed and a smaller one will not do. Those
     * that join cost no less than the cheapest such, and their codes are no smaller than the smallest.
     */
    private boolean mayWinATie(Pick pick, List<Gain> rest) {
        int more = 0;
        for (long cover = pick.cover(); cover < best.cover(); more++) {
            cover += rest.get(more).gain();
        }
        long least = more == 0 ? 0 : rest.get(more - 1).gain();
        int besides = Math.max(0, more - 1);
        Candidate first = rest.getFirst().candidate();
        List<Candidate> others = rest.stream()
                .skip(1)
                .takeWhile(gain -> gain.gain() >= least)
                .map(Gain::candidate)
                .toList();
        int cheapest = others.stream()
                .mapToInt(Candidate::minutes)
                .sorted()
                .limit(besides)
                .sum();
        int minutes = pick.minutes() + first.minutes() + cheapest;
        int size = pick.size() + 1 + besides;
        if (minutes != best.minutes() || size != best.size()) {
            return minutes < best.minutes() || (minutes == best.minutes() && size < best.size());
        }
        List<String> smallest =
                others.stream().map(Candidate::code).sorted().limit(besides).toList();
        List<String> codes = Stream.of(pick.codes(), List.of(first.code()), smallest)
                .flatMap(List::stream)
                .sorted()
                .toList();
        return Pick.compareCodes(codes, best.codes()) < 0;
    }

    private record Gain(Candidate candidate, long gain) {}
}
