package org.attune.catalogue;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;

/** What a schema cannot say of one strategy, whoever wrote it. Source: src/docs/method/library.md, “The format”. */
final class StrategyRules {

    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_FOR_FAMILIES = 30;
    private static final int MOST_SENTENCES = 2;
    private static final int MOST_MINUTES_AT_HOME = 5;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”’)]*(\\s+|$)");

    private final Instrument instrument;

    StrategyRules(Instrument instrument) {
        this.instrument = instrument;
    }

    /** @param at the strategy’s place in the file, as a JSON pointer */
    void check(YamlFile file, String at, Strategy strategy) {
        String code = strategy.code();
        file.check(
                Words.count(strategy.title()) <= LONGEST_TITLE,
                at + "/title",
                "%s: a title has at most %d words".formatted(code, LONGEST_TITLE));
        file.check(
                Words.count(strategy.family()) <= LONGEST_FOR_FAMILIES
                        && SENTENCE_END.splitAsStream(strategy.family().strip()).count() <= MOST_SENTENCES,
                at + "/family",
                "%s: families read one or two sentences of at most %d words together"
                        .formatted(code, LONGEST_FOR_FAMILIES));
        serves(file, at, strategy);
        if (strategy.settings().contains(Setting.HOME)) {
            home(file, at, strategy);
        }
    }

    private void serves(YamlFile file, String at, Strategy strategy) {
        Set<String> own = instrument.items().stream()
                .filter(item -> item.strand().equals(strategy.strand()))
                .map(Item::code)
                .collect(Collectors.toSet());
        for (String served : strategy.serves().keySet()) {
            file.check(
                    own.contains(served),
                    at + "/serves/" + served,
                    "%s: %s is no item of %s".formatted(strategy.code(), served, strategy.strand()));
        }
    }

    private static void home(YamlFile file, String at, Strategy strategy) {
        String code = strategy.code();
        Integer minutes = strategy.statedMinutesAWeek();
        file.check(strategy.isHome(), at + "/settings", code + ": a home strategy has no other setting");
        file.check(
                minutes != null && minutes <= MOST_MINUTES_AT_HOME,
                at + "/staff_minutes_a_week",
                "%s: a home strategy states 0 to %d staff minutes a week".formatted(code, MOST_MINUTES_AT_HOME));
    }
}
