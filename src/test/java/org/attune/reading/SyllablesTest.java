package org.attune.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reading/syllables.csv", useHeadersInDisplayName = true)
    void common_words_are_counted_as_they_are_spoken(String word, int syllables) {
        assertThat(Syllables.of(word)).as(word).isEqualTo(syllables);
    }
}
