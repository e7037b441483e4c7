package org.attune.method.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.method.Invented;
import org.attune.method.statistics.Interval;
import org.junit.jupiter.api.Test;

class GroupChangeTest {

    /**
     * W. S. Gosset (“Student”, 1908, Biometrika 6, 1–25) gives the extra hours of sleep of ten people, drug 2 less drug 1: 1.2 2.4 1.3 1.3 0.0
     * 1.0 1.8 0.8 4.6 1.4; mean 1.58, 95% t interval 0.7001 to 2.4599 (R, datasets::sleep, t.test paired). Here 0.1 hour is one step of one
     * answer of 14, that is 25/14 points.
     */
    @Test
    void the_t_interval_is_that_of_students_own_example() {
        List<Integer> tenths = List.of(12, 24, 13, 13, 0, 10, 18, 8, 46, 14);
        GroupChange group =
                group(tenths.stream().map(step -> Changes.of(5, 5 + step)).toList());
        MeanChange mean = group.mean().orElseThrow();
        double hours = 10 * 25.0 / 14;

        assertThat(mean.points() / hours).isCloseTo(1.58, within(1e-9));
        assertThat(mean.interval().orElseThrow().low() / hours).isCloseTo(0.7001, within(0.00005));
        assertThat(mean.interval().orElseThrow().high() / hours).isCloseTo(2.4599, within(0.00005));
    }

    @Test
    void only_members_with_a_verdict_count() {
        List<StrandChange> members = new ArrayList<>(List.of(
                Changes.of(10, 30), Changes.of(30, 10), Changes.of(20, 21), Changes.of(20, 20), Changes.of(0, 50)));
        members.add(Changes.withoutVerdict());
        members.add(Changes.withoutVerdict());

        GroupChange group = group(members);

        assertThat(group.members()).isEqualTo(5);
        assertThat(group.without()).isEqualTo(2);
        assertThat(group.verdicts())
                .containsEntry(Verdict.IMPROVED, 2)
                .containsEntry(Verdict.NO_RELIABLE_CHANGE, 2)
                .containsEntry(Verdict.DECLINED, 1);
        assertThat(group.byChance()).isEqualTo(0.25);
        assertThat(group.mean().orElseThrow().points()).isCloseTo((20 - 20 + 1 + 0 + 50) * 25 / 14.0 / 5, within(1e-9));
    }

    @Test
    void under_five_members_there_is_no_mean() {
        List<StrandChange> four =
                IntStream.range(0, 4).mapToObj(i -> Changes.of(i, 30 + i * i)).toList();
        List<StrandChange> fourAndOneWithout = new ArrayList<>(four);
        fourAndOneWithout.add(Changes.withoutVerdict());

        assertThat(group(four).mean()).isEmpty();
        assertThat(group(fourAndOneWithout).mean()).isEmpty();
        assertThat(group(four).verdicts()).containsEntry(Verdict.IMPROVED, 4);
        assertThat(group(List.of()).members()).isZero();
    }

    @Test
    void where_all_change_alike_there_is_a_mean_without_an_interval() {
        MeanChange mean = group(IntStream.range(0, 5)
                        .mapToObj(i -> Changes.of(i, i + 14))
                        .toList())
                .mean()
                .orElseThrow();

        assertThat(mean.points()).isEqualTo(25);
        assertThat(mean.interval()).isEmpty();
    }

    @Test
    void without_a_mean_of_all_pupils_nothing_is_adjusted() {
        List<StrandChange> members = new ArrayList<>(IntStream.range(0, 5)
                .mapToObj(i -> Changes.of(14, 20 + i, "70"))
                .toList());
        members.add(Changes.of(14, 20));

        assertThat(group(members).mean().orElseThrow().regression()).isEmpty();
    }

    @Test
    void regression_to_the_mean_is_a_range_from_r_80_to_r_50() {
        // Before: 14 of 14 items at 14 steps, 25 points, all pupils at 70: (1−.80)·45 = 9 to (1−.50)·45 = 22.5.
        assertThat(regression("70")).isEqualTo(new Interval(9, 22.5));
        // From above the mean it goes down.
        assertThat(regression("5")).isEqualTo(new Interval(-10, -4));
    }

    @Test
    void changes_of_another_strand_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupChange.of(Invented.instrument(3, 14).strand("doing"), List.of(Changes.of(1, 2))))
                .withMessageContaining("doing");
    }

    private static Interval regression(String mean) {
        Interval found = group(IntStream.range(0, 5)
                        .mapToObj(i -> Changes.of(14, 20 + i, mean))
                        .toList())
                .mean()
                .orElseThrow()
                .regression()
                .orElseThrow();
        return new Interval(Math.rint(found.low() * 1e9) / 1e9, Math.rint(found.high() * 1e9) / 1e9);
    }

    private static GroupChange group(List<StrandChange> members) {
        return GroupChange.of(Changes.BEING, members);
    }
}
