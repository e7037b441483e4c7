package org.attune.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.method.instrument.AgeBand;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.RelationalFunction;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import tools.jackson.databind.JsonNode;

/** Makes strategies of the nodes of a file. */
final class StrategyNodes {

    private static final String NOTHING = "none";

    private StrategyNodes() {}

    /** Of a node that has been held against the schema. */
    static Strategy strategy(JsonNode node) {
        return new Strategy(
                text(node, "code"),
                text(node, "title"),
                text(node, "strand"),
                serves(node.path("serves")),
                texts(node, "steps"),
                text(node, "say"),
                text(node, "why"),
                text(node, "family"),
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
