package org.attune.catalogue;

import java.nio.file.Path;
import java.util.Map;
import org.attune.method.instrument.Instrument;
import org.attune.method.planning.Strategy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A strategy of a school’s own, as JSON with the keys of the files: held against the same schema and the same rules. Source:
 * src/docs/method/library.md.
 */
public final class OwnStrategyFormat {

    static final String KIND = "strategies";

    private static final String OWN = "X";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SchemaFolder files;
    private final StrategyRules rules;
    private final Instrument instrument;

    private OwnStrategyFormat(SchemaFolder files, Instrument instrument) {
        this.files = files;
        this.rules = new StrategyRules(instrument);
        this.instrument = instrument;
    }

    /** @param config the folder config/ */
    public static OwnStrategyFormat load(Path config, Instrument instrument) {
        return new OwnStrategyFormat(new SchemaFolder(new ConfigFolder(config)), instrument);
    }

    /** Whether a code is one of a school’s own; the files never use them. */
    public static boolean isOwn(String code) {
        return code.startsWith(OWN);
    }

    /** {@code X01}, for the first of a school. */
    public static String code(int number) {
        return "%s%02d".formatted(OWN, number);
    }

    /**
     * Text that {@link #read} would take as it is.
     *
     * @param values by key: texts, numbers, lists and maps
     * @throws CatalogueException with every problem; {@link Problem#key} says where
     */
    public String write(Map<String, ?> values) {
        String text = JSON.writeValueAsString(values);
        check(text);
        return text;
    }

    /** What {@link #write} gave once; a key that has come since is empty. */
    public static Strategy read(String text) {
        return StrategyNodes.strategy(JSON.readTree(text));
    }

    private void check(String text) {
        JsonNode node = JSON.readTree(text);
        ObjectNode whole = JSON.createObjectNode();
        whole.putArray(KIND).add(node);
        YamlFile file = files.check(new YamlFile(node.path("code").asString(""), whole, Map.of()), KIND);
        Strategy strategy = StrategyNodes.strategy(node);
        String at = "/" + KIND + "/0";
        file.check(isOwn(strategy.code()), at + "/code", "a code of a school’s own begins with X");
        file.check(
                instrument.strands().stream().anyMatch(strand -> strand.code().equals(strategy.strand())),
                at + "/strand",
                "no such strand");
        rules.check(file, at, strategy);
        file.stopIfBroken();
    }
}
