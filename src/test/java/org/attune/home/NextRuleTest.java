package org.attune.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.attune.access.StaffId;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.FindingId;
import org.attune.assessment.Standing;
import org.attune.plan.PlanId;
import org.attune.plan.PlanStanding;
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

    @Test
    void a_pupil_who_was_never_scored_is_to_be_scored_by_those_who_score() {
        assertThat(practitioner().of(null, null, null)).isEqualTo(new NextThing.Start());
        assertThat(head().of(null, null, null)).isEqualTo(new NextThing.NothingYet());
    }

    @Test
    void what_was_begun_comes_before_everything_else() {
        Standing begun =
                new Standing(new AssessmentId(1), 18, 42, Instant.EPOCH, new StaffId(1), FINDING, Instant.EPOCH, true);
        assertThat(practitioner().of(begun, plan(true, 0), null)).isEqualTo(new NextThing.CarryOn(18, 42));
    }

    @Test
    void a_result_with_a_place_to_start_is_read_first_and_then_leads_to_a_plan() {
        Standing scored = scored(TODAY.minusDays(3), true);
        assertThat(practitioner().of(scored, null, null)).isEqualTo(new NextThing.SeeResult(FINDING, true));
        assertThat(rule(true, Set.of(FINDING)).of(scored, null, null)).isEqualTo(new NextThing.MakePlan(FINDING));
        assertThat(head().of(scored, null, null)).isEqualTo(new NextThing.SeeResult(FINDING, true));
    }

    @Test
    void a_result_without_a_focus_asks_for_no_plan_even_when_it_was_read() {
        NextThing next = rule(true, Set.of(FINDING)).of(scored(TODAY, false), null, null);
        assertThat(next).isEqualTo(new NextThing.SeeResult(FINDING, false));
        assertThat(next.waits()).isFalse();
    }

    @Test
    void a_draft_of_a_plan_is_to_be_finished_by_those_who_make_plans() {
        Standing scored = scored(TODAY.minusDays(3), true);
        assertThat(practitioner().of(scored, plan(false, 60), null)).isEqualTo(new NextThing.FinishPlan(PLAN));
        assertThat(head().of(scored, plan(false, 60), null)).isEqualTo(new NextThing.SeeResult(FINDING, true));
    }

    /** The review lies this many days ahead. */
    @ParameterizedTest
    @CsvSource({"8, SeePlan", "7, ScoreForReview", "0, ScoreForReview", "-1, ScoreForReview", "-30, ScoreForReview"})
    void a_review_is_next_from_a_week_before_until_it_is_done(int daysAhead, String expected) {
        NextThing next = practitioner().of(scored(TODAY.minusMonths(4), true), plan(true, daysAhead), null);
        assertThat(next.getClass().getSimpleName()).isEqualTo(expected);
        if (next instanceof NextThing.ScoreForReview review) {
            assertThat(review.overdue()).isEqualTo(daysAhead < 0);
        }
    }

    @Test
    void who_was_scored_again_for_the_review_has_a_new_result_to_read() {
        assertThat(practitioner().of(scored(TODAY.minusDays(2), true), plan(true, 1), null))
                .isEqualTo(new NextThing.SeeResult(FINDING, true));
    }

    /** Halfway lies this many days ahead. */
    @ParameterizedTest
    @CsvSource({"8, SeePlan", "7, LookHalfway", "-13, LookHalfway", "-14, SeePlan"})
    void halfway_is_next_from_a_week_before_to_two_weeks_after(int daysAhead, String expected) {
        PlanStanding plan =
                new PlanStanding(PLAN, true, TODAY.minusWeeks(7), TODAY.plusDays(daysAhead), TODAY.plusWeeks(7), 13);
        assertThat(practitioner()
                        .of(scored(TODAY.minusMonths(2), true), plan, null)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(expected);
    }

    @Test
    void a_head_is_asked_for_nothing_when_a_review_is_due() {
        assertThat(head().of(scored(TODAY.minusMonths(4), true), plan(true, -3), null))
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

    private static @Nullable PlanStanding plan(boolean adopted, int reviewAhead) {
        LocalDate review = TODAY.plusDays(reviewAhead);
        return new PlanStanding(PLAN, adopted, review.minusWeeks(13), review.minusWeeks(6), review, 13);
    }
}
