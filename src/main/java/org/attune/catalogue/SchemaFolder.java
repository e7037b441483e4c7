package org.attune.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;

/** Reads YAML files and holds each against its JSON Schema in config/schemas. */
final class SchemaFolder {

    private final ConfigFolder config;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));

    SchemaFolder(ConfigFolder config) {
        this.config = config;
    }

    /**
     * @param file below config/, such as {@code strategies/being.yaml}
     * @param kind such as {@code strategies}
     * @throws CatalogueException where the file is missing, is no YAML or breaks the schema
     */
    YamlFile read(String file, String kind) {
        return check(YamlParser.parse(config.name(file), config.read(file)), kind);
    }

    /** @throws CatalogueException where it breaks the schema */
    YamlFile check(YamlFile yaml, String kind) {
        for (Error error : schema(kind).validate(yaml.root())) {
            yaml.problem(pointer(error), reason(error));
        }
        yaml.stopIfBroken();
        return yaml;
    }

    private Schema schema(String kind) {
        return registry.getSchema(config.read("schemas/" + kind + ".schema.json"), InputFormat.JSON);
    }

    /** Where a property stands that should not be there, that property; else the part the error is about. */
    private static String pointer(Error error) {
        String at = error.getInstanceLocation().toString();
        boolean unwanted = "additionalProperties".equals(error.getKeyword());
        return unwanted ? at + "/" + error.getProperty() : at;
    }

    private static String reason(Error error) {
        String at = error.getInstanceLocation().toString();
        return (at.isEmpty() ? "" : at + " ") + error.getMessage();
    }
}
