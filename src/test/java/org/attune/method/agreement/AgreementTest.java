package org.attune.method.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attune.method.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AgreementTest {

    private static final double FOUR_DECIMALS = 0.00005 + 1e-9;

    @ParameterizedTest
    @CsvFileSource(resources = "/method/agreement.csv", useHeadersInDisplayName = true)
    void the_published_worked_examples_come_out_to_four_decimals(
            String example, String statistic, double value, double low, double high, int targets, int raters)
            throws IOException {
        Agreement agreement = Agreement.of(ratings(example));
        Estimate estimate = estimate(agreement, Coefficient.valueOf(statistic.toUpperCase(Locale.ROOT)));

        assertThat(agreement.targets()).isEqualTo(targets);
        assertThat(agreement.raters()).isEqualTo(raters);
        assertThat(estimate.value().orElseThrow()).isCloseTo(value, within(FOUR_DECIMALS));
        assertThat(estimate.interval().orElseThrow().low()).isCloseTo(low, within(FOUR_DECIMALS));
        assertThat(estimate.interval().orElseThrow().high()).isCloseTo(high, within(FOUR_DECIMALS));
    }

    /** Fleiss and Cohen (1973): weighted kappa with squared weights is ICC(2,1) but for a factor that fades with n. */
    @Test
    void with_many_targets_weighted_kappa_comes_near_icc_2_1() throws IOException {
        Agreement found = Agreement.of(ratings("cohen-1968"));

        assertThat(value(found, Coefficient.KAPPA_QUADRATIC))
                .isCloseTo(value(found, Coefficient.ICC_2_1), within(0.002))
                .isNotEqualTo(value(found, Coefficient.ICC_2_1));
    }

    @Test
    void there_is_a_kappa_for_two_raters_only() throws IOException {
        assertThat(Agreement.of(ratings("wine")).estimate(Coefficient.KAPPA_QUADRATIC))
                .isEmpty();
        assertThat(Agreement.of(ratings("wine")).estimates()).hasSize(7);
    }

    @Test
    void two_who_agree_on_all_have_1_and_no_interval_since_there_is_no_error_to_judge_by() {
        Agreement.of(table("1 1", "2 2", "4 4")).estimates().values().forEach(estimate -> {
            assertThat(estimate.value()).hasValue(1);
            assertThat(estimate.interval()).isEmpty();
        });
    }

    @Test
    void where_all_targets_are_rated_the_same_nothing_can_be_said() {
        Agreement.of(table("3 3", "3 3"))
                .estimates()
                .values()
                .forEach(estimate -> assertThat(estimate).isEqualTo(Estimate.NONE));
    }

    @Test
    void raters_who_differ_by_a_constant_are_consistent_and_do_not_agree() {
        Agreement found = Agreement.of(table("0.1 1.1", "0.2 1.2", "0.3 1.3"));

        assertThat(value(found, Coefficient.ICC_3_1)).isEqualTo(1);
        assertThat(value(found, Coefficient.ALPHA)).isEqualTo(1);
        assertThat(estimate(found, Coefficient.ICC_3_1).interval()).isEmpty();
        assertThat(value(found, Coefficient.ICC_2_1)).isCloseTo(0.02 / (0.02 + 1), within(1e-3));
        assertThat(estimate(found, Coefficient.ICC_2_1).interval()).isEmpty();
        assertThat(estimate(found, Coefficient.ICC_1_1).interval()).isPresent();
    }

    @Test
    void targets_that_do_not_differ_give_the_lowest_icc_and_no_mean_of_ratings() {
        Agreement found = Agreement.of(table("1 2 3", "2 3 1", "3 1 2"));

        assertThat(value(found, Coefficient.ICC_1_1)).isEqualTo(-0.5);
        assertThat(value(found, Coefficient.ICC_3_1)).isEqualTo(-0.5);
        assertThat(estimate(found, Coefficient.ICC_1_1).interval()).isEmpty();
        assertThat(estimate(found, Coefficient.ICC_2_1).interval()).isEmpty();
        assertThat(estimate(found, Coefficient.ICC_1_K)).isEqualTo(Estimate.NONE);
        assertThat(estimate(found, Coefficient.ICC_2_K)).isEqualTo(Estimate.NONE);
        assertThat(estimate(found, Coefficient.ALPHA)).isEqualTo(Estimate.NONE);
    }

    @Test
    void raters_who_contradict_each_other_have_a_negative_kappa() {
        Estimate kappa = estimate(Agreement.of(table("1 3", "3 1", "2 2")), Coefficient.KAPPA_QUADRATIC);

        assertThat(kappa.value()).hasValue(-1);
        assertThat(kappa.interval()).isEmpty();
    }

    @Test
    void an_interval_of_kappa_ends_at_1() {
        List<String> rows = new ArrayList<>(List.of("0 1"));
        for (int i = 0; i < 9; i++) {
            rows.add("0 0");
            rows.add("1 1");
        }
        Estimate kappa = estimate(Agreement.of(table(rows.toArray(String[]::new))), Coefficient.KAPPA_QUADRATIC);

        assertThat(kappa.interval().orElseThrow().high()).isEqualTo(1);
        assertThat(kappa.interval().orElseThrow().low()).isBetween(0.6, 0.8);
    }

    @Test
    void the_scale_and_its_unit_make_no_difference() {
        Agreement steps = Agreement.of(table("1 2", "4 3", "2 2", "0 1"));
        Agreement points = Agreement.of(table("25 50", "100 75", "50 50", "0 25"));

        steps.estimates().forEach((coefficient, estimate) -> {
            assertThat(value(points, coefficient)).isCloseTo(estimate.value().orElseThrow(), within(1e-12));
            Interval interval = estimate(points, coefficient).interval().orElseThrow();
            assertThat(interval.low())
                    .isCloseTo(estimate.interval().orElseThrow().low(), within(1e-9));
        });
    }

    @Test
    void a_mean_of_ratings_without_a_lower_end_has_no_interval() {
        Estimate single = Estimate.of(0.2, Optional.of(new Interval(-0.6, 0.7)));

        assertThat(single.ofMean(2).interval()).contains(new Interval(2 * -0.6 / (1 - 0.6), 1.4 / 1.7));
        assertThat(single.ofMean(3).value().orElseThrow()).isCloseTo(0.6 / 1.4, within(1e-12));
        assertThat(single.ofMean(3).interval()).isEmpty();
        assertThat(Estimate.NONE.ofMean(2)).isEqualTo(Estimate.NONE);
    }

    @Test
    void fewer_than_two_targets_or_raters_and_gaps_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> table("1 2")).withMessageContaining("not 1 and 2");
        assertThatIllegalArgumentException().isThrownBy(() -> table("1", "2")).withMessageContaining("not 2 and 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new RatingTable(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("1 2", "3"))
                .withMessageContaining("once by every rater");
    }

    private static double value(Agreement found, Coefficient coefficient) {
        return estimate(found, coefficient).value().orElseThrow();
    }

    private static Estimate estimate(Agreement found, Coefficient coefficient) {
        return found.estimate(coefficient).orElseThrow();
    }

    private static RatingTable table(String... rows) {
        return new RatingTable(Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split(" ")).map(BigDecimal::new).toList())
                .toList());
    }

    private static RatingTable ratings(String example) throws IOException {
        Map<String, List<BigDecimal>> rows = new LinkedHashMap<>();
        Files.readAllLines(Path.of("src/test/resources/method/ratings-" + example + ".csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(row ->
                        rows.computeIfAbsent(row[0], first -> new ArrayList<>()).add(new BigDecimal(row[2])));
        return new RatingTable(List.copyOf(rows.values()));
    }
}
