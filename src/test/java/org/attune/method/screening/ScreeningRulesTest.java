package org.attune.method.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.method.planning.Library.aRoutine;
import static org.attune.method.planning.Library.aStrategy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.planning.Need;
import org.attune.method.planning.RoutineOutcome;
import org.attune.method.planning.Setting;
import org.attune.method.planning.SharedChoice;
import org.attune.method.planning.SharedPlanner;
import org.attune.method.planning.Strategy;
import org.attune.method.scoring.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ScreeningRulesTest {

    private static final Instrument ONE_STRAND = anchored(1);
    private static final Instrument THREE = anchored(3);
    private static final ScreeningRules RULES = new ScreeningRules(THREE, Invented.references(THREE));

    @ParameterizedTest
    @CsvFileSource(resources = "/method/screening.csv", useHeadersInDisplayName = true)
    void each_look_begins_and_ends_where_the_rule_says(
            int expectation, String answers, boolean worried, AnchorStanding standing, Look look) {
        ScreeningRules rules = new ScreeningRules(
                ONE_STRAND, Invented.references(ONE_STRAND, Invented.reference(expectation, "20", "0.90")));
        ScreenedPupil<String> pupil = pupil("Mia", answers, worried);

        assertThat(rules.strands(pupil)).extracting(StrandAnchors::standing).containsExactly(standing);
        assertThat(rules.look(pupil).look()).isEqualTo(look);
    }

    @Test
    void the_lowest_strand_decides_and_a_worry_never_takes_a_pupil_off_the_first_list() {
        assertThat(RULES.look(pupil("Mia", "4 4 4 4 2 2 2 3 1 1 2 2", false)).look())
                .isEqualTo(Look.FIRST);
        PupilLook<String> worried = RULES.look(pupil("Mia", "4 4 4 4 2 2 2 3 1 1 2 2", true));

        assertThat(worried.look()).isEqualTo(Look.FIRST);
        assertThat(worried.worried()).isTrue();
    }

    @Test
    void items_stand_lowest_first_and_strengths_highest_first() {
        PupilLook<String> look = RULES.look(pupil("Mia", "2 1 4 3 0 3 3 3 NS NS NS 3", false));

        assertThat(look.items()).extracting(one -> one.item().code()).containsExactly("B01", "A02", "A01");
        assertThat(look.strengths())
                .extracting(one -> one.item().code())
                .containsExactly("A03", "A04", "B02", "B03", "B04", "C04");
        assertThat(look.lookFor()).extracting(Item::code).containsExactly("C01", "C02", "C03");
        assertThat(look.need()).isEqualTo(60 + 35 + 10);
    }

    @Test
    void lists_begin_with_the_greatest_need_and_keep_the_given_order_in_ties() {
        ClassLook<String> look = RULES.look(List.of(
                pupil("Ben", "2 2 2 2 4 4 4 4 4 4 4 4", false),
                pupil("Ana", "2 2 2 2 4 4 4 4 4 4 4 4", false),
                pupil("Cai", "0 0 0 0 4 4 4 4 4 4 4 4", false),
                pupil("Dee", "4 4 4 4 4 4 4 4 4 4 4 4", true)));

        assertThat(look.of(Look.FIRST)).extracting(PupilLook::pupil).containsExactly("Cai", "Ben", "Ana");
        assertThat(look.of(Look.WORRIED)).extracting(PupilLook::pupil).containsExactly("Dee");
        assertThat(look.of(Look.NOT_NOW)).isEmpty();
    }

    @Test
    void the_class_shares_what_a_third_of_those_seen_do_not_show_often_and_five_must_be_seen() {
        List<ScreenedPupil<String>> six = new ArrayList<>(times(2, "1 4 4 4 4 4 4 4 4 4 4 4"));
        six.addAll(times(4, "4 4 4 4 4 4 4 4 4 4 4 4"));
        assertThat(RULES.look(six).shared()).extracting(SharedItem::item).containsExactly(THREE.item("A01"));
        assertThat(RULES.look(six).shared().getFirst()).isEqualTo(new SharedItem(THREE.item("A01"), 6, 2, 70));

        List<ScreenedPupil<String>> seven = new ArrayList<>(six);
        seven.addAll(times(1, "4 4 4 4 4 4 4 4 4 4 4 4"));
        assertThat(RULES.look(seven).shared()).isEmpty();

        assertThat(RULES.look(times(4, "1 1 1 1 1 1 1 1 1 1 1 1")).shared()).isEmpty();
    }

    @Test
    void the_need_of_a_class_is_that_of_its_pupils_on_the_items_it_shares() {
        List<ScreenedPupil<String>> pupils = new ArrayList<>(times(3, "1 4 4 4 4 4 4 4 4 4 4 4"));
        pupils.addAll(times(3, "2 0 4 4 4 4 4 4 4 4 4 4"));
        pupils.addAll(times(4, "4 4 4 4 4 4 4 4 4 4 4 NS"));
        List<SharedItem> shared = List.of(new SharedItem(THREE.item("A01"), 10, 6, 135));

        assertThat(RULES.needs(pupils, shared))
                .hasSize(6)
                .allSatisfy(need -> assertThat(need.item().code()).isEqualTo("A01"))
                .extracting(Need::points)
                .containsExactly(35, 35, 35, 10, 10, 10);
    }

    @Test
    void a_class_gets_what_covers_most_need_over_all_its_pupils_in_the_minutes_there_are() {
        List<Strategy> library = List.of(
                aRoutine("S01").serving("A01", 3).strategy(),
                aStrategy("S02").in(Setting.WHOLE_CLASS).serving("B01", 3).strategy(),
                aStrategy("S03")
                        .in(Setting.WHOLE_CLASS)
                        .serving("B01", 2)
                        .serving("A01", 2)
                        .strategy(),
                aStrategy("S04").serving("A01", 3).serving("B01", 3).strategy());
        List<Need> needs = List.of(need("A01", 0), need("A01", 1), need("B01", 0));

        SharedChoice twenty = new SharedPlanner(library).propose(needs, EnumSet.of(AgeBand.KS1), 20, 3);
        SharedChoice ten = new SharedPlanner(library).propose(needs, EnumSet.of(AgeBand.KS1), 10, 3);

        // S04 is for one pupil alone. A routine must be in, since Being is low: S01 with S02 (3·12·155) beats S01 with
        // S03.
        assertThat(twenty.strategies()).extracting(one -> one.strategy().code()).containsExactly("S01", "S02");
        assertThat(twenty.cover()).isEqualTo(36L * (60 + 35) + 36L * 60);
        assertThat(twenty.minutesAWeek()).isEqualTo(20);
        assertThat(twenty.routine()).isEqualTo(RoutineOutcome.MET);
        assertThat(twenty.strategies().getFirst().serves()).containsExactly("A01");
        assertThat(ten.strategies()).extracting(one -> one.strategy().code()).containsExactly("S01");
    }

    @Test
    void a_strategy_for_a_class_fits_every_age_in_it_and_needs_nobody_s_yes() {
        List<Strategy> library = List.of(
                aRoutine("S01").serving("B01", 3).bands(Set.of(AgeBand.KS1)).strategy(),
                aRoutine("S02").serving("B01", 2).optIns(Set.of("touch")).strategy(),
                aRoutine("S03").serving("B01", 1).strategy());
        List<Need> needs = List.of(need("B01", 0));

        assertThat(codes(new SharedPlanner(library).propose(needs, EnumSet.of(AgeBand.KS1, AgeBand.KS2), 60, 3)))
                .containsExactly("S03");
        assertThat(codes(new SharedPlanner(library).propose(needs, EnumSet.of(AgeBand.KS1), 10, 3)))
                .containsExactly("S01");
        assertThat(codes(new SharedPlanner(library).propose(List.of(), EnumSet.of(AgeBand.KS1), 60, 3)))
                .isEmpty();
    }

    /** Every subset of twelve strategies, for classes of thirty: written from the rule alone. */
    @Test
    void no_other_choice_for_a_class_covers_more() {
        Random random = new Random(7);
        List<Strategy> library = IntStream.range(10, 22)
                .mapToObj(i -> aStrategy("S" + i)
                        .in(Setting.WHOLE_CLASS)
                        .minutes(5 + random.nextInt(20))
                        .serving("B01", 1 + random.nextInt(3))
                        .serving("B0" + (2 + random.nextInt(3)), 1 + random.nextInt(3))
                        .strategy())
                .toList();
        List<Need> needs = IntStream.range(0, 30)
                .mapToObj(i -> need("B0" + (1 + random.nextInt(4)), random.nextInt(3)))
                .toList();

        SharedChoice choice = new SharedPlanner(library).propose(needs, EnumSet.of(AgeBand.KS2), 40, 3);

        long best = 0;
        for (int subset = 0; subset < 1 << library.size(); subset++) {
            int bits = subset;
            List<Strategy> chosen = IntStream.range(0, library.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .mapToObj(library::get)
                    .toList();
            if (chosen.size() <= 3
                    && chosen.stream().mapToInt(Strategy::staffMinutesAWeek).sum() <= 40) {
                best = Math.max(best, cover(needs, chosen));
            }
        }
        assertThat(choice.cover()).isEqualTo(best).isPositive();
        assertThat(choice.minutesAWeek()).isLessThanOrEqualTo(40);
    }

    private static long cover(List<Need> needs, List<Strategy> chosen) {
        long cover = 0;
        for (Need need : needs) {
            int[] q = chosen.stream()
                    .mapToInt(one -> 4 * one.serves().getOrDefault(need.item().code(), 0))
                    .sorted()
                    .toArray();
            int first = q.length > 0 ? q[q.length - 1] : 0;
            int second = q.length > 1 ? q[q.length - 2] : 0;
            cover += (long) need.points() * Math.min(36, 3 * first + second);
        }
        return cover;
    }

    private static List<String> codes(SharedChoice choice) {
        return choice.strategies().stream().map(one -> one.strategy().code()).toList();
    }

    private static Need need(String item, int answer) {
        return new Need(THREE.item(item), Response.ofNumber(answer), 60 - 25 * answer, 1);
    }

    private static List<ScreenedPupil<String>> times(int count, String answers) {
        return IntStream.range(0, count)
                .mapToObj(i -> pupil("Pupil " + i, answers, false))
                .toList();
    }

    /** Answers in the order of the instrument, “2 1 NS …”. */
    private static ScreenedPupil<String> pupil(String name, String answers, boolean worried) {
        String[] given = answers.split(" ");
        Answers all = Answers.NONE;
        for (int i = 0; i < given.length; i++) {
            all = all.with(THREE.items().get(i).code(), Response.of(given[i]));
        }
        return new ScreenedPupil<>(name, AgeBand.KS1, all, worried);
    }

    /** Four anchors a strand, as many as there are items. */
    private static Instrument anchored(int strands) {
        Instrument plain = Invented.instrument(strands, 4);
        List<Item> anchors = plain.items().stream()
                .map(item -> new Item(
                        item.code(), item.strand(), item.cluster(), true, item.statement(), item.descriptors()))
                .toList();
        return new Instrument(plain.id(), plain.strands(), anchors, plain.scale());
    }
}
