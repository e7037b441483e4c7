package org.attune.method.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandTest {

    @ParameterizedTest
    @CsvSource({
        "E1,EYFS",
        "E2,EYFS",
        "N1,EYFS",
        "N2,EYFS",
        "R,EYFS",
        "1,KS1",
        "2,KS1",
        "3,KS2",
        "6,KS2",
        "7,SEC",
        "11,SEC",
        "14,SEC",
        "' r ',EYFS"
    })
    void a_year_group_has_its_band(String yearGroup, AgeBand band) {
        assertThat(AgeBand.ofYearGroup(yearGroup)).contains(band);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "", "15", "0", "Year 3"})
    void what_is_no_year_group_has_none(String yearGroup) {
        assertThat(AgeBand.ofYearGroup(yearGroup)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0,EYFS", "4,EYFS", "5,KS1", "6,KS1", "7,KS2", "10,KS2", "11,SEC", "18,SEC"})
    void an_age_has_the_band_of_the_year_group_it_enters(int age, AgeBand band) {
        assertThat(AgeBand.ofAgeOn31August(age)).isEqualTo(band);
    }

    @Test
    void an_age_below_0_is_refused() {
        assertThatThrownBy(() -> AgeBand.ofAgeOn31August(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
