package org.attune.method.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.method.timetable.DoseRule.Attendance;
import org.attune.method.timetable.DoseRule.Placed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** To how many sessions a pupil could come; each edge stands in dose.csv. */
class DoseRuleTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final Pattern PLACE = Pattern.compile("(\\w+) (\\d+:\\d+)(?: from ([-\\d]+))?(?: until ([-\\d]+))?");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/method/dose.csv", delimiter = ';', numLinesToSkip = 1, emptyValue = "")
    void counts_what_the_pupil_could_come_to(
            String name,
            int times,
            String places,
            LocalDate from,
            LocalDate to,
            String closed,
            String elsewhere,
            int planned) {
        int counted = DoseRule.planned(
                times,
                parts(places, ", ").map(DoseRuleTest::place).toList(),
                from,
                to,
                new Some(
                        parts(closed, " ").map(LocalDate::parse).collect(Collectors.toSet()),
                        parts(elsewhere, ", ").collect(Collectors.toSet())));
        assertThat(counted).as(name).isEqualTo(planned);
    }

    /** @param elsewhere such as {@code Mon am} */
    private record Some(Set<LocalDate> closed, Set<String> elsewhere) implements Attendance {

        @Override
        public boolean at(LocalDate day, LocalTime time) {
            return isFree(day, time.isBefore(LocalTime.NOON) ? "am" : "pm");
        }

        @Override
        public boolean on(LocalDate day) {
            return isFree(day, "am") || isFree(day, "pm");
        }

        private boolean isFree(LocalDate day, String half) {
            return !closed.contains(day) && !elsewhere.contains(shortName(day.getDayOfWeek()) + " " + half);
        }
    }

    private static Placed place(String text) {
        Matcher found = PLACE.matcher(text);
        assertThat(found.matches()).as(text).isTrue();
        return new Placed(
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> shortName(day).equals(found.group(1)))
                        .findFirst()
                        .orElseThrow(),
                LocalTime.parse(found.group(2), TIME),
                found.group(3) == null ? LONG_AGO : LocalDate.parse(found.group(3)),
                found.group(4) == null ? null : LocalDate.parse(found.group(4)));
    }

    private static Stream<String> parts(String text, String between) {
        return text == null || text.isBlank() ? Stream.empty() : Arrays.stream(text.split(between));
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
