package org.attune.method.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.method.instrument.AgeBand;
import org.jspecify.annotations.Nullable;

/**
 * One thing an adult can do. Source of the keys: method.md, "The action plan".
 *
 * @param code stable key, {@code SB01}; never used again
 * @param strand code of its strand
 * @param serves item code → weight, 1 to 3; 3 aims straight at the item
 * @param say a script; {@code {name}} stands for the pupil’s first name
 * @param why one sentence
 * @param family what is done, told to a family; empty in texts that were kept before there was one
 * @param stance the adult’s
 * @param adults needed at once, 1 or more
 * @param minutes each time, 1 or more
 * @param timesAWeek 1 to 5
 * @param statedMinutesAWeek of staff, where it is not minutes × times; 0 or more
 * @param things what is needed; empty where nothing is
 * @param needsOptIn what must be recorded for the pupil before: touch, food, …
 */
public record Strategy(
        String code,
        String title,
        String strand,
        Map<String, Integer> serves,
        List<String> steps,
        String say,
        String why,
        String family,
        String source,
        String stance,
        Set<RelationalFunction> functions,
        Set<Setting> settings,
        int adults,
        int minutes,
        int timesAWeek,
        @Nullable Integer statedMinutesAWeek,
        Set<AgeBand> ageBands,
        List<String> things,
        Map<Adaptation, String> adaptations,
        List<String> cautions,
        String stopIf,
        Set<String> needsOptIn) {

    private static final int STRAIGHT_AT = 3;
    private static final int SCHOOL_DAYS = 5;
    private static final int ROUTINE_MINUTES = 5;

    /** @throws IllegalArgumentException where a number is out of its range */
    public Strategy {
        check(
                !serves.isEmpty() && serves.values().stream().allMatch(w -> w >= 1 && w <= STRAIGHT_AT),
                code,
                "weights are 1 to 3");
        check(adults >= 1, code, "it needs an adult");
        check(minutes >= 1, code, "minutes are 1 or more");
        check(timesAWeek >= 1 && timesAWeek <= SCHOOL_DAYS, code, "times a week are 1 to 5");
        check(statedMinutesAWeek == null || statedMinutesAWeek >= 0, code, "staff minutes a week are 0 or more");
        check(!settings.isEmpty(), code, "it has a setting");
        serves = Map.copyOf(serves);
        steps = List.copyOf(steps);
        functions = Set.copyOf(functions);
        settings = Set.copyOf(settings);
        ageBands = Set.copyOf(ageBands);
        things = List.copyOf(things);
        adaptations = Map.copyOf(adaptations);
        cautions = List.copyOf(cautions);
        needsOptIn = Set.copyOf(needsOptIn);
    }

    /** Staff minutes a week: as stated, else minutes × times. */
    public int staffMinutesAWeek() {
        return statedMinutesAWeek == null ? minutes * timesAWeek : statedMinutesAWeek;
    }

    /** With the whole class or at a transition, at most 5 minutes, every school day. */
    public boolean isRoutine() {
        return (settings.contains(Setting.WHOLE_CLASS) || settings.contains(Setting.TRANSITION))
                && minutes <= ROUTINE_MINUTES
                && timesAWeek == SCHOOL_DAYS;
    }

    /** Done at home and nowhere else: an offer to the family. */
    public boolean isHome() {
        return settings.equals(Set.of(Setting.HOME));
    }

    private static void check(boolean holds, String code, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(code + ": " + rule);
        }
    }
}
