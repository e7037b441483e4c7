package org.attune.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearGroupsTest {

    @ParameterizedTest
    @CsvSource({"E1, E2", "E2, N1", "N1, N2", "N2, R", "R, 1", "1, 2", "9, 10", "13, 14", "X, X"})
    void each_year_group_has_the_one_after_it(String code, String next) {
        assertThat(YearGroups.next(code)).contains(next);
    }

    @Test
    void after_the_last_there_is_none() {
        assertThat(YearGroups.next("14")).isEmpty();
    }

    @Test
    void what_is_no_year_group_has_no_next() {
        assertThatIllegalArgumentException().isThrownBy(() -> YearGroups.next("15"));
    }

    @Test
    void the_youngest_come_first_and_those_without_one_last() {
        assertThat(YearGroups.order("N2")).isLessThan(YearGroups.order("R"));
        assertThat(YearGroups.order("R")).isLessThan(YearGroups.order("10"));
        assertThat(YearGroups.order(null)).isGreaterThan(YearGroups.order("X"));
    }
}
