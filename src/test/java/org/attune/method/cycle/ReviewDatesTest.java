package org.attune.method.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReviewDatesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/method/review-dates.csv", useHeadersInDisplayName = true)
    void the_days_of_a_cycle(
            String example,
            String calendar,
            LocalDate made,
            int weeks,
            LocalDate start,
            LocalDate halfway,
            LocalDate review) {
        assertThat(ReviewDates.from(Years.named(calendar), made, weeks))
                .as(example)
                .isEqualTo(new ReviewDates(start, halfway, review));
    }

    @Test
    void on_every_day_of_four_years_a_review_is_on_a_day_that_allows_it_after_13_to_39_weeks() {
        for (SchoolCalendar calendar : List.of(SchoolCalendar.usual(), Years.OWN)) {
            Stream.iterate(LocalDate.of(2025, 1, 1), day -> day.plusDays(1))
                    .limit(1461)
                    .forEach(day -> List.of(13, 20, 26, 33, 39).forEach(weeks -> {
                        ReviewDates dates = ReviewDates.from(calendar, day, weeks);
                        assertThat(ChronoUnit.DAYS.between(dates.startsOn(), dates.reviewOn()))
                                .as("%s, %d weeks", day, weeks)
                                .isBetween(13 * 7L, 39 * 7L);
                        assertThat(ReviewDates.allows(calendar, dates.reviewOn()))
                                .as("%s, %d weeks", day, weeks)
                                .isTrue();
                        assertThat(dates.halfwayOn()).isAfter(dates.startsOn()).isBefore(dates.reviewOn());
                        assertThat(List.of(dates.startsOn(), dates.halfwayOn())).allMatch(calendar::isSchoolDay);
                    }));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/method/phases.csv", useHeadersInDisplayName = true)
    void where_a_cycle_stands(
            String example,
            LocalDate halfway,
            LocalDate review,
            LocalDate today,
            boolean looked,
            Phase phase,
            int late) {
        ReviewDates dates = new ReviewDates(LocalDate.of(2026, 11, 2), halfway, review);
        PhaseRule rule = new PhaseRule(SchoolCalendar.usual(), today);

        assertThat(rule.of(dates, looked)).as(example).isEqualTo(phase);
        assertThat(rule.daysLate(dates)).as(example).isEqualTo(late);
    }
}
