package org.attune.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class GradeTest {

    @Test
    void the_grade_is_that_of_the_published_example() {
        // Wikipedia, "Flesch–Kincaid readability tests": 24 syllables, 13 words, grade 11.3.
        ReadingAge age = ReadingAge.of(
                List.of("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."));

        assertThat(age.words()).isEqualTo(13);
        assertThat(age.sentences()).isEqualTo(1);
        assertThat(age.syllables()).isEqualTo(24);
        assertThat(age.grade()).isCloseTo(11.3, within(0.05));
    }

    @Test
    void each_text_and_each_full_stop_ends_a_sentence() {
        ReadingAge age = ReadingAge.of(List.of("Wait. “Ready?” Go: one, two", "Come in", "", "– 12 –"));

        assertThat(age.sentences()).isEqualTo(5);
        assertThat(age.words()).isEqualTo(7);
    }

    @Test
    void a_sentence_of_more_than_twenty_words_is_told() {
        String twenty = "a ".repeat(20).strip() + ".";

        assertThat(ReadingAge.of(List.of(twenty)).longSentences()).isEmpty();
        assertThat(ReadingAge.of(List.of("a " + twenty)).longSentences()).containsExactly("a " + twenty);
    }

    @Test
    void words_of_four_or_more_syllables_are_told_once() {
        assertThat(ReadingAge.of(List.of("Development of communication", "development, together"))
                        .longWords())
                .containsExactly("development", "communication");
    }

    @Test
    void no_text_has_no_grade() {
        assertThat(ReadingAge.of(List.of()).grade()).isZero();
    }
}
