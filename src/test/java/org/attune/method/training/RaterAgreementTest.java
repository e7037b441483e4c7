package org.attune.method.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.attune.method.instrument.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The kappas of the table were computed another way: from the table of proportions, as fractions. */
class RaterAgreementTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/method/rater-agreement.csv", useHeadersInDisplayName = true)
    void a_rater_is_compared_with_the_agreed_ratings(
            String agreed,
            String given,
            int near,
            int same,
            @Nullable String kappa,
            String lean,
            Lean.Size size,
            String nearOk,
            String kappaOk,
            String leanOk) {
        RaterAgreement found = RaterAgreement.of(ratings(agreed, given));
        CalibrationRule.Verdict verdict = CalibrationRule.judge(found);

        assertThat(found.near()).isEqualTo(near);
        assertThat(found.same()).isEqualTo(same);
        assertThat(found.kappa().map(one -> one.rounded(4).toPlainString()).orElse(null))
                .isEqualTo(kappa);
        assertThat(found.lean().mean()).isEqualByComparingTo(lean);
        assertThat(found.lean().size()).isEqualTo(size);
        assertThat(verdict)
                .isEqualTo(
                        new CalibrationRule.Verdict(nearOk.equals("yes"), kappaOk.equals("yes"), leanOk.equals("yes")));
    }

    @ParameterizedTest
    @CsvSource({"yes,yes,yes,true", "no,yes,yes,false", "yes,no,yes,false", "yes,yes,no,false"})
    void only_all_three_together_are_enough(String near, String kappa, String lean, boolean calibrated) {
        assertThat(new CalibrationRule.Verdict(near.equals("yes"), kappa.equals("yes"), lean.equals("yes"))
                        .calibrated())
                .isEqualTo(calibrated);
    }

    @ParameterizedTest
    @CsvSource({"72, 62", "20, 17", "12, 11", "100, 85", "1, 1"})
    void the_number_that_is_needed_is_the_smallest_that_is_enough(int ratings, int needed) {
        assertThat(CalibrationRule.nearNeeded(ratings)).isEqualTo(needed);
    }

    @Test
    void not_seen_is_counted_where_it_was_agreed() {
        RaterAgreement found = RaterAgreement.of(ratings("NNN12", "NN2N2"));

        assertThat(found.notSeen()).isEqualTo(3);
        assertThat(found.recognised()).isEqualTo(2);
        assertThat(found.lean()).isEqualTo(new Lean(0, 1));
    }

    @Test
    void without_ratings_nobody_is_calibrated() {
        assertThat(CalibrationRule.judge(RaterAgreement.of(List.of())).calibrated())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, NONE", "5, HALF_A_STEP", "14, HALF_A_STEP", "15, A_STEP", "24, A_STEP", "25, MORE", "4, NONE"})
    void a_lean_reads_to_the_nearest_half_step(int sumOfTwenty, Lean.Size size) {
        assertThat(new Lean(sumOfTwenty, 20).size()).isEqualTo(size);
        assertThat(new Lean(-sumOfTwenty, 20).size()).isEqualTo(size);
        assertThat(new Lean(-sumOfTwenty, 20).isHigher()).isFalse();
    }

    @Test
    void does_not_apply_has_no_place_in_a_case() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Rating(Response.OFTEN, Response.NOT_APPLICABLE));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Rating(Response.NOT_APPLICABLE, Response.OFTEN));
    }

    @Test
    void where_one_value_was_given_to_all_there_is_no_kappa() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new QuadraticKappa(4, 0, 0));
    }

    private static List<Rating> ratings(String agreed, String given) {
        return IntStream.range(0, agreed.length())
                .mapToObj(i -> new Rating(response(agreed.charAt(i)), response(given.charAt(i))))
                .toList();
    }

    private static Response response(char code) {
        return code == 'N' ? Response.NOT_SEEN : Response.of(String.valueOf(code));
    }
}
