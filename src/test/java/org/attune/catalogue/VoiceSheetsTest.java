package org.attune.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.method.instrument.AgeBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What lies in config/voices, and what is refused there. */
class VoiceSheetsTest {

    private final VoiceSheets sheets = VoiceSheets.load(Path.of("config"));

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void every_age_is_asked_the_same_six_things_in_its_own_way(AgeBand band) {
        assertThat(sheets.of(band).questions())
                .extracting(VoiceSheet.Question::code)
                .containsExactly("feel", "well", "who", "hard", "help", "know");
    }

    @Test
    void the_little_ones_point_and_the_older_ones_may_write() {
        for (AgeBand little : List.of(AgeBand.EYFS, AgeBand.KS1)) {
            assertThat(sheets.of(little).questions())
                    .allSatisfy(question -> assertThat(question.words()).isFalse())
                    .allSatisfy(question -> assertThat(question.choices()).hasSizeBetween(4, 6));
        }
        for (AgeBand older : List.of(AgeBand.KS2, AgeBand.SEC)) {
            assertThat(sheets.of(older).questions())
                    .allSatisfy(question -> assertThat(question.words()).isTrue());
        }
    }

    @Test
    void feelings_stand_in_no_order_from_good_to_bad() {
        for (AgeBand band : AgeBand.values()) {
            assertThat(sheets.of(band).questions().getFirst().choices())
                    .extracting(VoiceSheet.Choice::picture)
                    .startsWith("face-happy", "face-worried")
                    .contains("face-calm", "face-sad", "face-cross")
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(AgeBand.class)
    void every_picture_is_drawn(AgeBand band) throws IOException {
        String drawings = Files.readString(Path.of("frontend/images/voices.svg"));
        assertThat(sheets.of(band).questions())
                .flatExtracting(VoiceSheet.Question::choices)
                .allSatisfy(choice -> assertThat(drawings).contains("<symbol id=\"" + choice.picture() + "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sheet: v1/ks1          | sheet: v1/ks2               | :3: the file is that of v1/ks1",
                "- code: well           | - code: feel                | code feel stands twice",
                "{code: sad,            | {code: calm,                | choice calm stands twice",
                "What would help you?   | `  `                        | ask",
                "code: know             | code: know it               | code",
            })
    void a_broken_sheet_names_file_and_line(String text, String instead, String reason, @TempDir Path folder)
            throws IOException {
        Path config = copy(folder);
        Path file = config.resolve("voices/v1/ks1.yaml");
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replaceFirst(java.util.regex.Pattern.quote(text), instead));

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> VoiceSheets.load(config))
                .withMessageContaining("config/voices/v1/ks1.yaml:")
                .withMessageContaining(reason);
    }

    @Test
    void a_question_that_cannot_be_answered_is_refused(@TempDir Path folder) throws IOException {
        Path config = copy(folder);
        Files.writeString(
                config.resolve("voices/v1/carer.yaml"),
                "sheet: v1/carer\nquestions:\n  - {code: likes, ask: \"What?\", words: false}\n");

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> VoiceSheets.load(config))
                .withMessage("config/voices/v1/carer.yaml:3: likes: there is no way to answer it");
    }

    private static Path copy(Path folder) throws IOException {
        Path config = ConfigCopy.in(folder).folder();
        Files.createDirectories(config.resolve("voices/v1"));
        for (String sheet : List.of("eyfs", "ks1", "ks2", "sec", "carer")) {
            Files.copy(Path.of("config/voices/v1/" + sheet + ".yaml"), config.resolve("voices/v1/" + sheet + ".yaml"));
        }
        return config;
    }
}
