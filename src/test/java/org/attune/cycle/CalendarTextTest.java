package org.attune.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attune.cycle.CalendarText.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {

    private static final Instant NOTED = Instant.parse("2026-10-25T00:30:00Z");

    @Test
    void an_event_is_a_whole_day_as_the_standard_writes_it() {
        String text = CalendarText.of(
                "Attune reviews", List.of(new Event("cycle-1", LocalDate.of(2027, 2, 5), "Review · ABC234", NOTED)));

        assertThat(text).isEqualTo("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Attune//Reviews//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Attune reviews
                BEGIN:VEVENT
                UID:cycle-1
                DTSTAMP:20261025T003000Z
                DTSTART;VALUE=DATE:20270205
                DTEND;VALUE=DATE:20270206
                SUMMARY:Review · ABC234
                CLASS:PRIVATE
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
    }

    /** 29 February, the days on which clocks change, and the last of a year: always that day to the next. */
    @ParameterizedTest
    @CsvSource({
        "2028-02-29, 20280229, 20280301",
        "2027-02-28, 20270228, 20270301",
        "2027-03-28, 20270328, 20270329",
        "2026-10-25, 20261025, 20261026",
        "2026-12-31, 20261231, 20270101"
    })
    void a_day_ends_on_the_next(LocalDate day, String start, String end) {
        assertThat(CalendarText.of("a", List.of(new Event("1", day, "b", NOTED))))
                .contains("DTSTART;VALUE=DATE:" + start + "\r\nDTEND;VALUE=DATE:" + end + "\r\n");
    }

    @Test
    void long_lines_are_folded_at_75_octets_without_tearing_a_letter_and_unfold_to_what_they_were() {
        String title = "Halfway — été 😀 ".repeat(20);
        String text = CalendarText.of("a", List.of(new Event("1", LocalDate.of(2027, 1, 5), title, NOTED)));

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }

    @Test
    void signs_with_a_meaning_are_escaped_and_a_line_break_adds_no_property() {
        String text = CalendarText.of(
                "a", List.of(new Event("1", LocalDate.of(2027, 1, 5), "a,b;c\\d\r\nATTENDEE:x", NOTED)));

        assertThat(text).contains("SUMMARY:a\\,b\\;c\\\\d\\nATTENDEE:x\r\n");
    }
}
