package org.attune.method.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** First fit, longest first; what the rule does at each edge stands in timetable.csv. */
class PlacingTest {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);
    private static final Pattern WISH =
            Pattern.compile("(\\d+) (\\w+) (\\d+)x(\\d+)( group)?(?: of (\\d+))?(?: by (\\d+))?(?: not (\\w+))?");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/method/timetable.csv", delimiter = ';', numLinesToSkip = 1, emptyValue = "")
    void sessions_find_their_place(
            String name, String slots, String wishes, String busy, String placed, String notPlaced) {
        Timetable week = Placing.of(
                parts(slots, ", ").map(PlacingTest::slot).toList(),
                parts(wishes, " \\+ ").map(PlacingTest::wish).toList(),
                parts(busy, ", ").map(PlacingTest::busy).toList());
        assertThat(week.sessions().stream().map(PlacingTest::words).collect(Collectors.joining(", ")))
                .as(name)
                .isEqualTo(parts(placed, ", ").collect(Collectors.joining(", ")));
        assertThat(week.notPlaced().stream().map(PlacingTest::words).collect(Collectors.joining(", ")))
                .as(name)
                .isEqualTo(parts(notPlaced, ", ").collect(Collectors.joining(", ")));
    }

    @Test
    void an_adult_s_minutes_are_the_slots_less_all_plans_and_a_group_counts_once() {
        Timetable week = Placing.of(
                List.of(slot("Mon 9:00-9:20"), slot("Tue 9:00-9:30"), slot("Tue 9:10-9:30")),
                List.of(wish("1 A 15x1 group"), wish("2 A 15x1 group"), wish("3 B 10x1")),
                List.of());
        assertThat(week.minutesThere()).isEqualTo(50);
        assertThat(week.minutesPlaced()).isEqualTo(25);
        assertThat(week.minutesLeft()).isEqualTo(25);
    }

    @Test
    void the_same_input_in_any_order_gives_the_same_week() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Slot> slots = someSlots(random);
            List<Wish> wishes = someWishes(random);
            Timetable week = Placing.of(slots, wishes, List.of());
            List<Slot> mixedSlots = new ArrayList<>(slots);
            List<Wish> mixedWishes = new ArrayList<>(wishes);
            Collections.shuffle(mixedSlots, random);
            Collections.shuffle(mixedWishes, random);
            assertThat(Placing.of(mixedSlots, mixedWishes, List.of())).isEqualTo(week);
        }
    }

    @Test
    void every_session_lies_in_a_slot_and_none_meets_another() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Slot> slots = someSlots(random);
            List<Wish> wishes = someWishes(random);
            Timetable week = Placing.of(slots, wishes, List.of());
            List<Slot> joined = Slot.joined(slots);
            for (Session one : week.sessions()) {
                assertThat(joined)
                        .anyMatch(slot -> slot.day() == one.day()
                                && !one.from().isBefore(slot.from())
                                && !one.to().isAfter(slot.to()));
                assertThat(week.sessions())
                        .filteredOn(other -> other != one)
                        .noneMatch(other -> other.meets(one.day(), one.from(), one.to()));
            }
            int placed =
                    week.sessions().stream().mapToInt(one -> one.plans().size()).sum();
            int not = week.notPlaced().stream()
                    .mapToInt(one -> one.sessions() * one.plans().size())
                    .sum();
            assertThat(placed + not)
                    .isEqualTo(wishes.stream().mapToInt(Wish::times).sum());
        }
    }

    private static List<Slot> someSlots(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> {
                    LocalTime from = LocalTime.of(8 + random.nextInt(7), 5 * random.nextInt(12));
                    return new Slot(
                            DayOfWeek.of(1 + random.nextInt(5)), from, from.plusMinutes(5 + 5L * random.nextInt(10)));
                })
                .toList();
    }

    /** One wish of a plan for a strategy. */
    private static List<Wish> someWishes(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> new Wish(
                        i / 3,
                        random.nextInt(2),
                        "S" + i % 3,
                        5 + 5 * random.nextInt(4),
                        1 + random.nextInt(5),
                        random.nextBoolean(),
                        1,
                        Set.of()))
                .toList();
    }

    private static Stream<String> parts(String text, String between) {
        return text == null || text.isBlank() ? Stream.empty() : Arrays.stream(text.split(between));
    }

    private static Slot slot(String text) {
        String[] words = text.split("[ -]");
        return new Slot(day(words[0]), LocalTime.parse(words[1], TIME), LocalTime.parse(words[2], TIME));
    }

    private static Busy busy(String text) {
        String[] words = text.split("[ -]");
        return new Busy(
                Long.parseLong(words[0]),
                day(words[1]),
                LocalTime.parse(words[2], TIME),
                LocalTime.parse(words[3], TIME));
    }

    private static Wish wish(String text) {
        Matcher found = WISH.matcher(text);
        assertThat(found.matches()).as(text).isTrue();
        return new Wish(
                Long.parseLong(found.group(1)),
                found.group(6) == null ? 1 : Long.parseLong(found.group(6)),
                found.group(2),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4)),
                found.group(5) != null,
                found.group(7) == null ? 1 : Integer.parseInt(found.group(7)),
                found.group(8) == null ? Set.of() : Set.of(day(found.group(8))));
    }

    private static DayOfWeek day(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> shortName(day).equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Session one) {
        return shortName(one.day()) + " " + TIME.format(one.from()) + " " + one.strategy() + " " + plans(one.plans());
    }

    private static String words(NotPlaced one) {
        return one.strategy() + " " + plans(one.plans()) + " x" + one.sessions() + " " + one.reason();
    }

    private static String plans(List<Long> plans) {
        return plans.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static String shortName(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }
}
