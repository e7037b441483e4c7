package org.attune.method.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

    @ParameterizedTest
    @CsvSource({"NOT_YET,0,0", "RARELY,1,25", "SOMETIMES,2,50", "OFTEN,3,75", "NEARLY_ALWAYS,4,100"})
    void five_responses_are_numbers(Response response, int number, int points) {
        assertThat(response.isNumber()).isTrue();
        assertThat(response.number()).isEqualTo(number);
        assertThat(response.points()).isEqualTo(points);
        assertThat(Response.ofNumber(number)).isEqualTo(response);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_SEEN", "NOT_APPLICABLE"})
    void not_seen_and_does_not_apply_are_no_numbers(Response response) {
        assertThat(response.isNumber()).isFalse();
        assertThatThrownBy(response::points).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_code_leads_back_to_its_response(Response response) {
        assertThat(Response.of(response.code())).isEqualTo(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-1", "", "ns", "N/A", " 3"})
    void another_word_is_refused(String code) {
        assertThatThrownBy(() -> Response.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_off_the_scale_is_refused() {
        assertThatThrownBy(() -> Response.ofNumber(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Response.ofNumber(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
