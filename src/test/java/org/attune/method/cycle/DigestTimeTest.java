package org.attune.method.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DigestTimeTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvFileSource(resources = "/method/digests.csv", useHeadersInDisplayName = true)
    void when_the_mail_of_a_week_is_sent(
            String example, String calendar, String zone, Instant now, @Nullable LocalDate week) {
        assertThat(DigestTime.week(Years.named(calendar), now, ZoneId.of(zone)).orElse(null))
                .as(example)
                .isEqualTo(week);
    }

    @Test
    void in_four_years_each_week_with_a_school_day_has_its_mail_on_one_day_and_no_other_week_has() {
        Set<LocalDate> seven = new HashSet<>();
        Set<LocalDate> expected = new HashSet<>();
        SchoolCalendar calendar = SchoolCalendar.usual();
        LocalDate.of(2023, 9, 4).datesUntil(LocalDate.of(2027, 9, 6)).forEach(day -> {
            if (calendar.isSchoolDay(day)) {
                expected.add(day.minusDays(day.getDayOfWeek().getValue() - 1L));
            }
            Instant morning = day.atTime(7, 0).atZone(LONDON).toInstant();
            DigestTime.week(calendar, morning, LONDON)
                    .ifPresent(week ->
                            assertThat(seven.add(week)).as("twice: %s", week).isTrue());
            assertThat(Stream.of(Duration.ofSeconds(-1), Duration.ofHours(11))
                            .flatMap(shift -> DigestTime.week(calendar, morning.plus(shift), LONDON).stream()))
                    .isEmpty();
        });

        assertThat(seven).isEqualTo(expected);
    }
}
