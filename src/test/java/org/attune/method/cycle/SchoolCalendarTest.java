package org.attune.method.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/method/school-days.csv", useHeadersInDisplayName = true)
    void each_day_is_a_school_day_or_not(
            String example,
            String calendar,
            LocalDate day,
            boolean school,
            boolean holiday,
            LocalDate next,
            LocalDate previous) {
        SchoolCalendar year = Years.named(calendar);

        assertThat(year.isSchoolDay(day)).as(example).isEqualTo(school);
        assertThat(year.isHoliday(day)).as(example).isEqualTo(holiday);
        assertThat(year.next(day)).as(example).isEqualTo(next);
        assertThat(year.previous(day)).as(example).isEqualTo(previous);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-19, 2026-11-06, 10", // half-term counts nothing
        "2027-02-22, 2027-02-26, 5",
        "2026-10-26, 2026-10-30, 0",
        "2026-11-27, 2026-11-26, 0",
        "2028-02-28, 2028-03-03, 5" // with 29 February
    })
    void school_days_are_counted_with_both_ends(LocalDate from, LocalDate to, int days) {
        assertThat(SchoolCalendar.usual().schoolDays(from, to)).isEqualTo(days);
        assertThat(SchoolCalendar.usual().listSchoolDays(from, to)).hasSize(days);
    }

    @Test
    void a_usual_year_has_about_a_hundred_and_ninety_days() {
        for (int year = 2020; year < 2060; year++) {
            assertThat(SchoolCalendar.usual().schoolDays(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31)))
                    .as("%d", year)
                    .isBetween(180, 196);
            assertThat(SchoolCalendar.usual().anyMeet(year)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easter_is_where_the_almanac_has_it(int year, LocalDate sunday) {
        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }

    @Test
    void days_can_be_counted_on_and_back_over_a_holiday() {
        SchoolCalendar usual = SchoolCalendar.usual();
        LocalDate lastFriday = LocalDate.of(2026, 12, 18);

        assertThat(usual.plusSchoolDays(lastFriday, 2)).isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(usual.plusSchoolDays(LocalDate.of(2027, 1, 6), -2)).isEqualTo(lastFriday);
        assertThat(usual.backOn(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(usual.backOn(lastFriday)).isNull();
    }

    @Test
    void a_school_that_is_shut_for_years_is_not_searched_for_ever() {
        LocalDate day = LocalDate.of(2026, 11, 25);
        SchoolCalendar shut = new SchoolCalendar(
                List.of(), List.of(new DayRange(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 1, 1))));

        assertThat(shut.onOrAfter(day)).isEqualTo(day);
    }

    @Test
    void terms_that_share_a_day_are_noticed() {
        DayRange late = new DayRange(LocalDate.of(2026, 9, 2), LocalDate.of(2027, 1, 8));

        assertThat(new SchoolCalendar(List.of(new Term(2026, Season.AUTUMN, late, null)), List.of()).anyMeet(2026))
                .isTrue();
        assertThat(Years.OWN.anyMeet(2026)).isFalse();
    }

    @Test
    void a_half_term_outside_its_term_is_refused() {
        DayRange autumn = new DayRange(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18));
        DayRange elsewhere = new DayRange(LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 20));

        assertThatIllegalArgumentException().isThrownBy(() -> new Term(2026, Season.AUTUMN, autumn, elsewhere));
    }
}
