package org.attune.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attune.catalogue.PracticeCase.AgreedRating;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies in config/training, and what is refused there. */
class PracticeCasesTest {

    private static final String FILE = "training/bdt-v1/cases.yaml";

    private static final Instrument INSTRUMENT =
            Catalogue.load(Path.of("config")).instrument();
    private final PracticeCases cases = PracticeCases.load(Path.of("config"), INSTRUMENT);

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void every_age_band_has_four_cases_of_twelve_ratings(AgeBand band) {
        List<PracticeCase> own =
                cases.cases().stream().filter(one -> one.band() == band).toList();

        assertThat(own).hasSize(4).allSatisfy(one -> assertThat(one.ratings()).hasSize(12));
    }

    @Test
    void every_answer_of_the_scale_is_met_often_and_every_item_three_times() {
        List<AgreedRating> all =
                cases.cases().stream().flatMap(one -> one.ratings().stream()).toList();
        var byAnswer = all.stream().collect(Collectors.groupingBy(AgreedRating::answer, Collectors.counting()));
        var byItem = all.stream().collect(Collectors.groupingBy(AgreedRating::item, Collectors.counting()));

        assertThat(byAnswer).hasSize(6);
        assertThat(byAnswer.get(Response.NOT_SEEN)).isBetween(16L, 24L);
        byAnswer.remove(Response.NOT_SEEN);
        assertThat(byAnswer.values()).allMatch(count -> count >= 20);
        assertThat(byItem.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        INSTRUMENT.items().stream().map(Item::code).toList());
        assertThat(byItem.values()).allMatch(count -> count >= 3);
    }

    @Test
    void ratings_stand_in_the_order_of_the_instrument() {
        List<String> order = INSTRUMENT.items().stream().map(Item::code).toList();
        for (PracticeCase one : cases.cases()) {
            assertThat(one.ratings().stream().map(rating -> order.indexOf(rating.item())))
                    .isSorted();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code: C02              | code: C01              | code C01 stands twice",
                "year_group: \"Reception\" | year_group: \"Year 3\" | C01: Year 3 is not in EYFS",
                "age_band: EYFS         | age_band: KS9          | age_band",
                "B06: {answer: 4        | B99: {answer: 4        | C01: there is no item B99",
                "B06: {answer: 4        | B06: {answer: 5        | B06/answer",
                "B06: {answer: 4, reason | B06: {answer: 4, because | reason",
            })
    void a_broken_file_names_file_and_line(String text, String instead, String reason, @TempDir Path folder)
            throws IOException {
        String before = Files.readString(Path.of("config", FILE));
        assertThat(before).contains(text);
        Path config = withCases(folder, before.replaceFirst(Pattern.quote(text), instead));

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> PracticeCases.load(config, INSTRUMENT))
                .withMessageMatching("(?s)config/training/bdt-v1/cases\\.yaml:\\d+: .*")
                .withMessageContaining(reason);
    }

    @Test
    void each_band_needs_two_cases(@TempDir Path folder) throws IOException {
        String before = Files.readString(Path.of("config", FILE));
        Path config = withCases(
                folder,
                before.replace("age_band: SEC", "age_band: KS2")
                        .replaceAll("year_group: \"Year (7|8|9|10|11)\"", "year_group: \"Year 6\""));

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> PracticeCases.load(config, INSTRUMENT))
                .withMessageContaining("SEC has 0 cases, and needs 2");
    }

    private static Path withCases(Path folder, String text) throws IOException {
        Path config = folder.resolve("config");
        Files.createDirectories(config.resolve("schemas"));
        Files.createDirectories(config.resolve(FILE).getParent());
        Files.copy(Path.of("config/schemas/cases.schema.json"), config.resolve("schemas/cases.schema.json"));
        Files.writeString(config.resolve(FILE), text);
        return config;
    }
}
