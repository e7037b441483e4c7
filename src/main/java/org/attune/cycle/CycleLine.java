package org.attune.cycle;

import java.util.Comparator;
import java.util.Set;
import org.attune.method.cycle.Phase;
import org.attune.method.cycle.Stall;
import org.attune.roll.PupilSummary;

/**
 * A pupil’s open cycle in the list of reviews.
 *
 * @param begun whether somebody has begun the review
 * @param given sessions held so far
 * @param planned sessions the pupil could have had so far
 */
public record CycleLine(
        PupilSummary pupil,
        Cycle cycle,
        Phase phase,
        int daysLate,
        boolean begun,
        int given,
        int planned,
        Set<Stall> stalls) {

    /** What is late, then what is due, the earliest first; names break ties. */
    public static final Comparator<CycleLine> MOST_URGENT_FIRST = Comparator.comparing(
                    (CycleLine line) -> urgency(line.phase()))
            .thenComparing(line -> line.cycle().dates().reviewOn())
            .thenComparing(line -> line.pupil().displayName());

    public CycleLine {
        stalls = Set.copyOf(stalls);
    }

    public boolean isStalling() {
        return !stalls.isEmpty();
    }

    /** Somebody looked halfway, and said that the plan needs to change: it waits for its review. */
    public boolean asksForChange() {
        Halfway look = cycle.halfway();
        return look != null && look.answer() == Halfway.Answer.CHANGE;
    }

    private static int urgency(Phase phase) {
        return switch (phase) {
            case OVERDUE -> 0;
            case DUE -> 1;
            case DUE_SOON -> 2;
            case HALFWAY -> 3;
            case PAUSED, RUNNING -> 4;
            case AHEAD -> 5;
        };
    }
}
