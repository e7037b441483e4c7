package org.attune.method.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/method/f-and-t.csv", useHeadersInDisplayName = true)
    void f_is_that_of_the_published_tables(
            double probability, double numerator, double denominator, double quantile, int decimals) {
        FDistribution f = new FDistribution(numerator, denominator);

        assertThat(f.quantile(probability)).isCloseTo(quantile, within(0.5 * Math.pow(10, -decimals) + 1e-12));
        assertThat(f.probability(f.quantile(probability))).isCloseTo(probability, within(1e-12));
    }

    /** NIST/SEMATECH e-Handbook, 1.3.6.7.2, column 0.975. */
    @ParameterizedTest
    @CsvSource({
        "1, 12.706",
        "2, 4.303",
        "3, 3.182",
        "4, 2.776",
        "5, 2.571",
        "9, 2.262",
        "10, 2.228",
        "20, 2.086",
        "30, 2.042",
        "60, 2.000",
        "100, 1.984"
    })
    void t_is_that_of_the_published_table(int degrees, double quantile) {
        assertThat(new StudentT(degrees).twoWay(0.95)).isCloseTo(quantile, within(0.0005));
    }

    @Test
    void with_many_degrees_t_becomes_normal() {
        assertThat(new StudentT(200_000).twoWay(0.95)).isCloseTo(Interval.NORMAL, within(2e-5));
    }

    /** scipy.special.betainc; at x = ½ with a = b, and a = 1, there is a closed form. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.5, 0.5, 0.20483276469913345",
        "0.5, 0.5, 0.5, 0.5",
        "0.9, 0.5, 0.5, 0.7951672353008665",
        "0.1, 2.5, 9, 0.15759269593481098",
        "0.5, 2.5, 9, 0.9802993447065546",
        "0.9, 2.5, 9, 0.9999999785856539",
        "0.1, 12, 0.7, 3.7307652387534726e-13",
        "0.5, 12, 0.7, 0.00010661387480331378",
        "0.9, 12, 0.7, 0.17840367906021593",
        "0.3, 1, 1, 0.3",
        "0.3, 1, 2, 0.51",
        "0.5, 700, 700, 0.5",
        "0, 2, 3, 0",
        "-1, 2, 3, 0",
        "1, 2, 3, 1",
        "2, 2, 3, 1"
    })
    void the_incomplete_beta_is_right_to_eleven_digits(double x, double a, double b, double expected) {
        assertThat(IncompleteBeta.regularised(x, a, b)).isCloseTo(expected, within(1e-11 * expected + 1e-300));
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5723649429247",
        "1, 0",
        "2, 0",
        "3, 0.6931471805599453",
        "3.7, 1.428072326665388",
        "11.9, 17.25847745059552",
        "12.1, 17.74700727079874",
        "150.25, 601.2615040324997"
    })
    void ln_gamma_is_right_to_thirteen_digits(double x, double expected) {
        assertThat(IncompleteBeta.logGamma(x)).isCloseTo(expected, within(1e-13 * Math.max(1, expected)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void a_quantile_needs_a_probability_between_0_and_1(double probability) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FDistribution(3, 4).quantile(probability))
                .withMessageContaining("between 0 and 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "-1, 1", "1, NaN"})
    void degrees_of_freedom_are_above_0(double numerator, double denominator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FDistribution(numerator, denominator))
                .withMessageContaining("above 0");
    }

    @Test
    void the_median_of_f_with_equal_degrees_is_1() {
        assertThat(new FDistribution(7, 7).quantile(0.5)).isCloseTo(1, within(1e-12));
    }
}
