package org.attune.method.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.attune.method.planning.Library.aHomeStrategy;
import static org.attune.method.planning.Library.aRoutine;
import static org.attune.method.planning.Library.aStrategy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.scoring.Answers;
import org.junit.jupiter.api.Test;

/** Strands of four items; E 60, so an answer 0 has 60 points of need, 1 has 35, 2 has 10. */
class PlanGeneratorTest {

    private static final String BEING_LOW = "0011 4444 4444";
    private static final String DOING_LOW = "4444 0011 4444";

    private final Instrument instrument = Invented.instrument(3, 4);

    @Test
    void cover_counts_the_best_strategy_three_times_and_the_second_once_in_900ths() {
        // A01 needs 60: q 12 covers 36 of 36. A02 needs 60: q 8 and 4 cover 3·8+4 = 28. A03 needs 35: q 4 covers 12.
        Strategy first = aStrategy("S01").serving("A01", 3).serving("A02", 2).strategy();
        Strategy second = aStrategy("S02").serving("A02", 1).serving("A03", 1).strategy();

        Choice choice = evaluate(request(BEING_LOW, 60), first, second);

        assertThat(choice.cover()).isEqualTo(60 * 36 + 60 * 28 + 35 * 12);
        assertThat(choice.coverInSteps(4)).hasToString("4.7333");
        assertThat(choice.minutesAWeek()).isEqualTo(20);
        assertThat(choice.strategies())
                .extracting(ChosenStrategy::serves)
                .containsExactly(List.of("A01", "A02"), List.of("A02", "A03"));
    }

    @Test
    void the_working_shows_each_need_and_what_each_strategy_adds() {
        Strategy first = aStrategy("S01").serving("A01", 3).serving("A02", 2).strategy();
        Strategy second = aStrategy("S02").serving("A02", 1).serving("A03", 1).strategy();
        Strategy home = aStrategy("S03").serving("A01", 1).in(Setting.HOME).strategy();
        Strategy elsewhere = aStrategy("S04").serving("B01", 1).strategy();
        List<Strategy> library = List.of(first, second, home, elsewhere);

        Working working =
                new PlanGenerator(instrument, library).explain(request(BEING_LOW, 60), List.of(second, first));

        assertThat(working.atSchool()).isEqualTo(3);
        assertThat(working.eligible()).isEqualTo(2);
        assertThat(working.needs())
                .extracting(
                        each -> each.need().item().code(),
                        NeedCovered::best,
                        NeedCovered::second,
                        NeedCovered::share,
                        NeedCovered::cover)
                .containsExactly(
                        tuple("A01", 12, 0, 36, 2160L),
                        tuple("A02", 8, 4, 28, 1680L),
                        tuple("A03", 4, 0, 12, 420L),
                        tuple("A04", 0, 0, 0, 0L));
        assertThat(working.cover()).isEqualTo(4260);
        // Alone, S01 covers 2160 + 60·24; beside it S02 adds 60·4 to A02 and all of A03.
        assertThat(working.strategies())
                .extracting(each -> each.strategy().code(), StrategyCovered::alone, StrategyCovered::lostWithout)
                .containsExactly(tuple("S01", 3600L, 3120L), tuple("S02", 1140L, 660L));
    }

    @Test
    void what_helped_before_counts_five_what_did_not_two_and_what_harmed_nothing() {
        Strategy strategy = aStrategy("S01").serving("A01", 2).strategy();

        assertThat(coverWhere(strategy, Map.of())).isEqualTo(60 * 24);
        assertThat(coverWhere(strategy, Map.of("S01", Outcome.HELPED))).isEqualTo(60 * 30);
        assertThat(coverWhere(strategy, Map.of("S01", Outcome.DID_NOT))).isEqualTo(60 * 12);
        assertThat(coverWhere(strategy, Map.of("S01", Outcome.HARMED))).isZero();
    }

    @Test
    void the_second_strategy_still_counts_beside_one_that_helped_before() {
        Strategy first = aStrategy("S01").serving("A01", 3).serving("A02", 2).strategy();
        Strategy second = aStrategy("S02").serving("A02", 1).serving("A03", 1).strategy();
        PlanRequest request = with(request(BEING_LOW, 60), PupilLimits.NONE.withTried(Map.of("S01", Outcome.HELPED)));

        assertThat(evaluate(request, first, second).cover()).isEqualTo(60 * 36 + 60 * 34 + 35 * 12);
    }

    @Test
    void more_than_full_cover_counts_as_full() {
        Strategy helped = aStrategy("S01").serving("A01", 3).strategy();

        assertThat(coverWhere(helped, Map.of("S01", Outcome.HELPED))).isEqualTo(60 * 36);
    }

    @Test
    void focus_1_counts_double_only_where_there_are_two_foci_and_it_is_likely() {
        Strategy strategy = aStrategy("S01").serving("A01", 1).strategy();
        PlanRequest request = request("0011 0011 4444", 60);

        assertThat(evaluate(request, strategy).cover()).isEqualTo(60 * 12);
        assertThat(evaluate(request.withFoci(List.of("being", "doing")), strategy)
                        .cover())
                .isEqualTo(2 * 60 * 12);
        assertThat(evaluate(request.withFoci(List.of("doing", "being")), strategy)
                        .cover())
                .isEqualTo(60 * 12);
        PlanRequest possible = request("2223 0011 4444", 60);
        assertThat(possible.foci()).containsExactly("doing");
        assertThat(evaluate(possible.withFoci(List.of("being", "doing")), strategy)
                        .cover())
                .isEqualTo(10 * 12);
    }

    @Test
    void a_strategy_is_eligible_only_if_everything_fits() {
        PlanRequest request = request(DOING_LOW, 60);

        assertThat(eligible(request, serving("B01"))).isTrue();
        assertThat(eligible(request, serving("A01"))).as("another strand").isFalse();
        assertThat(eligible(request("4444 0041 4444", 60), serving("B03")))
                .as("no need")
                .isFalse();
        assertThat(eligible(request("4444 000N 4444", 60), serving("B04")))
                .as("not seen")
                .isFalse();
        assertThat(eligible(request, serving("B01").bands(EnumSet.of(AgeBand.SEC))))
                .as("band")
                .isFalse();
        assertThat(eligible(request, serving("B01").in(Setting.HOME)))
                .as("home")
                .isFalse();
        assertThat(eligible(request, serving("B01").optIns(Set.of("touch"))))
                .as("opt-in")
                .isFalse();
        assertThat(eligible(request, serving("B01").adults(2)))
                .as("adults unknown limit nothing")
                .isTrue();
        assertThat(eligible(
                        request.withCapacity(Capacity.ofMinutes(60).withAdultsAtOnce(1)),
                        serving("B01").adults(2)))
                .as("two adults at once")
                .isFalse();
        assertThat(eligible(
                        request.withCapacity(Capacity.ofMinutes(60).withSettings(Set.of(Setting.PLAYTIME))),
                        serving("B01")))
                .as("setting")
                .isFalse();
        assertThat(eligible(
                        request.withCapacity(Capacity.ofMinutes(60).withSettings(Set.of(Setting.HOME))),
                        serving("B01").in(Setting.HOME, Setting.ONE_TO_ONE)))
                .as("home is no allowed setting")
                .isFalse();
    }

    @Test
    void what_is_recorded_for_the_pupil_limits_the_choice() {
        PlanRequest request = request(DOING_LOW, 60);
        Library withTouch = serving("B01").optIns(Set.of("touch"));

        assertThat(eligible(with(request, PupilLimits.NONE.withOptIns(Set.of("touch", "food"))), withTouch))
                .isTrue();
        assertThat(eligible(with(request, PupilLimits.NONE.withAvoidances(Set.of("S01"), Set.of())), serving("B01")))
                .isFalse();
        assertThat(eligible(with(request, PupilLimits.NONE.withTried(Map.of("S01", Outcome.HARMED))), serving("B01")))
                .isFalse();
        assertThat(eligible(with(request, PupilLimits.NONE.withTried(Map.of("S01", Outcome.DID_NOT))), serving("B01")))
                .isTrue();
    }

    @Test
    void an_avoided_thing_is_found_inside_what_a_strategy_needs() {
        PlanRequest request = request(DOING_LOW, 60);
        Library needing = serving("B01").things("soft balls or a foam disc", "Glue");

        assertThat(eligible(avoiding(request, "ball"), needing)).isFalse();
        assertThat(eligible(avoiding(request, "glue"), needing)).isFalse();
        assertThat(eligible(avoiding(request, "foam disc"), needing)).isFalse();
        assertThat(eligible(avoiding(request, "all"), needing)).isTrue();
        assertThat(eligible(avoiding(request, " "), needing)).isTrue();
    }

    @Test
    void without_a_focus_there_is_no_plan() {
        Proposal proposal =
                propose(request("4444 4444 4444", 60), serving("A01").strategy());

        assertThat(proposal.choice().strategies()).isEmpty();
        assertThat(proposal.choice().cover()).isZero();
        assertThat(proposal.choice().routine()).isEqualTo(RoutineOutcome.NOT_NEEDED);
        assertThat(proposal.home()).isEmpty();
    }

    @Test
    void of_equal_cover_the_one_with_fewer_minutes_then_strategies_then_the_smaller_codes_is_chosen() {
        PlanRequest request = request(DOING_LOW, 60);
        Strategy dear = serving("S01", "B01", 3).minutes(12).strategy();
        Strategy cheap = serving("S09", "B01", 3).strategy();
        Strategy equal = serving("S05", "B01", 3).strategy();
        assertThat(codes(request, dear, cheap)).containsExactly("S09");
        assertThat(codes(request, dear, cheap, equal)).containsExactly("S05");

        Strategy both = serving("S08", "B01", 3).serving("B02", 3).minutes(20).strategy();
        Strategy one = serving("S02", "B01", 3).strategy();
        Strategy other = serving("S03", "B02", 3).strategy();
        assertThat(codes(request, both, one, other)).containsExactly("S08");
    }

    @Test
    void a_strategy_that_adds_nothing_is_left_out_even_if_it_costs_nothing() {
        PlanRequest request = request(DOING_LOW, 60);
        Strategy full = serving("S01", "B01", 3).strategy();
        Strategy free = serving("S02", "B01", 3).stating(0).strategy();
        Strategy free2 = serving("S03", "B01", 1).stating(0).strategy();

        assertThat(codes(request, full, free, free2)).containsExactly("S02");
    }

    @Test
    void the_best_choice_may_leave_out_the_best_single_strategy() {
        // Greedy would take S01 (cover 4320 in 30 minutes) and have no room for the two that cover more together.
        PlanRequest request = request("4444 0000 4444", 40);
        Strategy big = serving("S01", "B01", 3).serving("B02", 3).minutes(30).strategy();
        Strategy left = serving("S02", "B01", 3).serving("B03", 2).minutes(20).strategy();
        Strategy right = serving("S03", "B02", 3).serving("B04", 2).minutes(20).strategy();

        assertThat(codes(request, big, left, right)).containsExactly("S02", "S03");
    }

    @Test
    void a_plan_for_being_has_a_routine_even_where_it_costs_cover() {
        PlanRequest one =
                request(BEING_LOW, 60).withCapacity(Capacity.ofMinutes(60).withMaxStrategies(1));
        Strategy strong = serving("S01", "A01", 3).strategy();
        Strategy routine = aRoutine("S02").serving("A01", 1).strategy();

        Choice choice = propose(one, strong, routine).choice();

        assertThat(choice.codes()).containsExactly("S02");
        assertThat(choice.routine()).isEqualTo(RoutineOutcome.MET);
        assertThat(evaluate(one, List.of(strong, routine), strong).routine()).isEqualTo(RoutineOutcome.MISSING);
    }

    @Test
    void a_routine_that_adds_nothing_is_still_taken() {
        Strategy strong = serving("S01", "A01", 3).strategy();
        Strategy routine = aRoutine("S02").serving("A01", 1).strategy();

        assertThat(codes(request(BEING_LOW, 60), strong, routine)).containsExactly("S01", "S02");
    }

    @Test
    void where_no_routine_fits_the_plan_says_so() {
        Strategy strong = serving("S01", "A01", 3).minutes(5).strategy();
        Strategy dear = aRoutine("S02").serving("A01", 1).minutes(5).strategy();

        Choice choice = propose(request(BEING_LOW, 20), strong, dear).choice();

        assertThat(choice.codes()).containsExactly("S01");
        assertThat(choice.routine()).isEqualTo(RoutineOutcome.NONE_FITS);
        assertThat(propose(request(BEING_LOW, 60), strong).choice().routine()).isEqualTo(RoutineOutcome.NONE_FITS);
    }

    @Test
    void a_plan_without_being_needs_no_routine() {
        Strategy strong = serving("S01", "B01", 3).strategy();
        Strategy routine = aRoutine("S02").serving("B01", 1).strategy();

        Choice choice = propose(request(DOING_LOW, 60), strong, routine).choice();

        assertThat(choice.codes()).containsExactly("S01");
        assertThat(choice.routine()).isEqualTo(RoutineOutcome.NOT_NEEDED);
    }

    @Test
    void the_home_strategy_that_adds_most_is_offered_outside_minutes_and_number() {
        PlanRequest request =
                request(DOING_LOW, 10).withCapacity(Capacity.ofMinutes(10).withMaxStrategies(1));
        Strategy school = serving("S01", "B01", 3).strategy();
        Strategy sameItem = aHomeStrategy("S02").serving("B01", 3).strategy();
        Strategy other = aHomeStrategy("S03").serving("B02", 2).stating(5).strategy();

        Proposal proposal = propose(request, school, sameItem, other);

        assertThat(proposal.choice().codes()).containsExactly("S01");
        assertThat(proposal.choice().minutesAWeek()).isEqualTo(10);
        HomeOffer offer = proposal.home().orElseThrow();
        assertThat(offer.strategy().code()).isEqualTo("S03");
        assertThat(offer.added()).isEqualTo(60 * 24);
        assertThat(offer.serves()).containsExactly("B02");
    }

    @Test
    void of_equal_home_strategies_the_cheaper_then_the_smaller_code_is_offered() {
        Strategy dear = aHomeStrategy("S01").serving("B01", 2).stating(5).strategy();
        Strategy cheap = aHomeStrategy("S03").serving("B01", 2).strategy();
        Strategy equal = aHomeStrategy("S02").serving("B02", 2).strategy();

        assertThat(offered(request(DOING_LOW, 60), dear, cheap, equal)).isEqualTo("S02");
        assertThat(offered(request(DOING_LOW, 60), dear, cheap)).isEqualTo("S03");
    }

    @Test
    void nothing_is_offered_where_it_adds_nothing_or_home_contact_is_unsafe() {
        Strategy school = serving("S01", "B01", 3).strategy();
        Strategy home = aHomeStrategy("S02").serving("B01", 3).strategy();
        PlanRequest request = request(DOING_LOW, 60);

        assertThat(propose(request, school, home).home()).isEmpty();
        assertThat(propose(request, home).home()).isPresent();
        assertThat(propose(with(request, PupilLimits.NONE.withHomeContactSafe(false)), home)
                        .home())
                .isEmpty();
        assertThat(propose(with(request, PupilLimits.NONE.withTried(Map.of("S02", Outcome.HARMED))), home)
                        .home())
                .isEmpty();
    }

    @Test
    void swaps_are_the_best_three_with_the_share_of_cover_that_is_lost() {
        PlanRequest request =
                request(DOING_LOW, 30).withCapacity(Capacity.ofMinutes(30).withMaxStrategies(1));
        Strategy best = serving("S01", "B01", 3).strategy();
        Strategy second = serving("S02", "B01", 2).strategy();
        Strategy third = serving("S03", "B03", 2).strategy();
        Strategy fourth = serving("S04", "B03", 2).minutes(9).strategy();
        Strategy fifth = serving("S05", "B01", 1).strategy();
        Strategy tooDear = serving("S06", "B02", 2).minutes(31).strategy();

        List<Swap> swaps = propose(request, best, second, third, fourth, fifth, tooDear)
                .choice()
                .strategies()
                .getFirst()
                .swaps();

        // 2160 now; 60·24 = 1440 is 33.3% less, 35·24 = 840 is 61.1% less and of two such the cheaper comes first.
        assertThat(swaps).extracting(swap -> swap.replacement().code()).containsExactly("S02", "S04", "S03");
        assertThat(swaps)
                .extracting(swap -> swap.percentLost().toPlainString())
                .containsExactly("33.3", "61.1", "61.1");
        assertThat(swaps.get(1).minutesAWeek()).isEqualTo(9);
        assertThat(swaps.get(1).lost()).isEqualTo(2160 - 840);
    }

    @Test
    void a_swap_never_takes_the_routine_that_being_needs() {
        Strategy routine = aRoutine("S01").serving("A01", 1).strategy();
        Strategy otherRoutine = aRoutine("S02").serving("A02", 1).strategy();
        Strategy strong = serving("S03", "A01", 3).strategy();
        PlanRequest request =
                request(BEING_LOW, 60).withCapacity(Capacity.ofMinutes(60).withMaxStrategies(1));

        List<Swap> swaps = propose(request, routine, otherRoutine, strong)
                .choice()
                .strategies()
                .getFirst()
                .swaps();

        assertThat(swaps).extracting(swap -> swap.replacement().code()).containsExactly("S02");
        assertThat(swaps.getFirst().percentLost()).isEqualByComparingTo("0.0");
    }

    @Test
    void an_edited_plan_says_what_it_comes_to_and_a_swap_may_cover_more() {
        PlanRequest request = request(DOING_LOW, 15);
        Strategy weak = serving("S01", "B01", 1).strategy();
        Strategy strong = serving("S02", "B01", 2).strategy();
        Strategy home = aHomeStrategy("S03").serving("B02", 3).stating(5).strategy();

        Choice alone = evaluate(request, List.of(weak, strong, home), weak);
        Choice all = evaluate(request, List.of(weak, strong, home), weak, strong, home);

        assertThat(alone.strategies().getFirst().swaps().getFirst().percentLost())
                .isEqualByComparingTo("-100.0");
        assertThat(all.minutesAWeek()).as("home is outside the minutes").isEqualTo(20);
        assertThat(all.withinMinutes()).isFalse();
        assertThat(all.cover()).isEqualTo(60 * 28 + 60 * 36);
        assertThat(all.strategies().getLast().swaps()).isEmpty();
    }

    @Test
    void a_choice_that_covers_nothing_loses_nothing() {
        Strategy unrelated = serving("S01", "A01", 3).strategy();
        Strategy useful = serving("S02", "B01", 3).strategy();

        Choice choice = evaluate(request(DOING_LOW, 60), List.of(unrelated, useful), unrelated);

        assertThat(choice.cover()).isZero();
        assertThat(choice.strategies().getFirst().swaps().getFirst().percentLost())
                .isEqualByComparingTo("0");
    }

    @Test
    void the_same_request_gives_the_same_plan_whatever_the_order_of_the_library() {
        RandomCase drawn = RandomCase.of(7);

        assertThat(new PlanGenerator(drawn.instrument(), drawn.library().reversed()).propose(drawn.request()))
                .isEqualTo(new PlanGenerator(drawn.instrument(), drawn.library()).propose(drawn.request()));
    }

    @Test
    void what_cannot_be_planned_is_refused() {
        Strategy strategy = serving("S01", "A01", 3).strategy();
        PlanRequest request = request(DOING_LOW, 60);

        assertThatThrownBy(() -> new PlanGenerator(instrument, List.of(strategy, strategy)))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> Capacity.ofMinutes(-1)).hasMessageContaining("minutes");
        assertThatThrownBy(() -> Capacity.ofMinutes(1).withMaxStrategies(6)).hasMessageContaining("1 to 5");
        assertThatThrownBy(() -> Capacity.ofMinutes(1).withAdultsAtOnce(0)).hasMessageContaining("adults");
        assertThatThrownBy(() -> request.withFoci(List.of("being", "being"))).hasMessageContaining("each once");
        assertThatThrownBy(() -> request.withFoci(List.of("flying"))).hasMessageContaining("flying");
        Instrument other = new Instrument("other/v1", instrument.strands(), instrument.items(), instrument.scale());
        assertThatThrownBy(() -> new PlanGenerator(other, List.of()).propose(request))
                .hasMessageContaining("other/v1");
    }

    private PlanRequest request(String answersByStrand, int minutes) {
        Answers answers = Answers.fromOrder(instrument.items(), answersByStrand.replace(" ", ""));
        return PlanRequest.of(
                new InterruptionRules(instrument, Invented.references(instrument))
                        .find(answers, AgeBand.KS1, Circumstances.UNKNOWN),
                answers,
                Capacity.ofMinutes(minutes));
    }

    private static PlanRequest with(PlanRequest request, PupilLimits limits) {
        return request.withLimits(limits);
    }

    private static PlanRequest avoiding(PlanRequest request, String thing) {
        return request.withLimits(PupilLimits.NONE.withAvoidances(Set.of(), Set.of(thing)));
    }

    private static Library serving(String item) {
        return serving("S01", item, 3);
    }

    private static Library serving(String code, String item, int weight) {
        return aStrategy(code).serving(item, weight);
    }

    private Proposal propose(PlanRequest request, Strategy... library) {
        return new PlanGenerator(instrument, Arrays.asList(library)).propose(request);
    }

    private List<String> codes(PlanRequest request, Strategy... library) {
        return propose(request, library).choice().codes();
    }

    private String offered(PlanRequest request, Strategy... library) {
        return propose(request, library).home().orElseThrow().strategy().code();
    }

    private boolean eligible(PlanRequest request, Library strategy) {
        return !new PlanGenerator(instrument, List.of(strategy.strategy()))
                .eligible(request)
                .isEmpty();
    }

    private Choice evaluate(PlanRequest request, Strategy... chosen) {
        return evaluate(request, Arrays.asList(chosen), chosen);
    }

    private Choice evaluate(PlanRequest request, List<Strategy> library, Strategy... chosen) {
        return new PlanGenerator(instrument, library).evaluate(request, Arrays.asList(chosen));
    }

    private long coverWhere(Strategy strategy, Map<String, Outcome> tried) {
        return evaluate(with(request(BEING_LOW, 60), PupilLimits.NONE.withTried(tried)), strategy)
                .cover();
    }
}
