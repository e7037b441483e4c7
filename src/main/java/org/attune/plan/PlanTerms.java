package org.attune.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attune.method.planning.Capacity;
import org.attune.method.planning.Setting;

/**
 * What the adults can give, and what the plan is for.
 *
 * @param minutes a week, 5 to 300
 * @param most things in the plan, 1 to 5
 * @param settings where it can be done; never home
 * @param optIns what the family has agreed to
 * @param weeks from start to review, 13 to 39
 * @param foci strand codes, the first focus first, at most two
 */
public record PlanTerms(
        int minutes, int most, Set<Setting> settings, Set<String> optIns, int weeks, List<String> foci) {

    public static final int FEWEST_MINUTES = 5;
    public static final int MOST_MINUTES = 300;
    public static final int USUAL_MINUTES = 60;
    public static final List<Integer> LENGTHS = List.of(13, 26, 39);
    private static final int MOST_FOCI = 2;

    /** @throws IllegalArgumentException where a number is out of its range */
    public PlanTerms {
        check(minutes >= FEWEST_MINUTES && minutes <= MOST_MINUTES, "5 to 300 minutes a week");
        check(most >= 1 && most <= Capacity.MOST_STRATEGIES, "1 to 5 things");
        check(weeks >= LENGTHS.getFirst() && weeks <= LENGTHS.getLast(), "13 to 39 weeks");
        check(Setting.AT_SCHOOL.containsAll(settings), "settings at school");
        check(foci.size() <= MOST_FOCI && foci.stream().distinct().count() == foci.size(), "at most two foci");
        EnumSet<Setting> ordered = EnumSet.noneOf(Setting.class);
        ordered.addAll(settings);
        settings = Collections.unmodifiableSet(ordered);
        optIns = Collections.unmodifiableSet(new TreeSet<>(optIns));
        foci = List.copyOf(foci);
    }

    /** What a new draft begins with: an hour a week, four things, anywhere at school, nothing opted in, 13 weeks. */
    public static PlanTerms usual(List<String> foci) {
        return new PlanTerms(
                USUAL_MINUTES, Capacity.USUAL_STRATEGIES, Setting.AT_SCHOOL, Set.of(), LENGTHS.getFirst(), foci);
    }

    public PlanTerms withMinutes(int wanted) {
        return new PlanTerms(wanted, most, settings, optIns, weeks, foci);
    }

    public PlanTerms withMost(int wanted) {
        return new PlanTerms(minutes, wanted, settings, optIns, weeks, foci);
    }

    public PlanTerms withSettings(Set<Setting> wanted) {
        return new PlanTerms(minutes, most, wanted, optIns, weeks, foci);
    }

    public PlanTerms withOptIns(Set<String> agreed) {
        return new PlanTerms(minutes, most, settings, agreed, weeks, foci);
    }

    public PlanTerms withWeeks(int wanted) {
        return new PlanTerms(minutes, most, settings, optIns, wanted, foci);
    }

    public PlanTerms withFoci(List<String> wanted) {
        return new PlanTerms(minutes, most, settings, optIns, weeks, wanted);
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("No such terms of a plan: " + rule);
        }
    }
}
