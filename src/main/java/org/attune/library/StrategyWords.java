package org.attune.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Item;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the facts of a strategy read, the same on screen and on paper. */
@Component
public class StrategyWords {

    private static final int SCHOOL_DAYS = 5;

    private final MessageSource messages;
    private final Catalogue catalogue;

    StrategyWords(MessageSource messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    /** “every day”, “twice a week” */
    public String often(Strategy strategy) {
        int times = strategy.timesAWeek();
        return times == SCHOOL_DAYS ? say("strategy.often.daily") : say("strategy.often", times);
    }

    /** “10 min, twice a week” */
    public String amount(Strategy strategy) {
        return say("strategy.amount", strategy.minutes(), often(strategy));
    }

    /** “with the whole class, or when moving about” */
    public String where(Strategy strategy) {
        return where(strategy.settings());
    }

    public String where(Collection<Setting> settings) {
        return settings.stream()
                .sorted()
                .map(setting -> say("strategy.when." + setting.name()))
                .collect(Collectors.joining(say("strategy.or")));
    }

    /** “Years 1 to 6”; “all ages” */
    public String ages(Strategy strategy) {
        if (strategy.ageBands().size() == AgeBand.values().length) {
            return say("strategy.ages.all");
        }
        return Arrays.stream(AgeBand.values())
                .filter(strategy.ageBands()::contains)
                .map(this::age)
                .collect(Collectors.joining(", "));
    }

    /** “Years 1 and 2” */
    public String age(AgeBand band) {
        return say("strategy.age." + band.name());
    }

    /** What it helps with, what it aims straight at first: the statements of its items. */
    public String helpsWith(Strategy strategy) {
        return strategy.serves().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(served -> catalogue.instrument().item(served.getKey()))
                .map(Item::statement)
                .map(StrategyWords::within)
                .collect(Collectors.joining("; "));
    }

    /** Names of the code set: “touch, water”. */
    public String optIns(Strategy strategy) {
        return catalogue.codeSet("opt-in").codes().stream()
                .filter(code -> strategy.needsOptIn().contains(code.code()))
                .map(code -> within(code.name()))
                .collect(Collectors.joining(", "));
    }

    private static String within(String sentence) {
        String small = sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
