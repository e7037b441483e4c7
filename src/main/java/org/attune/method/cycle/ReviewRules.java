package org.attune.method.cycle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.method.change.Change;
import org.attune.method.change.StrandChange;
import org.attune.method.change.Verdict;
import org.jspecify.annotations.Nullable;

/** What a review says, and what it must ask. Source: method.md, "The review"; written out in src/docs/method/review.md. */
public final class ReviewRules {

    public static final String VERSION = "1";

    /** A score counts for the review when it was made at most so many weeks before its day. */
    private static final int RESCORED_WEEKS = 4;

    /** Under four sessions nobody can say that half of them are missing. */
    public static final int FEWEST_PLANNED = 4;

    private ReviewRules() {}

    /**
     * From which day on a new score, or what somebody says, counts for a review. One that is held early looks back from the day on which
     * it is held.
     *
     * @param heldOn today; of a confirmed review, the day on which it was confirmed
     */
    public static LocalDate countsFrom(LocalDate reviewOn, LocalDate heldOn) {
        return (reviewOn.isBefore(heldOn) ? reviewOn : heldOn).minusWeeks(RESCORED_WEEKS);
    }

    /**
     * Over the strands that the plan was for; over all where it names none. One that got reliably worse outweighs one that got better.
     *
     * @param change null where the pupil was not scored again
     */
    public static Outcome outcome(@Nullable Change change, Collection<String> foci) {
        List<Verdict> verdicts = change == null
                ? List.of()
                : change.strands().stream()
                        .filter(strand ->
                                foci.isEmpty() || foci.contains(strand.strand().code()))
                        .map(StrandChange::verdict)
                        .flatMap(Optional::stream)
                        .toList();
        if (verdicts.isEmpty()) {
            return Outcome.NOT_KNOWN;
        }
        if (verdicts.contains(Verdict.DECLINED)) {
            return Outcome.WORSE;
        }
        return verdicts.contains(Verdict.IMPROVED) ? Outcome.BETTER : Outcome.NO_CHANGE;
    }

    /**
     * Going on just as before, after two reviews without reliable change, needs a reason of its own.
     *
     * @param before what the review before found; null where this is the first
     */
    public static boolean asksWhyAgain(Decision decision, Outcome now, @Nullable Outcome before) {
        return decision == Decision.CONTINUE && now.isFlat() && before != null && before.isFlat();
    }

    /**
     * What holds a plan up.
     *
     * @param given sessions held so far
     * @param planned sessions the pupil could have had so far; fewer than {@link #FEWEST_PLANNED} say nothing
     * @param lastTwo what the pupil’s latest reviews found, the newest first
     */
    public static Set<Stall> stalls(Phase phase, int given, int planned, List<Outcome> lastTwo) {
        Set<Stall> stalls = EnumSet.noneOf(Stall.class);
        if (phase == Phase.OVERDUE) {
            stalls.add(Stall.OVERDUE);
        }
        if (planned >= FEWEST_PLANNED && 2 * given < planned) {
            stalls.add(Stall.FEW_SESSIONS);
        }
        if (lastTwo.size() >= 2 && lastTwo.stream().limit(2).allMatch(Outcome::isFlat)) {
            stalls.add(Stall.NO_CHANGE_TWICE);
        }
        return stalls;
    }
}
