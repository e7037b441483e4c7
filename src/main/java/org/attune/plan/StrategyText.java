package org.attune.plan;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.attune.method.planning.Strategy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A strategy as JSON, with every word of it, as a plan keeps it. */
final class StrategyText {

    /** The record’s components, and nothing that is worked out from them. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE))
            .build();

    private StrategyText() {}

    static String write(Strategy strategy) {
        return JSON.writeValueAsString(strategy);
    }

    /** Plans of before November 2026 have no words for families. */
    static Strategy read(String text) {
        JsonNode kept = JSON.readTree(text);
        if (kept instanceof ObjectNode strategy && !strategy.has("family")) {
            strategy.put("family", "");
        }
        return JSON.treeToValue(kept, Strategy.class);
    }
}
