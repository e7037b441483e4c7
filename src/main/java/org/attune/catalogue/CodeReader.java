package org.attune.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.method.interruption.Recorded;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.Strategy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the code sets of config/codes: what may be recorded about a pupil is data with dates. */
final class CodeReader {

    static final String OPT_IN = "opt-in";

    private static final List<String> SETS = List.of(
            "sen-provision",
            "sen-type",
            "recorded-need",
            "english-proficiency",
            "language",
            "looked-after",
            "post-looked-after",
            "pupil-premium",
            "free-meals",
            "ever-six",
            "event",
            "referral-type",
            "referral-status",
            OPT_IN,
            "provision",
            "contact-format");

    private final SchemaFolder files;

    CodeReader(SchemaFolder files) {
        this.files = files;
    }

    /** @throws CatalogueException also where a strategy needs an opt-in that cannot be recorded */
    Map<String, CodeSet> read(List<Strategy> strategies) {
        Map<String, CodeSet> sets = new LinkedHashMap<>();
        for (String id : SETS) {
            sets.put(id, set(id, strategies));
        }
        return sets;
    }

    private CodeSet set(String id, List<Strategy> strategies) {
        YamlFile file = files.read("codes/" + id + ".yaml", "codes");
        JsonNode root = file.root();
        file.check(id.equals(root.path("id").asString()), "/id", "the file is called " + id);
        List<Code> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        JsonNode nodes = root.path("codes");
        for (int i = 0; i < nodes.size(); i++) {
            String at = "/codes/" + i;
            Code code = code(file, at, nodes.get(i));
            file.check(seen.add(code.code()), at + "/code", code.code() + " stands twice");
            codes.add(code);
        }
        if (id.equals(OPT_IN)) {
            strategies.stream()
                    .flatMap(strategy -> strategy.needsOptIn().stream())
                    .distinct()
                    .forEach(needed ->
                            file.check(seen.contains(needed), "/codes", "a strategy needs the opt-in " + needed));
        }
        file.stopIfBroken();
        return new CodeSet(id, root.path("title").asString(), codes);
    }

    private static Code code(YamlFile file, String at, JsonNode node) {
        LocalDate from = day(file, at + "/from", node.path("from"));
        LocalDate until = node.has("until") ? day(file, at + "/until", node.path("until")) : null;
        file.check(
                from == null || until == null || !until.isBefore(from),
                at + "/until",
                "the last day is before the first");
        return new Code(
                node.path("code").asString(),
                node.path("name").asString(),
                from == null ? LocalDate.MIN : from,
                until,
                words(node.path("means")).stream().map(Recorded::of).collect(Collectors.toSet()),
                words(node.path("adaptations")).stream().map(Adaptation::of).collect(Collectors.toSet()));
    }

    private static @Nullable LocalDate day(YamlFile file, String at, JsonNode node) {
        try {
            return LocalDate.parse(node.asString());
        } catch (DateTimeException noSuchDay) {
            file.problem(at, "there is no such day");
            return null;
        }
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asString()));
        return words;
    }
}
