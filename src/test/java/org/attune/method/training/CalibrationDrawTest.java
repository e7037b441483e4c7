package org.attune.method.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.method.instrument.AgeBand;
import org.attune.method.training.CalibrationDraw.Candidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationDrawTest {

    /** C01–C04 are EYFS, C05–C08 KS1, and so on. */
    private static final List<Candidate> SIXTEEN = IntStream.range(0, 16)
            .mapToObj(i -> new Candidate("C%02d".formatted(i + 1), AgeBand.values()[i / 4]))
            .toList();

    private static final Map<String, AgeBand> BANDS =
            SIXTEEN.stream().collect(Collectors.toMap(Candidate::code, Candidate::band));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void six_cases_meet_every_age_band_and_none_more_than_twice(long seed) {
        List<String> drawn = draw(seed, Set.of());

        assertThat(drawn).hasSize(6).doesNotHaveDuplicates();
        Map<AgeBand, Long> counts = drawn.stream().collect(Collectors.groupingBy(BANDS::get, Collectors.counting()));
        assertThat(counts).hasSize(4);
        assertThat(counts.values()).allMatch(count -> count <= 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void cases_seen_lately_are_left_out_where_there_are_others(long seed) {
        Set<String> seen = Set.of("C01", "C02", "C05", "C06", "C09", "C10", "C13", "C14");

        assertThat(draw(seed, seen)).doesNotContainAnyElementsOf(seen);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_band_that_was_seen_whole_is_met_all_the_same_and_only_once(long seed) {
        Set<String> seen = Set.of("C01", "C02", "C03", "C04");

        assertThat(draw(seed, seen).stream().filter(seen::contains)).hasSize(1);
    }

    @Test
    void every_case_comes_up_some_day_and_in_any_place() {
        Map<String, Long> first = IntStream.range(0, 400)
                .mapToObj(seed -> draw(seed, Set.of()).getFirst())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(first).hasSize(16);
        assertThat(first.values()).allMatch(count -> count >= 5);
    }

    @Test
    void even_when_all_were_seen_there_is_a_calibration() {
        assertThat(draw(1, new HashSet<>(BANDS.keySet()))).hasSize(6);
    }

    @Test
    void with_fewer_than_six_cases_there_is_none() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CalibrationDraw(new SplittableRandom(1)).draw(SIXTEEN.subList(0, 5), Set.of()));
    }

    private static List<String> draw(long seed, Set<String> seen) {
        return new CalibrationDraw(new SplittableRandom(seed)).draw(SIXTEEN, seen);
    }
}
