package org.attune.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.catalogue.Catalogue;
import org.attune.library.StrategyWords;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.ChosenStrategy;
import org.attune.method.planning.PupilLimits;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a plan, the same on screen and on paper. */
@Component
public class PlanWords {

    private static final int MOST_REASONS = 2;

    private final MessageSource messages;
    private final StrategyWords strategies;
    private final Catalogue catalogue;

    PlanWords(MessageSource messages, StrategyWords strategies, Catalogue catalogue) {
        this.messages = messages;
        this.strategies = strategies;
        this.catalogue = catalogue;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    public Item item(String code) {
        return catalogue.instrument().item(code);
    }

    public List<Strand> strands() {
        return catalogue.instrument().strands();
    }

    /** “not yet” to “nearly always” */
    public String answer(Response response) {
        return catalogue.instrument().scale().word(response).toLowerCase(Locale.UK);
    }

    /** “feeling safe, then trying things” */
    public String focus(List<String> strands) {
        return strands.stream()
                .map(code -> catalogue.instrument().strand(code).plain())
                .collect(Collectors.joining(say("plan.then")));
    }

    /** “every day”, “twice a week” */
    public String often(Strategy strategy) {
        return strategies.often(strategy);
    }

    /** “10 min, twice a week” */
    public String amount(Strategy strategy) {
        return strategies.amount(strategy);
    }

    /** “with the whole class, or on the move”: only where this plan has room for it. */
    public String where(Strategy strategy, PlanTerms terms) {
        List<Setting> here =
                strategy.settings().stream().filter(terms.settings()::contains).toList();
        return strategies.where(here.isEmpty() ? strategy.settings() : here);
    }

    /** “settles on arrival; manages partings and returns”: of the items with need, the two it aims at most. */
    public String helpsWith(ChosenStrategy chosen) {
        Map<String, Integer> weights = chosen.strategy().serves();
        return chosen.serves().stream()
                .sorted(Comparator.comparing((String code) -> weights.getOrDefault(code, 0))
                        .reversed())
                .limit(MOST_REASONS)
                .map(code -> ItemWords.within(item(code)))
                .collect(Collectors.joining("; "));
    }

    /** How to do the strategy for a pupil of whom these are known, each way once; the kinds themselves stay unsaid. */
    public static List<String> waysFor(Strategy strategy, Set<Adaptation> known) {
        return Stream.of(Adaptation.values())
                .filter(known::contains)
                .map(strategy.adaptations()::get)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** “touch, water”, by the names of the code set. */
    public String optInNames(Set<String> codes) {
        return catalogue.codeSet("opt-in").codes().stream()
                .filter(code -> codes.contains(code.code()))
                .map(code -> within(code.name()))
                .collect(Collectors.joining(", "));
    }

    /** Things as they were written, and titles of strategies. */
    public String avoided(PupilLimits limits) {
        Stream<String> strategies = catalogue.strategies().stream()
                .filter(strategy -> limits.avoidedStrategies().contains(strategy.code()))
                .map(strategy -> say("plan.quoted", strategy.title()));
        return Stream.concat(limits.avoidedThings().stream().sorted(), strategies)
                .collect(Collectors.joining(", "));
    }

    /** A text of the library, with the pupil’s first name where it has a place for one. */
    public static String named(String text, String firstName) {
        return text.replace("{name}", firstName);
    }

    /** With a small first letter, to stand within a sentence; without the full stop. */
    public static String within(String sentence) {
        String small = sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
