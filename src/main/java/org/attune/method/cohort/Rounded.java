package org.attune.method.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What someone who may not see names is told of a strand. Source: method.md, “Groups”; decision 0532.
 *
 * <p>Counts go to the nearest 5, with 0 to 2 as 0. A filter tells one figure for each part, how many are likely or possible, and no more: with
 * every status the parts of several filters can be put together like a puzzle. Its figures are told only for {@value #LEAST_TO_FILTER}
 * members or more; where each part, and all outside it, has {@value #LEAST_OF_A_PART}, and those in no part too, if there are any; where the whole’s own two figures come to
 * {@value #LEAST_TO_SPLIT} or more; and where the rounded parts add up to the rounded whole. So no sum and no difference says more than the
 * figures themselves.
 */
public final class Rounded {

    /** Fewer members are told of as a whole only. */
    public static final int LEAST_TO_FILTER = 100;

    public static final int LEAST_OF_A_PART = 10;
    public static final int LEAST_TO_SPLIT = 15;

    /** Under so many members no mean is told. */
    public static final int LEAST_OF_A_MEAN = 10;

    private static final int STEP = 5;
    private static final int SHOWN_AS_NONE = 2;

    private Rounded() {}

    /** To the nearest {@value #STEP}; 0 to {@value #SHOWN_AS_NONE} are 0. */
    public static int count(int exact) {
        return exact <= SHOWN_AS_NONE ? 0 : (exact + SHOWN_AS_NONE) / STEP * STEP;
    }

    /** Of a hundred, from rounded counts only; empty where the whole is shown as none. */
    public static Optional<Integer> percent(int part, int whole) {
        int all = count(whole);
        return all == 0 ? Optional.empty() : Optional.of(Math.min(100, Math.round(100f * count(part) / all)));
    }

    /**
     * Everyone’s counts, one for each status, those without one, and those not assessed: in the order given. None is more than the members
     * rounded down, or “all of 38” would be told as 40 and name everyone. Nothing where the rounding has taken so much away that a count shown
     * as 0 could only be 1 or 2.
     *
     * @param exact all of them, so that they add up to the members
     */
    public static List<Integer> counts(List<Integer> exact) {
        int members = exact.stream().mapToInt(Integer::intValue).sum();
        List<Integer> told = exact.stream()
                .map(each -> Math.min(count(each), members / STEP * STEP))
                .toList();
        int taken = members - told.stream().mapToInt(Integer::intValue).sum();
        return taken > SHOWN_AS_NONE * (exact.size() - 1) ? List.of() : told;
    }

    /**
     * A part of the members.
     *
     * @param size how many they are
     * @param low how many of them are likely or possible
     */
    public record Part(int size, int low) {}

    /**
     * How many of each part are likely or possible, in the order of the parts; nothing where that would tell too much.
     *
     * @param members of the whole
     * @param likely of the whole
     * @param possible of the whole
     * @param parts of one filter, without overlap
     */
    public static List<Integer> low(int members, int likely, int possible, Collection<Part> parts) {
        int whole = count(likely) + count(possible);
        boolean large = parts.stream().allMatch(part -> isLarge(part.size(), members));
        int rest = members - parts.stream().mapToInt(Part::size).sum();
        int sum = parts.stream().mapToInt(part -> count(part.low())).sum();
        boolean adds = whole == count(likely + possible) && (rest > 0 || sum == whole);
        boolean few = rest > 0 && rest < LEAST_OF_A_PART;
        if (members < LEAST_TO_FILTER || !large || few || whole < LEAST_TO_SPLIT || !adds) {
            return List.of();
        }
        List<Integer> told = new ArrayList<>();
        parts.forEach(part -> told.add(count(part.low())));
        return told;
    }

    /** Whether a part may be told of, by its size alone. */
    public static boolean isLarge(int size, int members) {
        return size >= LEAST_OF_A_PART && members - size >= LEAST_OF_A_PART;
    }
}
