package org.attune.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.catalogue.Catalogue;
import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.catalogue.VoiceSheet;
import org.attune.catalogue.VoiceSheets;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Descriptors;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Strategy;

/** Everything that a practitioner or parent reads, in pools that are read together. */
record Texts(String pool, List<String> texts) {

    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,([^{}]*)}");
    private static final Path MESSAGES = Path.of("src/main/resources/messages.properties");

    static List<Texts> all() {
        List<Texts> all = new ArrayList<>();
        Catalogue catalogue = Catalogue.load(Path.of("config"));
        for (Strand strand : catalogue.instrument().strands()) {
            List<Item> items = catalogue.instrument().itemsOf(strand);
            for (AgeBand band : AgeBand.values()) {
                all.add(new Texts("items of %s in %s".formatted(strand.name(), band), ofItems(items, band)));
            }
        }
        catalogue.strategies().forEach(strategy -> all.add(new Texts("strategy " + strategy.code(), of(strategy))));
        VoiceSheets voices = VoiceSheets.load(Path.of("config"));
        voices.pupils().forEach((band, sheet) -> all.add(new Texts("voice of " + band, of(sheet))));
        all.add(new Texts("voice of carers", of(voices.carer())));
        PracticeCases.load(Path.of("config"), catalogue.instrument())
                .cases()
                .forEach(one -> all.add(new Texts("practice case " + one.code(), of(one))));
        messages().forEach((group, texts) -> all.add(new Texts("messages of " + group, texts)));
        return all;
    }

    private static List<String> ofItems(List<Item> items, AgeBand band) {
        List<String> texts = new ArrayList<>();
        for (Item item : items) {
            Descriptors descriptors = item.descriptors(band);
            texts.addAll(List.of(item.statement(), descriptors.nearlyAlways(), descriptors.notYet()));
        }
        return texts;
    }

    private static List<String> of(VoiceSheet sheet) {
        return sheet.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.ask().replace("{name}", "Sam")),
                        question.choices().stream().map(VoiceSheet.Choice::word)))
                .toList();
    }

    private static List<String> of(PracticeCase one) {
        return Stream.concat(
                        one.story().stream().flatMap(part -> Stream.of(part.label(), part.text())),
                        one.ratings().stream().map(PracticeCase.AgreedRating::reason))
                .toList();
    }

    /** All but the source, which is a title with names. */
    private static List<String> of(Strategy strategy) {
        List<String> texts = new ArrayList<>(strategy.steps());
        texts.addAll(
                List.of(strategy.title(), strategy.why(), strategy.family(), strategy.stance(), strategy.stopIf()));
        texts.add(strategy.say().replace("{name}", "Sam"));
        texts.addAll(strategy.things());
        texts.addAll(strategy.adaptations().values());
        texts.addAll(strategy.cautions());
        return texts;
    }

    /** By the first part of the key. An argument counts as a short word. */
    private static TreeMap<String, List<String>> messages() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeMap<String, List<String>> groups = new TreeMap<>();
        for (String key :
                new TreeMap<>(properties).keySet().stream().map(String::valueOf).toList()) {
            groups.computeIfAbsent(key.split("\\.")[0], group -> new ArrayList<>())
                    .addAll(readings(properties.getProperty(key, "").replace("''", "’")));
        }
        return groups;
    }

    /** Every way in which a message can read: one for each option of a choice. */
    private static List<String> readings(String message) {
        String text = message.replaceAll("\\{\\d+(?:,(?!choice)[^{}]*)?}", "it");
        Matcher choice = CHOICE.matcher(text);
        if (!choice.find()) {
            return List.of(text);
        }
        return Arrays.stream(choice.group(1).split("\\|"))
                .map(option -> option.replaceFirst("^[^#<≤]*[#<≤]", ""))
                .flatMap(option ->
                        readings(text.substring(0, choice.start()) + option + text.substring(choice.end())).stream())
                .toList();
    }

    @Override
    public String toString() {
        return pool;
    }
}
