package org.attune.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDatesTest {

    @ParameterizedTest
    @CsvSource({
        // made on, weeks, start, halfway, review
        "2026-11-25, 13, 2026-11-25, 2027-01-13, 2027-02-24",
        // a weekend begins on Monday
        "2026-11-21, 13, 2026-11-23, 2027-01-11, 2027-02-22",
        // review would fall into the summer: week 5 of autumn; halfway too: the first week back
        "2026-06-01, 13, 2026-06-01, 2026-09-07, 2026-10-05",
        // … and where that is past 39 weeks: before the summer
        "2026-11-25, 39, 2026-11-25, 2027-04-14, 2027-07-19",
        // a weekend before the summer: the Friday
        "2025-11-26, 39, 2025-11-26, 2026-04-15, 2026-07-17",
        // 5 October on a Sunday: the Monday
        "2025-05-26, 13, 2025-05-26, 2025-07-14, 2025-10-06",
        // review would fall into Christmas: the first school day after
        "2026-09-24, 13, 2026-09-24, 2026-11-12, 2027-01-05",
        // halfway would fall into Christmas
        "2026-11-09, 13, 2026-11-09, 2027-01-05, 2027-02-08",
    })
    void the_days_of_a_plan(LocalDate made, int weeks, LocalDate start, LocalDate halfway, LocalDate review) {
        assertThat(PlanDates.from(made, weeks)).isEqualTo(new PlanDates(start, halfway, review));
    }

    @Test
    void on_every_day_of_three_years_a_review_is_on_a_school_day_after_13_to_39_weeks() {
        Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(1096)
                .forEach(day -> PlanTerms.LENGTHS.forEach(weeks -> {
                    PlanDates dates = PlanDates.from(day, weeks);
                    assertThat(ChronoUnit.DAYS.between(dates.startsOn(), dates.reviewOn()))
                            .as("%s, %d weeks", day, weeks)
                            .isBetween(13 * 7L, 39 * 7L);
                    assertThat(dates.halfwayOn()).isAfter(dates.startsOn()).isBefore(dates.reviewOn());
                    assertThat(Stream.of(dates.startsOn(), dates.halfwayOn(), dates.reviewOn())
                                    .map(LocalDate::getDayOfWeek))
                            .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(dates.reviewOn().getMonthValue()).isNotIn(8, 9);
                }));
    }
}
