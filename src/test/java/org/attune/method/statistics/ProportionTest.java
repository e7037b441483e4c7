package org.attune.method.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** Newcombe (1998), Statistics in Medicine 17, 857–872, Table I, method 3; each worked again with numpy. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsons_interval_is_that_of_the_worked_examples(long hits, long cases, double low, double high) {
        Interval interval = new Proportion(hits, cases).interval().orElseThrow();

        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void it_stays_within_0_and_1() {
        assertThat(new Proportion(20, 20).interval().orElseThrow().high()).isEqualTo(1);
        assertThat(new Proportion(0, 20).interval().orElseThrow().low()).isZero();
        assertThat(new Proportion(20, 20).value()).hasValue(1);
    }

    @Test
    void of_no_case_there_is_no_proportion() {
        assertThat(new Proportion(0, 0).value()).isEmpty();
        assertThat(new Proportion(0, 0).interval()).isEmpty();
    }

    @Test
    void there_are_no_more_hits_than_cases_and_none_below_0() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(2, 1))
                .withMessageContaining("2 of 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 1));
    }

    @Test
    void an_interval_has_two_ends_in_order() {
        assertThat(Interval.around(3, 2)).isEqualTo(new Interval(1, 5));
        assertThat(new Interval(2, 2).low()).isEqualTo(2);
        assertThat(new Interval(-3, 5).within(-1, 1)).isEqualTo(new Interval(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, Double.POSITIVE_INFINITY));
    }
}
