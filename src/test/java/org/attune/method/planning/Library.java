package org.attune.method.planning;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.method.instrument.AgeBand;
import org.jspecify.annotations.Nullable;

/** Makes invented strategies: {@code aStrategy("S01").serving("A01", 3).minutes(10).strategy()}. */
public final class Library {

    private final String code;
    private final Map<String, Integer> serves = new java.util.TreeMap<>();
    private Set<Setting> settings = EnumSet.of(Setting.ONE_TO_ONE);
    private int adults = 1;
    private int minutes = 10;
    private int times = 1;
    private @Nullable Integer stated;
    private Set<AgeBand> bands = EnumSet.allOf(AgeBand.class);
    private List<String> things = List.of();
    private Set<String> optIns = Set.of();

    private Library(String code) {
        this.code = code;
    }

    /** In a one-to-one setting, ten minutes once a week, for every band, needing nothing. */
    public static Library aStrategy(String code) {
        return new Library(code);
    }

    /** A whole-class moment of two minutes each day, ten staff minutes a week. */
    public static Library aRoutine(String code) {
        return new Library(code).in(Setting.WHOLE_CLASS).minutes(2).timesAWeek(5);
    }

    public static Library aHomeStrategy(String code) {
        return new Library(code).in(Setting.HOME).stating(0);
    }

    public Library serving(String item, int weight) {
        serves.put(item, weight);
        return this;
    }

    public Library in(Setting first, Setting... more) {
        settings = EnumSet.of(first, more);
        return this;
    }

    public Library adults(int number) {
        adults = number;
        return this;
    }

    public Library minutes(int each) {
        minutes = each;
        return this;
    }

    public Library timesAWeek(int number) {
        times = number;
        return this;
    }

    public Library stating(int staffMinutesAWeek) {
        stated = staffMinutesAWeek;
        return this;
    }

    public Library bands(Set<AgeBand> fits) {
        bands = fits;
        return this;
    }

    public Library things(String... needed) {
        things = List.of(needed);
        return this;
    }

    public Library optIns(Set<String> needed) {
        optIns = needed;
        return this;
    }

    public Strategy strategy() {
        return new Strategy(
                code,
                "Title",
                "being",
                serves,
                List.of("A step"),
                "Say",
                "Why",
                "We do it with your child.",
                "Source",
                "Stance",
                Set.of(RelationalFunction.ATTUNE),
                settings,
                adults,
                minutes,
                times,
                stated,
                bands,
                things,
                Map.of(),
                List.of(),
                "Stop",
                optIns);
    }
}
