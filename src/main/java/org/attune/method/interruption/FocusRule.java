package org.attune.method.interruption;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.attune.method.scoring.Measure;
import org.attune.method.scoring.StrandScore;

/**
 * Which strands are suggested as the focus: the earliest likely one, after the earliest that is possible and clearly low; without a
 * likely one, the earliest possible. Work begins at the earliest: that is theory, widely used and little tested. Source: method.md,
 * "Focus".
 */
final class FocusRule {

    private static final int NONE = -1;

    private final List<StrandScore> scores;
    private final List<Status> statuses;

    private FocusRule(List<StrandScore> scores) {
        this.scores = scores;
        this.statuses = scores.stream().map(score -> Status.of(score.measure())).toList();
    }

    /** One mark a strand, in the order of the scores (developmental order). */
    static List<Mark> mark(List<StrandScore> scores) {
        return new FocusRule(scores).marks();
    }

    private List<Mark> marks() {
        int likely = first(scores.size(), i -> statuses.get(i) == Status.LIKELY).orElse(NONE);
        int possible = likely == NONE
                ? first(scores.size(), this::isPossible).orElse(NONE)
                : first(likely, i -> isPossible(i) && isClearlyLow(i)).orElse(NONE);
        int last = Math.max(likely, possible);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            int focus = i == possible ? 1 : i == likely ? (possible == NONE ? 1 : 2) : 0;
            boolean alsoWatch = focus == 0 && i < likely && isPossible(i) && !isClearlyLow(i);
            boolean low = isPossible(i) || statuses.get(i) == Status.LIKELY;
            boolean open = statuses.get(i) == Status.NOT_ENOUGH_SEEN && (last == NONE || i < last);
            marks.add(new Mark(statuses.get(i), focus, alsoWatch, low && focus == 0 && !alsoWatch, open));
        }
        return marks;
    }

    private OptionalInt first(int before, IntPredicate wanted) {
        return IntStream.range(0, before).filter(wanted).findFirst();
    }

    private boolean isPossible(int i) {
        return statuses.get(i) == Status.POSSIBLE;
    }

    private boolean isClearlyLow(int i) {
        return scores.get(i).measure().filter(FocusRule::isClearlyLow).isPresent();
    }

    private static boolean isClearlyLow(Measure measure) {
        return measure.isBelowByAtLeast(FocusReason.CLEARLY_LOW);
    }
}
