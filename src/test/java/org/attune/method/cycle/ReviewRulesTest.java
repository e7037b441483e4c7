package org.attune.method.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRulesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/method/review-rules.csv", useHeadersInDisplayName = true)
    void what_holds_a_plan_up(
            String example, Phase phase, int given, int planned, @Nullable String lastTwo, @Nullable String stalls) {
        List<Outcome> outcomes = words(lastTwo).map(Outcome::valueOf).toList();
        Set<Stall> expected = words(stalls).map(Stall::valueOf).collect(Collectors.toSet());

        assertThat(ReviewRules.stalls(phase, given, planned, outcomes))
                .as(example)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTINUE, NO_CHANGE, NO_CHANGE, true",
        "CONTINUE, WORSE, NO_CHANGE, true",
        "CONTINUE, NO_CHANGE, BETTER, false",
        "CONTINUE, NOT_KNOWN, NO_CHANGE, false",
        "CONTINUE, NO_CHANGE, NOT_KNOWN, false",
        "CONTINUE, NO_CHANGE,, false",
        "CHANGE, NO_CHANGE, NO_CHANGE, false",
        "END, WORSE, WORSE, false"
    })
    void the_same_again_asks_why_after_two_flat_reviews(
            Decision decision, Outcome now, @Nullable Outcome before, boolean asks) {
        assertThat(ReviewRules.asksWhyAgain(decision, now, before)).isEqualTo(asks);
    }

    @Test
    void who_was_not_scored_again_has_no_outcome() {
        assertThat(ReviewRules.outcome(null, List.of("being"))).isEqualTo(Outcome.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-24, 2027-02-24, 2027-01-27",
        "2027-02-24, 2027-03-10, 2027-01-27",
        "2027-02-24, 2027-01-06, 2026-12-09",
        "2028-03-28, 2028-03-28, 2028-02-29"
    })
    void four_weeks_count_before_the_review_or_before_today_where_it_is_early(
            LocalDate reviewOn, LocalDate today, LocalDate from) {
        assertThat(ReviewRules.countsFrom(reviewOn, today)).isEqualTo(from);
    }

    @Test
    void every_decision_but_an_end_goes_on() {
        assertThat(Decision.values())
                .filteredOn(Decision::goesOn)
                .doesNotContain(Decision.END)
                .hasSize(4);
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? Stream.empty()
                : Arrays.stream(text.strip().split(" "));
    }
}
