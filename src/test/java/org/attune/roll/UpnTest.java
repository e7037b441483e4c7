package org.attune.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpnTest {

    @ParameterizedTest
    @ValueSource(strings = {"B801200005001", "P207000016049"})
    void a_upn_with_its_own_check_letter_is_valid(String upn) {
        assertThat(Upn.isValid(upn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A801200005001", // another check letter
                "B801200005002", // another last digit
                "B801200050001", // two digits changed places
                "I801200005001", // a letter that is never used
                "B80120000500", // too short
                "B8012000050011", // too long
                "B80120000500S", // a last letter that is never used
                "=801200005001",
                ""
            })
    void anything_else_is_not(String upn) {
        assertThat(Upn.isValid(upn)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"b801200005001,B801200005001", "'B 8012 0000 5001',B801200005001"})
    void case_and_spaces_are_tidied(String typed, String tidy) {
        assertThat(Upn.tidy(typed)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @CsvSource({
        "Year 2,2",
        "Y2,2",
        "2,2",
        "02,2",
        "year 11,11",
        "Yr 6,6",
        "NCY 3,3",
        "Reception,R",
        "R,R",
        "YR,R",
        "Year R,R",
        "0,R",
        "Nursery,N2",
        "N1,N1",
        "n2,N2",
        "E1,E1",
        "X,X",
        "14,14"
    })
    void year_groups_are_read_as_people_write_them(String text, String code) {
        assertThat(YearGroups.read(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "Year 20", "Oak", "2a", "Year", "=2"})
    void what_is_no_year_group_is_not_guessed(String text) {
        assertThat(YearGroups.read(text)).isEmpty();
    }
}
