package org.attune.method.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attune.method.planning.Library.aHomeStrategy;
import static org.attune.method.planning.Library.aRoutine;
import static org.attune.method.planning.Library.aStrategy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attune.method.Invented;
import org.attune.method.change.Verdict;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Status;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.attune.method.statistics.Interval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What a group’s stored findings come to. Boundary cases in group-means.csv and rounded.csv. */
class GroupProfileTest {

    private static final Instrument INSTRUMENT = Invented.instrument(3, 14);
    private static final ReferenceSet REFERENCES = Invented.references(INSTRUMENT);

    @Test
    void every_member_is_counted_once_in_each_strand() {
        GroupProfile profile = of(List.of(
                member(1, sighting(10, true), null),
                member(2, sighting(45, true), null),
                member(3, sighting(45, false), null),
                member(4, null, null)));
        StrandProfile being = profile.strand("being");

        assertThat(profile.members()).isEqualTo(4);
        assertThat(profile.assessed()).isEqualTo(3);
        assertThat(being.count(Status.LIKELY)).isOne();
        assertThat(being.count(Status.SECURE)).isOne();
        assertThat(being.noStatus()).isOne();
        assertThat(being.notAssessed()).isOne();
        assertThat(being.mean()).as("two scores are too few").isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/method/group-means.csv", useHeadersInDisplayName = true)
    void a_mean_has_its_interval_and_needs_five(String sums, String mean, String low, String high) {
        List<Member> members = new ArrayList<>();
        for (String sum : sums.split(" ")) {
            members.add(member(members.size(), sighting(Integer.parseInt(sum), true), null));
        }
        Optional<GroupMean> found = of(members).strand("being").mean();
        Optional<Interval> interval = found.flatMap(GroupMean::interval);

        assertThat(found.map(each -> two(each.points())).orElse("-")).isEqualTo(mean);
        assertThat(interval.map(each -> two(each.low())).orElse("-")).isEqualTo(low);
        assertThat(interval.map(each -> two(each.high())).orElse("-")).isEqualTo(high);
    }

    @Test
    void clusters_stand_the_furthest_below_first() {
        // Odd places 4, even places 1: 100 and 25 points, E 60.
        Sighting seen = sighting("41414141414141", true);
        GroupProfile profile = of(List.of(member(1, seen, null), member(2, seen, null)));

        assertThat(profile.clusters().getFirst().cluster().code()).endsWith("-even");
        assertThat(profile.clusters().getFirst().distance()).isEqualTo(-35);
        assertThat(profile.clusters().getLast().distance()).isEqualTo(40);
        assertThat(profile.clusters()).allMatch(cluster -> cluster.pupils() == 2);
    }

    @Test
    void who_moved_is_known_and_how_many_chance_would_move() {
        GroupProfile profile = of(List.of(
                member(1, sighting(40, true), sighting(20, true)),
                member(2, sighting(20, true), sighting(40, true)),
                member(3, sighting(30, true), sighting(29, true)),
                member(4, sighting(30, true), null),
                member(5, null, sighting(30, true))));
        Movement movement = profile.movement();

        assertThat(movement.compared()).isEqualTo(3);
        assertThat(movement.members(Verdict.IMPROVED)).isOne();
        assertThat(movement.members(Verdict.DECLINED)).isOne();
        assertThat(movement.steady()).isOne();
        assertThat(movement.byChance()).as("nine verdicts").isCloseTo(0.45, within(1e-9));
        assertThat(profile.strand("being").change().mean()).as("under five").isEmpty();
        assertThat(movement.verdicts().get(1L)).containsEntry("being", Verdict.IMPROVED);
    }

    @Test
    void another_age_band_or_version_gives_no_verdict() {
        Sighting now = sighting(40, true);
        Sighting younger = new Sighting(now.instrument(), AgeBand.EYFS, now.lead(), true, now.strands());
        Sighting older = new Sighting("invented/v0", now.band(), now.lead(), true, now.strands());
        GroupProfile profile = of(List.of(member(1, now, younger), member(2, now, older), member(3, older, now)));

        assertThat(profile.movement().compared()).isZero();
        assertThat(profile.strand("being").change().without()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/method/rounded.csv", useHeadersInDisplayName = true)
    void counts_go_to_the_nearest_five_and_small_ones_to_none(int exact, int told) {
        assertThat(Rounded.count(exact)).isEqualTo(told);
    }

    @Test
    void percentages_come_from_rounded_counts() {
        assertThat(Rounded.percent(12, 42)).contains(25);
        assertThat(Rounded.percent(2, 42)).contains(0);
        assertThat(Rounded.percent(1, 2)).isEmpty();
    }

    @Test
    void no_count_is_more_than_the_members_rounded_down() {
        assertThat(Rounded.counts(List.of(38, 0, 0, 0, 0, 0, 0))).containsExactly(35, 0, 0, 0, 0, 0, 0);
        assertThat(Rounded.counts(List.of(28, 2, 2, 2, 2, 2, 2)))
                .as("ten short of forty, twelve would be all of them")
                .containsExactly(30, 0, 0, 0, 0, 0, 0);
        assertThat(Rounded.counts(List.of(32, 2, 2, 2, 2, 2, 2)))
                .as("held back")
                .isEmpty();
    }

    @Test
    void what_helps_most_is_what_a_class_does_together_and_needs_no_opt_in() {
        List<Member> members = List.of(member(1, sighting(10, true), null), member(2, sighting(10, false), null));
        String item = INSTRUMENT.items().getFirst().code();
        List<Strategy> library = List.of(
                aStrategy("S01").serving(item, 3).strategy(),
                aStrategy("S02").serving(item, 3).in(Setting.SMALL_GROUP).strategy(),
                aHomeStrategy("S03").serving(item, 3).strategy(),
                aRoutine("S04").serving(item, 3).optIns(Set.of("touch")).strategy(),
                aRoutine("S05").serving(item, 3).strategy(),
                aStrategy("S06")
                        .serving(item, 3)
                        .in(Setting.ONE_TO_ONE, Setting.TRANSITION)
                        .strategy());

        assertThat(Reaching.of(INSTRUMENT, REFERENCES, library, members, 9))
                .extracting(each -> each.strategy().code() + " " + each.pupils())
                .containsExactly("S05 1", "S06 1");
    }

    @Test
    void what_is_said_of_one_member_is_told_by_strand() {
        Movement movement = of(List.of(
                        member(1, sighting(40, true), sighting(20, true)), member(4, sighting(30, true), null)))
                .movement();

        assertThat(movement.of(1, "being")).contains(Verdict.IMPROVED);
        assertThat(movement.of(4, "being")).isEmpty();
    }

    private static GroupProfile of(List<Member> members) {
        return GroupProfile.of(INSTRUMENT, REFERENCES, members);
    }

    private static Member member(long id, @Nullable Sighting now, @Nullable Sighting before) {
        return new Member(id, now, before);
    }

    /** Every strand alike, 14 answers that come to this sum. */
    private static Sighting sighting(int sum, boolean shown) {
        int[] answers = new int[14];
        Arrays.setAll(answers, i -> (sum + i) / 14);
        return sighting(Arrays.stream(answers).mapToObj(Integer::toString).reduce("", String::concat), shown);
    }

    private static Sighting sighting(String answers, boolean shown) {
        int sum = answers.chars().map(letter -> letter - '0').sum();
        Status status = sum < 24 ? Status.LIKELY : Status.SECURE;
        Map<String, Sighting.Line> strands = new HashMap<>();
        for (Strand strand : INSTRUMENT.strands()) {
            strands.put(strand.code(), new Sighting.Line(status, 14, 14, sum, answers));
        }
        return new Sighting(INSTRUMENT.id(), AgeBand.KS1, 7, shown, strands);
    }

    private static String two(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
