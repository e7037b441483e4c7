package org.attune.catalogue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Provenance;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Reference.Figure;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Strand;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the reference.yaml of an instrument. */
final class ReferenceReader {

    private final SchemaFolder files;
    private final Instrument instrument;

    ReferenceReader(SchemaFolder files, Instrument instrument) {
        this.files = files;
        this.instrument = instrument;
    }

    ReferenceSet read() {
        YamlFile file = files.read("instruments/" + instrument.id() + "/reference.yaml", "reference");
        JsonNode root = file.root();
        file.check(
                instrument.id().equals(root.path("instrument").asString()),
                "/instrument",
                "the folder is that of " + instrument.id());
        file.check(
                root.path("id").asString().startsWith(instrument.id() + "/"),
                "/id",
                "the id starts with " + instrument.id() + "/");
        JsonNode byStrand = root.path("references");
        for (String code : byStrand.propertyNames()) {
            boolean known = instrument.strands().stream()
                    .anyMatch(strand -> strand.code().equals(code));
            file.check(known, "/references/" + code, "there is no strand " + code);
        }
        Map<ReferenceSet.Place, Reference> references = new HashMap<>();
        for (Strand strand : instrument.strands()) {
            file.check(byStrand.has(strand.code()), "/references", "strand " + strand.code() + " is missing");
            for (AgeBand band : AgeBand.values()) {
                JsonNode figures = byStrand.path(strand.code()).path(band.name());
                if (!figures.isMissingNode()) {
                    references.put(new ReferenceSet.Place(strand.code(), band), reference(figures));
                }
            }
        }
        file.stopIfBroken();
        return new ReferenceSet(root.path("id").asString(), instrument.id(), references);
    }

    private static Reference reference(JsonNode figures) {
        Map<Figure, Provenance> provenance = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            JsonNode node = figures.path(key(figure));
            if (!node.isMissingNode()) {
                provenance.put(
                        figure,
                        Provenance.valueOf(node.path("provenance").asString().toUpperCase(Locale.ROOT)));
            }
        }
        return new Reference(
                figures.path(key(Figure.EXPECTATION)).path("value").asInt(),
                value(figures, Figure.SD),
                value(figures, Figure.R_INTERNAL),
                value(figures, Figure.R_RETEST),
                value(figures, Figure.ICC_ADULTS),
                mean(figures),
                provenance);
    }

    private static @Nullable BigDecimal mean(JsonNode figures) {
        return figures.has(key(Figure.MEAN)) ? value(figures, Figure.MEAN) : null;
    }

    private static BigDecimal value(JsonNode figures, Figure figure) {
        return figures.path(key(figure)).path("value").decimalValue();
    }

    private static String key(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }
}
