package org.attune.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.RelationalFunction;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import tools.jackson.databind.JsonNode;

/** Reads strategies/&lt;strand&gt;.yaml for each strand of an instrument, and checks what a schema cannot say. */
final class StrategyReader {

    private static final int LONGEST_TITLE = 5;
    private static final int MOST_MINUTES_AT_HOME = 5;
    private static final String NOTHING = "none";

    private final SchemaFolder files;
    private final Instrument instrument;
    private final Map<String, String> fileOfCode = new HashMap<>();

    StrategyReader(SchemaFolder files, Instrument instrument) {
        this.files = files;
        this.instrument = instrument;
    }

    static String fileOf(Strand strand) {
        return "strategies/" + strand.code() + ".yaml";
    }

    /** All strategies, strand by strand, in the order of the files. */
    List<Strategy> read() {
        List<Strategy> all = new ArrayList<>();
        instrument.strands().forEach(strand -> all.addAll(read(strand)));
        return all;
    }

    private List<Strategy> read(Strand strand) {
        YamlFile file = files.read(fileOf(strand), "strategies");
        List<Strategy> strategies = new ArrayList<>();
        for (JsonNode node : file.root().path("strategies")) {
            Strategy strategy = strategy(node);
            check(file, "/strategies/" + strategies.size(), strategy, strand);
            strategies.add(strategy);
        }
        for (Item item : instrument.itemsOf(strand)) {
            file.check(
                    strategies.stream()
                            .anyMatch(s -> s.serves().containsKey(item.code())
                                    && s.needsOptIn().isEmpty()
                                    && !s.isHome()),
                    "/strategies",
                    "no strategy at school serves %s without an opt-in".formatted(item.code()));
        }
        file.stopIfBroken();
        return strategies;
    }

    private void check(YamlFile file, String at, Strategy strategy, Strand strand) {
        String code = strategy.code();
        String other = fileOfCode.put(code, fileOf(strand));
        file.check(other == null, at + "/code", "code %s stands twice (also in %s)".formatted(code, other));
        file.check(
                strategy.strand().equals(strand.code()), at + "/strand", code + ": this file is for " + strand.code());
        file.check(
                Words.count(strategy.title()) <= LONGEST_TITLE,
                at + "/title",
                "%s: a title has at most %d words".formatted(code, LONGEST_TITLE));
        Set<String> own = instrument.itemsOf(strand).stream().map(Item::code).collect(Collectors.toSet());
        for (String served : strategy.serves().keySet()) {
            file.check(
                    own.contains(served),
                    at + "/serves/" + served,
                    "%s: %s is no item of %s".formatted(code, served, strand.code()));
        }
        if (strategy.settings().contains(Setting.HOME)) {
            Integer minutes = strategy.statedMinutesAWeek();
            file.check(strategy.isHome(), at + "/settings", code + ": a home strategy has no other setting");
            file.check(
                    minutes != null && minutes <= MOST_MINUTES_AT_HOME,
                    at + "/staff_minutes_a_week",
                    "%s: a home strategy states 0 to %d staff minutes a week".formatted(code, MOST_MINUTES_AT_HOME));
        }
    }

    private static Strategy strategy(JsonNode node) {
        return new Strategy(
                text(node, "code"),
                text(node, "title"),
                text(node, "strand"),
                serves(node.path("serves")),
                texts(node, "steps"),
                text(node, "say"),
                text(node, "why"),
                text(node, "source"),
                text(node, "stance"),
                texts(node, "functions").stream()
                        .map(word -> RelationalFunction.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                texts(node, "settings").stream().map(Setting::of).collect(Collectors.toSet()),
                node.path("adults").asInt(),
                node.path("minutes").asInt(),
                node.path("times_a_week").asInt(),
                node.has("staff_minutes_a_week")
                        ? node.path("staff_minutes_a_week").asInt()
                        : null,
                texts(node, "age_bands").stream().map(AgeBand::valueOf).collect(Collectors.toSet()),
                texts(node, "things").stream()
                        .filter(thing -> !thing.equals(NOTHING))
                        .toList(),
                adaptations(node.path("adaptations")),
                texts(node, "cautions"),
                text(node, "stop_if"),
                new HashSet<>(texts(node, "needs_opt_in")));
    }

    private static Map<String, Integer> serves(JsonNode node) {
        Map<String, Integer> serves = new LinkedHashMap<>();
        node.propertyNames().forEach(item -> serves.put(item, node.path(item).asInt()));
        return serves;
    }

    private static Map<Adaptation, String> adaptations(JsonNode node) {
        Map<Adaptation, String> adaptations = new EnumMap<>(Adaptation.class);
        for (Adaptation adaptation : Adaptation.values()) {
            if (node.has(adaptation.code())) {
                adaptations.put(adaptation, text(node, adaptation.code()));
            }
        }
        return adaptations;
    }

    private static List<String> texts(JsonNode node, String key) {
        List<String> texts = new ArrayList<>();
        node.path(key).forEach(text -> texts.add(text.asString()));
        return texts;
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString();
    }
}
