package org.attune.method.timetable;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;

/** How a strategy of a plan comes into the week. Source: src/docs/method/timetable.md. */
public enum Treatment {
    /** It needs a time of its own. */
    SESSION,
    /** A few minutes with everyone, every day: part of the day, never placed and never counted. */
    ROUTINE,
    /** It lies inside a moment that is there anyway: with the whole class, at playtime, on the move. */
    MOMENT,
    /** The family does it. */
    HOME;

    private static final Set<Setting> OWN_TIME = EnumSet.of(Setting.SMALL_GROUP, Setting.ONE_TO_ONE);

    /** @param allowed settings of the plan */
    public static Treatment of(Strategy strategy, Collection<Setting> allowed) {
        if (strategy.isHome()) {
            return HOME;
        }
        if (strategy.isRoutine()) {
            return ROUTINE;
        }
        return here(strategy, allowed).stream().anyMatch(OWN_TIME::contains) ? SESSION : MOMENT;
    }

    /** Whether pupils may do it together: the strategy is one for small groups, and the plan has room for that. */
    public static boolean isShared(Strategy strategy, Collection<Setting> allowed) {
        return here(strategy, allowed).contains(Setting.SMALL_GROUP);
    }

    /** The settings in which this plan does it; all of them where the plan names none of them. */
    private static Set<Setting> here(Strategy strategy, Collection<Setting> allowed) {
        EnumSet<Setting> here = EnumSet.copyOf(strategy.settings());
        here.retainAll(allowed);
        return here.isEmpty() ? strategy.settings() : here;
    }
}
