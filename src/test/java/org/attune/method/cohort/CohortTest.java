package org.attune.method.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates, many tests at once, whole year groups, local figures. */
class CohortTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @ParameterizedTest
    @CsvSource({
        // as R’s binom.test and scipy.stats.beta.ppf have them
        "0, 10, 0, 0.3084971",
        "3, 10, 0.0667395, 0.6524529",
        "10, 10, 0.6915029, 1",
        "5, 187, 0.0087375, 0.0612914",
    })
    void an_exact_interval_holds_for_few_cases_too(int hits, int cases, double low, double high) {
        ExactRate rate = new ExactRate(hits, cases);

        assertThat(rate.interval().low()).isCloseTo(low, within(1e-7));
        assertThat(rate.interval().high()).isCloseTo(high, within(1e-7));
        assertThat(rate.value()).isEqualTo((double) hits / cases);
    }

    @Test
    void no_case_has_no_rate() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ExactRate(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new ExactRate(3, 2));
    }

    @Test
    void of_many_tests_those_hold_that_benjamini_and_hochberg_printed() {
        // Their worked example of 15 tests (1995, p. 294): at .05 the four smallest hold.
        List<Double> p = List.of(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0);

        assertThat(FalseDiscovery.holding(p, 0.05)).containsExactlyElementsOf(first(4, p.size()));
        assertThat(FalseDiscovery.holding(p.reversed(), 0.05))
                .containsExactlyElementsOf(first(4, p.size()).reversed());
        assertThat(FalseDiscovery.holding(List.of(0.2, 0.9), 0.05)).containsExactly(false, false);
    }

    @Test
    void a_year_group_is_whole_from_nine_in_ten_within_eight_weeks() {
        List<LocalDate> eighteen = days(18, 1);
        assertThat(WholeYear.of(20, eighteen).isWhole()).isTrue();
        assertThat(WholeYear.of(21, eighteen).isWhole()).isFalse();
        assertThat(WholeYear.of(21, eighteen).missing()).isEqualTo(1);

        List<LocalDate> last = Stream.concat(days(17, 1).stream(), Stream.of(DAY.plusDays(WholeYear.DAYS)))
                .toList();
        assertThat(WholeYear.of(20, last).isWhole()).as("on the last day").isTrue();
        List<LocalDate> late = Stream.concat(days(17, 1).stream(), Stream.of(DAY.plusDays(WholeYear.DAYS + 1L)))
                .toList();
        assertThat(WholeYear.of(20, late).assessed()).as("a day later").isEqualTo(17);
    }

    @Test
    void the_fullest_eight_weeks_count() {
        List<LocalDate> spread = Stream.of(DAY, DAY.plusDays(100), DAY.plusDays(110), DAY.plusDays(120))
                .toList();
        WholeYear year = WholeYear.of(3, spread);

        assertThat(year.assessed()).isEqualTo(3);
        assertThat(year.from()).isEqualTo(DAY.plusDays(100));
        assertThat(year.holds(DAY)).isFalse();
        assertThat(year.holds(DAY.plusDays(155))).isTrue();
    }

    @Test
    void local_figures_come_from_a_hundred_pupils_on() {
        List<Double> scores = IntStream.range(0, 101).mapToObj(i -> (double) i).toList();
        LocalFigures figures = LocalFigures.of(scores);

        // 0 to 100: mean 50, variance 101·102/12 = 858.5; t(100) = 1.98397.
        assertThat(figures.mean()).isEqualTo(50);
        assertThat(figures.sd()).isCloseTo(Math.sqrt(858.5), within(1e-9));
        assertThat(figures.meanInterval().low()).isCloseTo(50 - 1.98397 * Math.sqrt(858.5 / 101), within(1e-4));
        assertThat(figures.sdInterval().high()).isCloseTo(figures.sd() * (1 + 1.95996 / Math.sqrt(200)), within(1e-3));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalFigures.of(scores.subList(0, 99)));
    }

    private static List<LocalDate> days(int count, int apart) {
        return IntStream.range(0, count)
                .mapToObj(i -> DAY.plusDays((long) i * apart))
                .toList();
    }

    private static List<Boolean> first(int holding, int all) {
        return IntStream.range(0, all).mapToObj(i -> i < holding).toList();
    }
}
