package org.attune.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attune.catalogue.PracticeCase.AgreedRating;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import tools.jackson.databind.JsonNode;

/** Reads a set of practice cases, and checks what a schema cannot say. */
final class PracticeCaseReader {

    private static final String EARLY_YEARS = "R";

    /** A calibration meets every age band, and none more than twice. */
    private static final int FEWEST_A_BAND = 2;

    /** So that any draw of cases meets all strands. */
    private static final int FEWEST_A_STRAND = 2;

    private final SchemaFolder files;
    private final Instrument instrument;

    PracticeCaseReader(SchemaFolder files, Instrument instrument) {
        this.files = files;
        this.instrument = instrument;
    }

    /** @param set such as {@code bdt-v1}, which is also the folder below config/training */
    List<PracticeCase> read(String set) {
        YamlFile file = files.read("training/" + set + "/cases.yaml", "cases");
        List<PracticeCase> cases = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (JsonNode node : file.root().path("cases")) {
            String at = "/cases/" + cases.size();
            PracticeCase one = practiceCase(file, at, node);
            file.check(codes.add(one.code()), at + "/code", "code " + one.code() + " stands twice");
            file.check(names.add(one.name()), at + "/name", one.code() + ": another case is called " + one.name());
            file.check(
                    bandOf(one.yearGroup()).filter(one.band()::equals).isPresent(),
                    at + "/year_group",
                    "%s: %s is not in %s".formatted(one.code(), one.yearGroup(), one.band()));
            checkStrands(file, at, one);
            cases.add(one);
        }
        for (AgeBand band : AgeBand.values()) {
            long count = cases.stream().filter(one -> one.band() == band).count();
            file.check(
                    count >= FEWEST_A_BAND,
                    "/cases",
                    "%s has %d cases, and needs %d".formatted(band, count, FEWEST_A_BAND));
        }
        file.stopIfBroken();
        return cases;
    }

    private PracticeCase practiceCase(YamlFile file, String at, JsonNode node) {
        List<PracticeCase.Part> story = new ArrayList<>();
        node.path("story").forEach(part -> story.add(new PracticeCase.Part(text(part, "label"), text(part, "text"))));
        JsonNode ratings = node.path("ratings");
        ratings.propertyNames()
                .forEach(item -> file.check(
                        instrument.find(item).isPresent(),
                        at + "/ratings/" + item,
                        "%s: there is no item %s".formatted(text(node, "code"), item)));
        List<AgreedRating> agreed = instrument.items().stream()
                .filter(item -> ratings.has(item.code()))
                .map(item -> rating(item.code(), ratings.path(item.code())))
                .toList();
        return new PracticeCase(
                text(node, "code"),
                text(node, "name"),
                AgeBand.valueOf(text(node, "age_band")),
                text(node, "year_group"),
                story,
                agreed);
    }

    private static AgreedRating rating(String item, JsonNode node) {
        return new AgreedRating(item, Response.of(node.path("answer").asString()), text(node, "reason"));
    }

    private void checkStrands(YamlFile file, String at, PracticeCase one) {
        for (Strand strand : instrument.strands()) {
            long count = one.ratings().stream()
                    .filter(rating -> instrument.item(rating.item()).strand().equals(strand.code()))
                    .count();
            file.check(
                    count >= FEWEST_A_STRAND,
                    at + "/ratings",
                    "%s has %d items of %s, and needs %d".formatted(one.code(), count, strand.name(), FEWEST_A_STRAND));
        }
    }

    /** “Nursery”, “Reception”, “Year 2”. */
    private static Optional<AgeBand> bandOf(String yearGroup) {
        return switch (yearGroup) {
            case "Nursery", "Reception" -> AgeBand.ofYearGroup(EARLY_YEARS);
            default -> yearGroup.startsWith("Year ") ? AgeBand.ofYearGroup(yearGroup.substring(5)) : Optional.empty();
        };
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString();
    }
}
