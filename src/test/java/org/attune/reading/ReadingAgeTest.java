package org.attune.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read is written for a reading age of 11: grade 6 at most, short sentences, few long words. */
class ReadingAgeTest {

    private static final double HIGHEST_GRADE = 6;

    /** Below this a grade says little. */
    private static final int FEWEST_WORDS = 100;

    static List<Texts> pools() {
        return Texts.all();
    }

    static List<Texts> largePools() {
        return Texts.all().stream()
                .filter(pool -> ReadingAge.of(pool.texts()).words() >= FEWEST_WORDS)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("largePools")
    void a_pool_of_a_hundred_words_reads_at_eleven(Texts pool) {
        assertThat(ReadingAge.of(pool.texts()).grade()).as(pool.pool()).isLessThanOrEqualTo(HIGHEST_GRADE);
    }

    @ParameterizedTest
    @MethodSource("pools")
    void no_sentence_is_longer_than_twenty_words(Texts pool) {
        assertThat(ReadingAge.of(pool.texts()).longSentences()).as(pool.pool()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pools")
    void a_long_word_stands_only_where_there_is_a_reason(Texts pool) {
        LongWords allowed = LongWords.read();

        assertThat(ReadingAge.of(pool.texts()).longWords())
                .as(pool.pool())
                .allMatch(allowed::allows, "is listed in long-words.txt");
    }

    @Test
    void every_long_word_that_is_allowed_has_a_reason() {
        assertThat(LongWords.read().reasons()).allSatisfy((word, reason) -> {
            assertThat(reason).as(word).isNotBlank();
            assertThat(Syllables.of(word)).as(word).isGreaterThanOrEqualTo(4);
        });
    }
}
