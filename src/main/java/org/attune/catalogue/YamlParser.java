package org.attune.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Builds the tree of a YAML file token by token, to keep the line of each part. A key that stands twice is an error. */
final class YamlParser {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlParser(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws CatalogueException where the text is no YAML, or empty */
    static YamlFile parse(String name, String text) {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw new CatalogueException(new Problem(name, 0, "is empty"));
            }
            YamlParser tree = new YamlParser(parser);
            JsonNode root = tree.node("");
            if (parser.nextToken() != null) {
                throw new CatalogueException(new Problem(name, tree.line(), "has a second document"));
            }
            return new YamlFile(name, root, tree.lines);
        } catch (JacksonException e) {
            throw new CatalogueException(new Problem(name, line(e.getLocation()), firstLine(e.getOriginalMessage())));
        }
    }

    private JsonNode node(String pointer) {
        lines.putIfAbsent(pointer, line());
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.stringNode(parser.getString());
        };
    }

    private ObjectNode object(String pointer) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String property = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            lines.put(property, line());
            parser.nextToken();
            object.set(name, node(property));
        }
        return object;
    }

    private ArrayNode array(String pointer) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(pointer + "/" + array.size()));
        }
        return array;
    }

    private int line() {
        return line(parser.currentTokenLocation());
    }

    private static int line(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("is no YAML");
    }
}
