package org.attune.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Descriptors;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Scale;
import org.attune.method.instrument.Strand;
import tools.jackson.databind.JsonNode;

/** Reads strands.yaml, items.yaml and scale.yaml of one version of an instrument, and checks what a schema cannot say. */
final class InstrumentReader {

    private static final int LONGEST_STATEMENT = 15;

    private final SchemaFolder files;
    private final String id;
    private final String folder;

    /** @param id such as {@code bdt/v1}, which is also the folder below config/instruments */
    InstrumentReader(SchemaFolder files, String id) {
        this.files = files;
        this.id = id;
        this.folder = "instruments/" + id + "/";
    }

    Instrument read() {
        YamlFile strandsFile = files.read(folder + "strands.yaml", "strands");
        List<Strand> strands = strands(strandsFile);
        int itemsAStrand = strandsFile.root().path("items_a_strand").asInt();
        return new Instrument(id, strands, items(strands, itemsAStrand), scale());
    }

    private List<Strand> strands(YamlFile file) {
        file.check(id.equals(file.root().path("instrument").asString()), "/instrument", "the folder is that of " + id);
        List<Strand> strands = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonNode node : file.root().path("strands")) {
            String at = "/strands/" + strands.size();
            List<Cluster> clusters = new ArrayList<>();
            file.check(codes.add(text(node, "code")), at + "/code", "code " + text(node, "code") + " stands twice");
            for (JsonNode cluster : node.path("clusters")) {
                String code = text(cluster, "code");
                file.check(
                        codes.add(code),
                        at + "/clusters/" + clusters.size() + "/code",
                        "code " + code + " stands twice");
                clusters.add(new Cluster(code, text(cluster, "name")));
            }
            strands.add(new Strand(
                    text(node, "code"),
                    text(node, "name"),
                    text(node, "plain"),
                    text(node, "first_met"),
                    text(node, "question"),
                    clusters));
        }
        file.stopIfBroken();
        return strands;
    }

    private List<Item> items(List<Strand> strands, int itemsAStrand) {
        YamlFile file = files.read(folder + "items.yaml", "items");
        List<Item> items = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (JsonNode node : file.root().path("items")) {
            String at = "/items/" + items.size();
            Item item = item(node);
            file.check(codes.add(item.code()), at + "/code", "code " + item.code() + " stands twice");
            int words = Words.count(item.statement());
            file.check(
                    words <= LONGEST_STATEMENT,
                    at + "/statement",
                    "%s: a statement has at most %d words, not %d".formatted(item.code(), LONGEST_STATEMENT, words));
            checkPlace(file, at, item, strands);
            items.add(item);
        }
        for (Strand strand : strands) {
            long count = items.stream()
                    .filter(item -> item.strand().equals(strand.code()))
                    .count();
            file.check(
                    count == itemsAStrand,
                    "/items",
                    "%s has %d items, not %d".formatted(strand.code(), count, itemsAStrand));
            strand.clusters().forEach(cluster -> checkAnchors(file, cluster, items));
        }
        file.stopIfBroken();
        return items;
    }

    private static Item item(JsonNode node) {
        Map<AgeBand, Descriptors> descriptors = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            JsonNode words = node.path("descriptors").path(band.name());
            descriptors.put(band, new Descriptors(text(words, "nearly_always"), text(words, "not_yet")));
        }
        return new Item(
                text(node, "code"),
                text(node, "strand"),
                text(node, "cluster"),
                node.path("anchor").asBoolean(),
                text(node, "statement"),
                descriptors);
    }

    private static void checkPlace(YamlFile file, String at, Item item, List<Strand> strands) {
        Map<String, Set<String>> clusters = strands.stream()
                .collect(Collectors.toMap(
                        Strand::code,
                        strand -> strand.clusters().stream().map(Cluster::code).collect(Collectors.toSet()),
                        (a, b) -> a,
                        LinkedHashMap::new));
        Set<String> own = clusters.get(item.strand());
        file.check(own != null, at + "/strand", "%s: there is no strand %s".formatted(item.code(), item.strand()));
        file.check(
                own == null || own.contains(item.cluster()),
                at + "/cluster",
                "%s: %s has no cluster %s".formatted(item.code(), item.strand(), item.cluster()));
    }

    private static void checkAnchors(YamlFile file, Cluster cluster, List<Item> items) {
        long anchors = items.stream()
                .filter(item -> item.anchor() && item.cluster().equals(cluster.code()))
                .count();
        file.check(anchors == 1, "/items", "%s has %d anchors, not 1".formatted(cluster.code(), anchors));
    }

    private Scale scale() {
        YamlFile file = files.read(folder + "scale.yaml", "scale");
        Map<Response, String> words = new EnumMap<>(Response.class);
        int index = 0;
        for (JsonNode answer : file.root().path("answers")) {
            String code = text(answer, "response");
            file.check(
                    words.put(Response.of(code), text(answer, "word")) == null,
                    "/answers/" + index++ + "/response",
                    "response " + code + " stands twice");
        }
        file.stopIfBroken();
        return new Scale(words);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString();
    }
}
