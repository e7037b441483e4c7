package org.attune.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Descriptors;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Provenance;
import org.attune.method.instrument.Reference;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.RelationalFunction;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CatalogueTest {

    @TempDir
    private Path folder;

    @Test
    void an_item_is_read_with_all_its_keys() {
        Item item = load().instrument().item("B02");

        assertThat(item)
                .isEqualTo(new Item(
                        "B02",
                        "being",
                        "being-one",
                        false,
                        "Looks up, then begins",
                        Map.of(
                                AgeBand.EYFS, new Descriptors("Does it in EYFS.", "Does not in EYFS."),
                                AgeBand.KS1, new Descriptors("Does it in KS1.", "Does not in KS1."),
                                AgeBand.KS2, new Descriptors("Does it in KS2.", "Does not in KS2."),
                                AgeBand.SEC, new Descriptors("Does it in SEC.", "Does not in SEC."))));
    }

    @Test
    void a_strategy_is_read_with_all_its_keys() {
        Strategy strategy = load().strategies().get(4);

        assertThat(strategy)
                .isEqualTo(new Strategy(
                        "SB05",
                        "Title of SB05",
                        "being",
                        Map.of("B01", 3, "B04", 3),
                        List.of("First.", "Second.", "Third."),
                        "Hello, {name}.",
                        "It helps.",
                        "We do it with your child.",
                        "Own, from practice",
                        "Warm.",
                        Set.of(RelationalFunction.ATTUNE, RelationalFunction.CONTAIN),
                        Set.of(Setting.ONE_TO_ONE),
                        1,
                        5,
                        1,
                        null,
                        Set.of(AgeBand.values()),
                        List.of("a soft ball", "tissues"),
                        Map.of(Adaptation.AUTISM, "Wave.", Adaptation.NEW_TO_ENGLISH, "Show a picture."),
                        List.of(),
                        "It upsets them.",
                        Set.of("touch")));
    }

    @Test
    void none_among_the_things_means_that_nothing_is_needed() {
        assertThat(load().strategies().getFirst().things()).isEmpty();
    }

    @Test
    void a_reference_is_read_with_the_provenance_of_each_figure() {
        Catalogue catalogue = load();
        Reference reference = catalogue.references().of(catalogue.instrument().strand("doing"), AgeBand.SEC);

        assertThat(catalogue.references().id()).isEqualTo("bdt/v1/invented");
        assertThat(reference.mean()).isEqualByComparingTo("63.5");
        assertThat(reference.provenance())
                .containsEntry(Reference.Figure.MEAN, Provenance.LOCAL)
                .containsEntry(Reference.Figure.R_INTERNAL, Provenance.PUBLISHED)
                .containsEntry(Reference.Figure.EXPECTATION, Provenance.PROVISIONAL);
    }

    @Test
    void the_digest_changes_with_any_strategy_file_and_with_nothing_else() {
        ConfigCopy config = ConfigCopy.in(folder);
        String before = Catalogue.load(config.folder()).libraryDigest();

        config.change("instruments/bdt/v1/reference.yaml", "value: 63.5", "value: 64");
        String sameLibrary = Catalogue.load(config.folder()).libraryDigest();
        config.change("strategies/doing.yaml", "\"Title of SD02\"", "\"Another title\"");
        String changed = Catalogue.load(config.folder()).libraryDigest();

        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(sameLibrary).isEqualTo(before);
        assertThat(changed).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/catalogue/broken.csv", useHeadersInDisplayName = true, maxCharsPerColumn = 8192)
    void a_broken_file_stops_the_start_with_file_line_and_reason(
            String file, String text, String replacement, int line, String reason) {
        ConfigCopy config = ConfigCopy.in(folder).change(file, unescape(text), unescape(replacement));

        CatalogueException refused =
                catchThrowableOfType(CatalogueException.class, () -> Catalogue.load(config.folder()));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("config/" + file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
        assertThat(refused.getMessage()).contains("config/" + file + ":" + line + ": ");
    }

    @Test
    void all_problems_of_a_file_are_told_at_once() {
        ConfigCopy config = ConfigCopy.in(folder)
                .change("strategies/being.yaml", "{B01: 3, B02: 1}", "{B01: 4, B02: 0}")
                .change("strategies/being.yaml", "\"Title of SB02\"", "\"\"");

        assertThat(refusal(config).problems()).hasSize(3);
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(refusal(ConfigCopy.in(folder).delete("strategies/doing.yaml")))
                .hasMessage("config/strategies/doing.yaml: cannot be read");
    }

    @Test
    void an_empty_file_is_named() {
        assertThat(refusal(ConfigCopy.in(folder).write("strategies/doing.yaml", "# nothing\n")))
                .hasMessage("config/strategies/doing.yaml: is empty");
    }

    @Test
    void a_missing_schema_is_named() {
        assertThat(refusal(ConfigCopy.in(folder).delete("schemas/items.schema.json")))
                .hasMessage("config/schemas/items.schema.json: cannot be read");
    }

    private Catalogue load() {
        return Catalogue.load(ConfigCopy.in(folder).folder());
    }

    private static CatalogueException refusal(ConfigCopy config) {
        return catchThrowableOfType(CatalogueException.class, () -> Catalogue.load(config.folder()));
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n");
    }
}
