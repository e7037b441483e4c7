package org.attune.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.FindingId;
import org.attune.assessment.Standing;
import org.attune.cycle.CycleId;
import org.attune.cycle.CycleStanding;
import org.attune.cycle.Halfway;
import org.attune.cycle.SupportEnd;
import org.attune.method.cycle.Phase;
import org.attune.plan.PlanId;
import org.attune.plan.PlanStanding;
import org.attune.roll.PupilSummary;
import org.attune.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one next thing, on the days on which it changes. Source: src/docs/decisions/0372-next-thing.md. */
class NextRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final FindingId FINDING = new FindingId(7);
    private static final PlanId PLAN = new PlanId(3);
    private static final CycleId CYCLE = new CycleId(4);
    private static final LocalDate REVIEW = TODAY.plusDays(1);

    @Test
    void a_pupil_who_was_never_scored_is_to_be_scored_by_those_who_score() {
        assertThat(practitioner().of(null, null, null, null, null)).isEqualTo(new NextThing.Start());
        assertThat(head().of(null, null, null, null, null)).isEqualTo(new NextThing.NothingYet());
    }

    @Test
    void what_was_begun_comes_before_everything_else() {
        Standing begun =
                new Standing(new AssessmentId(1), 18, 42, Instant.EPOCH, new StaffId(1), FINDING, Instant.EPOCH, true);
        assertThat(practitioner().of(begun, plan(true), cycle(Phase.DUE), null, null))
                .isEqualTo(new NextThing.CarryOn(18, 42));
    }

    @Test
    void a_result_with_a_place_to_start_is_read_first_and_then_leads_to_a_plan() {
        Standing scored = scored(TODAY.minusDays(3), true);
        assertThat(practitioner().of(scored, null, null, null, null)).isEqualTo(new NextThing.SeeResult(FINDING, true));
        assertThat(rule(true, Set.of(FINDING)).of(scored, null, null, null, null))
                .isEqualTo(new NextThing.MakePlan(FINDING));
        assertThat(head().of(scored, null, null, null, null)).isEqualTo(new NextThing.SeeResult(FINDING, true));
    }

    @Test
    void a_result_without_a_focus_asks_for_no_plan_even_when_it_was_read() {
        NextThing next = rule(true, Set.of(FINDING)).of(scored(TODAY, false), null, null, null, null);
        assertThat(next).isEqualTo(new NextThing.SeeResult(FINDING, false));
        assertThat(next.waits()).isFalse();
    }

    @Test
    void a_draft_of_a_plan_is_to_be_finished_by_those_who_make_plans() {
        Standing scored = scored(TODAY.minusDays(3), true);
        assertThat(practitioner().of(scored, plan(false), null, null, null)).isEqualTo(new NextThing.FinishPlan(PLAN));
        assertThat(head().of(scored, plan(false), null, null, null)).isEqualTo(new NextThing.SeeResult(FINDING, true));
    }

    @ParameterizedTest
    @CsvSource({
        "AHEAD, SeePlan",
        "RUNNING, SeePlan",
        "HALFWAY, LookHalfway",
        "DUE_SOON, SeePlan",
        "DUE, ScoreForReview",
        "OVERDUE, ScoreForReview",
        "PAUSED, SeePlan"
    })
    void a_running_plan_asks_for_what_its_cycle_has_come_to(Phase phase, String expected) {
        NextThing next = practitioner().of(scored(TODAY.minusMonths(4), true), plan(true), cycle(phase), null, null);
        assertThat(next.getClass().getSimpleName()).isEqualTo(expected);
        if (next instanceof NextThing.ScoreForReview review) {
            assertThat(review.overdue()).isEqualTo(phase == Phase.OVERDUE);
        }
    }

    @Test
    void who_was_scored_again_has_a_new_result_to_read_and_then_a_review() {
        Standing scored = scored(TODAY.minusDays(2), true);
        assertThat(practitioner().of(scored, plan(true), cycle(Phase.DUE), null, null))
                .isEqualTo(new NextThing.SeeResult(FINDING, true));
        assertThat(rule(true, Set.of(FINDING)).of(scored, plan(true), cycle(Phase.DUE), null, null))
                .isEqualTo(new NextThing.HoldReview(CYCLE, REVIEW, false));
        assertThat(practitioner().of(scored(TODAY.minusDays(2), false), plan(true), cycle(Phase.OVERDUE), null, null))
                .isEqualTo(new NextThing.HoldReview(CYCLE, REVIEW, true));
    }

    @Test
    void a_review_that_is_held_early_takes_the_scores_that_its_page_takes() {
        assertThat(practitioner().of(scored(TODAY.minusWeeks(4), true), plan(true), cycle(Phase.DUE), null, null))
                .isEqualTo(new NextThing.SeeResult(FINDING, true));
        assertThat(practitioner()
                        .of(scored(TODAY.minusWeeks(4).minusDays(1), true), plan(true), cycle(Phase.DUE), null, null))
                .isEqualTo(new NextThing.ScoreForReview(CYCLE, REVIEW, false));
    }

    @Test
    void after_the_support_ended_nothing_is_asked_for_until_the_pupil_is_scored_again() {
        NextRule rule = rule(true, Set.of(FINDING));
        SupportEnd end = end(TODAY.minusDays(2), TODAY.plusWeeks(3));

        assertThat(rule.of(scored(TODAY.minusDays(3), true), null, null, end, null))
                .isEqualTo(new NextThing.SupportEnded(CYCLE, TODAY.plusWeeks(3), false))
                .satisfies(next -> assertThat(next.waits()).isFalse());
        assertThat(rule.of(
                        scored(TODAY.minusDays(3), true),
                        null,
                        null,
                        end(TODAY.minusDays(2), TODAY.minusDays(1)),
                        null))
                .isEqualTo(new NextThing.SupportEnded(CYCLE, TODAY.minusDays(1), true));
        assertThat(rule.of(scored(TODAY.minusDays(1), true), null, null, end, null))
                .isEqualTo(new NextThing.MakePlan(FINDING));
        assertThat(rule.of(scored(TODAY.minusDays(3), true), plan(false), null, end, null))
                .as("a plan that somebody began all the same")
                .isEqualTo(new NextThing.FinishPlan(PLAN));
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, HoldReview", "DUE_SOON, HoldReview", "DUE, ScoreForReview", "PAUSED, SeePlan"})
    void who_said_halfway_that_something_needs_to_change_is_led_to_the_review(Phase phase, String expected) {
        CycleStanding asks = new CycleStanding(CYCLE, PLAN, phase, Halfway.Answer.CHANGE, 0);
        NextThing next = practitioner().of(scored(TODAY.minusMonths(4), true), plan(true), asks, null, null);
        assertThat(next.getClass().getSimpleName()).isEqualTo(expected);
        CycleStanding well = new CycleStanding(CYCLE, PLAN, Phase.RUNNING, Halfway.Answer.GOING_WELL, 0);
        assertThat(practitioner().of(scored(TODAY.minusMonths(4), true), plan(true), well, null, null))
                .isEqualTo(new NextThing.SeePlan(PLAN));
    }

    @Test
    void a_new_score_for_the_review_of_a_running_plan_needs_no_plan() {
        PupilLine line = line(new NextThing.SeeResult(FINDING, true), plan(true));
        assertThat(Waiting.PLAN_NEEDED.holds(line, TODAY, TestClock.ZONE)).isFalse();
        assertThat(Waiting.PLAN_NEEDED.holds(line(line.next(), null), TODAY, TestClock.ZONE))
                .isTrue();
    }

    @Test
    void a_head_is_asked_for_nothing_when_a_review_is_due() {
        assertThat(head().of(scored(TODAY.minusMonths(4), true), plan(true), cycle(Phase.OVERDUE), null, null))
                .isEqualTo(new NextThing.SeePlan(PLAN));
    }

    private static NextRule practitioner() {
        return rule(true, Set.of());
    }

    private static NextRule head() {
        return rule(false, Set.of());
    }

    private static NextRule rule(boolean scores, Set<FindingId> read) {
        return new NextRule(TODAY, TestClock.ZONE, scores, read);
    }

    private static Standing scored(LocalDate on, boolean focus) {
        return new Standing(
                null,
                0,
                42,
                null,
                null,
                FINDING,
                on.atTime(10, 0).atZone(TestClock.ZONE).toInstant(),
                focus);
    }

    private static SupportEnd end(LocalDate decidedOn, LocalDate lastDay) {
        return new SupportEnd(
                CYCLE, lastDay, decidedOn.atTime(15, 0).atZone(TestClock.ZONE).toInstant());
    }

    private static PupilLine line(NextThing next, @Nullable PlanStanding plan) {
        PupilSummary mia =
                new PupilSummary(new PupilId(9), "P-9", "Mia", "Hartley", "2", "Oak", TODAY.minusYears(7), null);
        return new PupilLine(mia, next, null, null, Instant.EPOCH, plan, null);
    }

    private static PlanStanding plan(boolean adopted) {
        return new PlanStanding(PLAN, adopted, REVIEW.minusWeeks(13), REVIEW.minusWeeks(6), REVIEW, 13);
    }

    private static CycleStanding cycle(Phase phase) {
        return new CycleStanding(CYCLE, PLAN, phase, null, phase == Phase.OVERDUE ? 3 : 0);
    }
}
