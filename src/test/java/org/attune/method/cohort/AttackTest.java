package org.attune.method.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Someone without names who knows the roll by heart, how the rounding goes, and every figure of every filter. A world is what each pupil’s status
 * may be; whoever attacks keeps those worlds in which the very same figures would be told, figures held back among them. What is the same in
 * all of them is known. So one such world in which it is otherwise proves that it is not.
 */
class AttackTest {

    private static final String LETTERS = NamelessPicture.ORDER;
    private static final int PLACES = LETTERS.length() + 1;

    /** All schools of forty and near it whose every count is told as it is; from evenly mixed to all pupils alike. */
    @ParameterizedTest
    @ValueSource(ints = {38, 39, 40, 41, 42, 43})
    void in_a_school_of_forty_no_count_of_one_or_two_and_no_status_can_be_worked_out(int pupils) {
        SplittableRandom random = new SplittableRandom(pupils);
        for (int school = 0; school < 30; school++) {
            List<Unnamed> members = school(random, pupils, school);
            NamelessPicture told = NamelessPicture.of(1, members);

            assertThat(told.splits().values())
                    .as("no filter tells anything of so few: no two figures to take one from the other")
                    .allSatisfy(values -> assertThat(values.values())
                            .allSatisfy(figures -> assertThat(figures).containsOnly(NamelessPicture.HELD_BACK)));
            Worlds worlds = Worlds.of(told.strands().getFirst(), pupils);
            for (int place = 0; place < PLACES; place++) {
                assertThat(worlds.possible.get(place))
                        .as("%s told of %s", told, members)
                        .anyMatch(count -> count < 1 || count > 2);
                assertThat(worlds.possible.get(place))
                        .as("not all of them are the same, so no pupil’s status is known")
                        .anyMatch(count -> count < pupils);
            }
        }
    }

    /** As many as are told of by filters: a walk through worlds that are told alike finds another count for every one of 1 or 2, and each pupil otherwise. */
    @Test
    void in_a_school_of_a_hundred_and_four_all_filters_together_give_no_count_of_one_or_two_and_no_pupil_away() {
        SplittableRandom random = new SplittableRandom(4);
        Map<String, Integer> told = new HashMap<>();
        for (int school = 0; school < 5; school++) {
            List<Unnamed> members = school(random, 104, 4 * school + 2);
            NamelessPicture picture = NamelessPicture.of(1, members);
            picture.splits()
                    .forEach((filter, values) -> told.merge(
                            filter,
                            (int) values.values().stream()
                                    .filter(figures -> figures.getFirst() != NamelessPicture.HELD_BACK)
                                    .count(),
                            Integer::sum));
            assertThat(surelyKnown(members, picture, random))
                    .as("%s told of %s", picture, members)
                    .isEmpty();
        }
        assertThat(told.values().stream().mapToInt(Integer::intValue).sum())
                .as("figures by filter were told at all: %s", told)
                .isPositive();
        assertThat(told).as("meals are told, and so the premium is not").containsEntry("premium", 0);
        assertThat(told.get("meals")).isPositive();
    }

    /** All who have meals but one have the premium: with both told, the eighth of the ones and the seventh of the others would be that pupil. */
    @Test
    void of_two_filters_that_part_the_pupils_nearly_alike_one_is_told() {
        List<Unnamed> members = mealsAndPremium(39);
        Map<String, Map<String, List<Integer>>> told =
                NamelessPicture.of(1, members).splits();

        assertThat(Rounded.low(200, 10, 10, List.of(new Rounded.Part(39, 7), new Rounded.Part(161, 13))))
                .as("by itself the premium could be told")
                .containsExactly(5, 15);
        assertThat(told.get("meals")).isEqualTo(Map.of("YES", List.of(10), "NO", List.of(10)));
        assertThat(told.getOrDefault("premium", Map.of()).values()).containsOnly(List.of(NamelessPicture.HELD_BACK));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40})
    void two_filters_that_differ_by_ten_pupils_or_by_none_are_both_told(int withPremium) {
        assertThat(NamelessPicture.of(1, mealsAndPremium(withPremium))
                        .splits()
                        .getOrDefault("premium", Map.of())
                        .values())
                .isNotEmpty()
                .doesNotContain(List.of(NamelessPicture.HELD_BACK));
    }

    @Test
    void a_few_in_no_part_are_not_told_of_by_taking_the_parts_from_the_whole() {
        assertThat(Rounded.low(104, 30, 0, List.of(new Rounded.Part(50, 13), new Rounded.Part(50, 13))))
                .isEmpty();
        assertThat(Rounded.low(110, 30, 0, List.of(new Rounded.Part(50, 13), new Rounded.Part(50, 13))))
                .containsExactly(15, 15);
    }

    @Test
    void without_holding_back_the_same_attack_succeeds() {
        // Two girls and two boys are likely: told as 0 and 0 of 5. So it is 1 or 2 of each.
        assertThat(Rounded.count(4)).isEqualTo(5);
        assertThat(Rounded.count(2)).isZero();
        assertThat(Rounded.low(104, 4, 0, List.of(new Rounded.Part(52, 2), new Rounded.Part(52, 2))))
                .isEmpty();
    }

    /** One pupil was scored in between, as everyone in the staff room knows. */
    @Test
    void pictures_of_two_days_in_a_row_would_tell_a_pupil_s_status_so_only_ends_of_months_are_told() {
        List<Unnamed> before = new ArrayList<>(Collections.nCopies(40, new Unnamed("S", Map.of())));
        before.addAll(Collections.nCopies(2, new Unnamed("L", Map.of())));
        before.add(new Unnamed("", Map.of()));
        Map<String, List<Integer>> told = new HashMap<>();
        for (char letter : LETTERS.toCharArray()) {
            List<Unnamed> after = new ArrayList<>(before);
            after.set(after.size() - 1, new Unnamed("" + letter, Map.of()));
            told.put("" + letter, NamelessPicture.of(1, after).strands().getFirst());
        }
        List<Integer> first = NamelessPicture.of(1, before).strands().getFirst();
        assertThat(told.entrySet().stream()
                        .filter(each -> !each.getValue().equals(first))
                        .map(Map.Entry::getKey))
                .as("only if that pupil is likely, the figures of the next day differ")
                .containsExactly("L");

        LocalDate today = LocalDate.of(2028, 3, 15);
        List<LocalDate> days = LocalDate.of(2026, 1, 1)
                .datesUntil(today.plusDays(40))
                .filter(day -> MonthEnds.isTold(day, today))
                .toList();
        assertThat(days).hasSize(26).contains(LocalDate.of(2028, 2, 29)).endsWith(MonthEnds.latest(today));
        for (int n = 1; n < days.size(); n++) {
            assertThat(ChronoUnit.DAYS.between(days.get(n - 1), days.get(n))).isGreaterThanOrEqualTo(28);
        }
        assertThat(MonthEnds.before(today, 26)).isEqualTo(days.reversed());
        assertThat(MonthEnds.isTold(LocalDate.of(2028, 3, 31), LocalDate.of(2028, 3, 31)))
                .as("today is not over")
                .isFalse();
    }

    /** Two hundred, forty with meals, and so many of these with the premium; of the forty, eight are likely or possible, the last among them. */
    private static List<Unnamed> mealsAndPremium(int withPremium) {
        List<Unnamed> members = new ArrayList<>();
        for (int n = 0; n < 200; n++) {
            boolean low = n >= 32 && n < 52;
            String letters = low ? n % 2 == 0 ? "L" : "P" : "S";
            members.add(new Unnamed(
                    letters, Map.of("meals", n < 40 ? "YES" : "NO", "premium", n < withPremium ? "YES" : "NO")));
        }
        return members;
    }

    /** Parts and statuses whose count was 1 or 2, and pupils who were low or not, in every world that the walk saw. */
    private static Set<String> surelyKnown(List<Unnamed> members, NamelessPicture told, SplittableRandom random) {
        Set<String> open = known(members);
        List<Unnamed> world = new ArrayList<>(members);
        for (int step = 0; step < 20_000 && !open.isEmpty(); step++) {
            List<Unnamed> next = new ArrayList<>(world);
            change(next, mostly(open, next, random), random);
            if (random.nextBoolean()) {
                change(next, mostly(open, next, random), random);
            }
            if (NamelessPicture.of(1, next).equals(told)) {
                world = next;
                open.retainAll(known(world));
            }
        }
        return open;
    }

    private static void change(List<Unnamed> world, int one, SplittableRandom random) {
        int other = random.nextInt(world.size());
        Unnamed first = world.get(one);
        Unnamed second = world.get(other);
        int how = random.nextInt(3);
        world.set(one, new Unnamed(how == 0 ? letters(random) : second.letters(), first.values()));
        if (how == 1) {
            world.set(other, new Unnamed(first.letters(), second.values()));
        }
    }

    /** Mostly a pupil on whom depends something that is still thought to be known. */
    private static int mostly(Set<String> open, List<Unnamed> world, SplittableRandom random) {
        List<String> known = List.copyOf(open);
        String one = known.get(random.nextInt(known.size()));
        List<Integer> concerned = IntStream.range(0, world.size())
                .filter(place -> one.startsWith("pupil " + place + " ")
                        || world.get(place).values().entrySet().stream()
                                .anyMatch(each -> one.startsWith(each.getKey() + "=" + each.getValue() + " ")))
                .boxed()
                .toList();
        return concerned.isEmpty() || random.nextInt(4) == 0
                ? random.nextInt(world.size())
                : concerned.get(random.nextInt(concerned.size()));
    }

    private static Set<String> known(List<Unnamed> world) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> found = new HashSet<>();
        for (Unnamed member : world) {
            counts.merge("all " + member.letters(), 1, Integer::sum);
            boolean low = member.letters().equals("L") || member.letters().equals("P");
            found.add("pupil " + found.size() + " " + low);
            member.values().forEach((filter, value) -> counts.merge(filter + "=" + value + " " + low, 1, Integer::sum));
        }
        counts.forEach((name, count) -> {
            if (count <= 2) {
                found.add(name);
            }
        });
        return found;
    }

    /** Every count that is possible where these are told. */
    private record Worlds(List<Set<Integer>> possible) {

        static Worlds of(List<Integer> told, int pupils) {
            List<Set<Integer>> possible = new ArrayList<>();
            IntStream.range(0, PLACES).forEach(place -> possible.add(new HashSet<>()));
            walk(told, pupils, new int[PLACES], 0, pupils, possible);
            return new Worlds(possible);
        }

        private static void walk(
                List<Integer> told, int pupils, int[] counts, int place, int rest, List<Set<Integer>> possible) {
            if (place == PLACES - 1) {
                counts[place] = rest;
                List<Integer> world = IntStream.of(counts).boxed().toList();
                if (Rounded.counts(world).equals(told)) {
                    IntStream.range(0, PLACES).forEach(n -> possible.get(n).add(counts[n]));
                }
                return;
            }
            for (int count = 0; count <= rest; count++) {
                boolean fits = told.isEmpty() || Math.min(Rounded.count(count), pupils / 5 * 5) == told.get(place);
                if (fits && (!told.isEmpty() || count % 5 > 0 && count % 5 < 3)) {
                    counts[place] = count;
                    walk(told, pupils, counts, place + 1, rest - count, possible);
                }
            }
        }
    }

    private static String letters(SplittableRandom random) {
        int letter = random.nextInt(PLACES);
        return letter == LETTERS.length() ? "" : String.valueOf(LETTERS.charAt(letter));
    }

    private static List<Unnamed> school(SplittableRandom random, int pupils, int kind) {
        double secure = List.of(0.0, 0.4, 0.7, 0.95, 1.0).get(kind % 5);
        List<Unnamed> members = new ArrayList<>();
        for (int i = 0; i < pupils; i++) {
            String letters = random.nextDouble() < secure ? "S" : letters(random);
            // Nearly the same pupils have meals and the premium: two filters that differ by a few are the sharpest
            // pair.
            boolean meals = random.nextDouble() < 0.3;
            boolean premium = random.nextDouble() < (meals ? 0.95 : 0.05);
            members.add(new Unnamed(
                    letters,
                    Map.of(
                            "sex", random.nextBoolean() ? "F" : "M",
                            "year", String.valueOf(random.nextInt(4)),
                            "sen", random.nextDouble() < 0.2 ? "K" : "N",
                            "eal", random.nextDouble() < 0.3 ? "YES" : "NO",
                            "looked after", random.nextDouble() < 0.15 ? "YES" : "NO",
                            "premium", premium ? "YES" : "NO",
                            "meals", meals ? "YES" : "NO")));
        }
        return members;
    }
}
