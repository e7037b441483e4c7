package org.attune.method.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Exact branch and bound. The cover is monotone and submodular: what a strategy adds can only shrink as others join. So the gains of
 * today, added up, bound every larger choice from above. Source: Nemhauser, Wolsey and Fisher (1978); the rule is method.md, "The
 * action plan", rule 2.
 */
final class PlanSearch {

    private final List<Need> needs;
    private final int most;
    private final boolean routineDue;
    private final List<Candidate> candidates;
    private Pick best;

    /** @param routineDue whether the choice must have a routine; the caller has seen to it that one fits */
    PlanSearch(Cover cover, List<Strategy> eligible, Capacity capacity, boolean routineDue) {
        this.needs = cover.needs();
        this.most = capacity.maxStrategies();
        this.routineDue = routineDue;
        this.candidates =
                eligible.stream().map(strategy -> Candidate.of(strategy, cover)).toList();
        this.best = Pick.IMPOSSIBLE;
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
        int places = most - pick.size();
        if (places == 0) {
            return;
        }
        List<Gain> gains = gains(pick, open, routineStillDue);
        for (int i = 0; i < gains.size(); i++) {
            long bound = pick.cover();
            for (int j = i; j < Math.min(i + places, gains.size()); j++) {
                bound += gains.get(j).gain();
            }
            if (bound < best.cover()) {
                return;
            }
            List<Candidate> after = new ArrayList<>();
            for (int j = i + 1; j < gains.size(); j++) {
                after.add(gains.get(j).candidate());
            }
            search(pick.with(gains.get(i).candidate(), needs), after);
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
        gains.sort(Comparator.comparingLong(Gain::gain).reversed());
        return gains;
    }

    private record Gain(Candidate candidate, long gain) {}
}
