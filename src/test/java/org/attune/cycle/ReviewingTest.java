package org.attune.cycle;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.EndReason;
import org.attune.method.cycle.Met;
import org.attune.method.cycle.Outcome;
import org.attune.method.cycle.Phase;
import org.attune.method.cycle.Stall;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanRecord;
import org.attune.plan.PlanState;
import org.attune.plan.PlannedStrategy;
import org.attune.plan.Plans;
import org.attune.plan.ScoredPupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ReviewingTest {

    private static final Decided GO_ON = new Decided(Decision.CONTINUE, null, "It helps.", "", EndingPlan.NONE);

    private final Cycles cycles;
    private final Reviews reviews;
    private final ReviewPages pages;
    private final ReviewLists lists;
    private final ReviewPapers papers;
    private final NextPlans next;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final RunningPlans running;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final InventedSchool school;
    private final Person ta;
    private final PupilId mia;

    ReviewingTest(
            Cycles cycles,
            Reviews reviews,
            ReviewPages pages,
            ReviewLists lists,
            ReviewPapers papers,
            NextPlans next,
            Plans plans,
            PlanDrafts drafts,
            PlanPromises promises,
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            TestClock clock) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.pages = pages;
        this.lists = lists;
        this.papers = papers;
        this.next = next;
        this.plans = plans;
        this.drafts = drafts;
        this.yard = yard;
        this.signedIn = signedIn;
        this.clock = clock;
        ScoredPupils scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.running = new RunningPlans(scored, drafts, promises, cycles, signedIn, clock);
        this.school = yard.aSchool();
        this.ta = school.trainedUntil(
                school.aPractitioner("Asha Mair"), clock.today().plusYears(3));
        this.mia = school.aPupil("Mia Hartley", school.aClass("Oak", ta));
    }

    @AfterEach
    void sign_out_and_turn_the_clock_back() {
        signedIn.nobody();
        clock.reset();
    }

    @Test
    void a_cycle_begins_with_its_plan_and_there_is_one_at_a_time() {
        Cycle first = running.of(ta, mia);
        assertThat(first.dates().reviewOn()).isEqualTo("2027-02-24");

        Cycle second = running.of(ta, mia);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(signedIn.as(ta, () -> cycles.get(first.id())).ended()).isEqualTo(Cycle.End.REPLACED);
    }

    @Test
    void the_look_halfway_is_noted_and_can_be_undone() {
        Cycle cycle = running.of(ta, mia);
        clock.pass(Duration.ofDays(49));
        signedIn.as(ta);
        assertThat(cycles.standing(cycle.id()).phase()).isEqualTo(Phase.HALFWAY);

        Halfway noted = cycles.lookHalfway(cycle.id(), Halfway.Answer.GOING_WELL, " Smiles more ", null);
        assertThat(noted.note()).isEqualTo("Smiles more");
        assertThat(cycles.get(cycle.id()).halfway()).isEqualTo(noted);
        assertThat(cycles.standing(cycle.id()).phase()).isEqualTo(Phase.RUNNING);

        cycles.undoHalfway(cycle.id(), noted, null);
        assertThat(cycles.standing(cycle.id()).phase()).isEqualTo(Phase.HALFWAY);
    }

    @Test
    void a_review_keeps_each_thing_as_it_is_given() {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta);
        String item = plans.get(cycle.plan()).targets().getFirst().item();

        int version = reviews.say(cycle.id(), 0, new TargetSaid(item, 7, null));
        version = reviews.say(cycle.id(), version, new TargetSaid(item, 7, Met.PART));
        version = reviews.decide(cycle.id(), version, GO_ON);

        Review review = pages.get(cycle.id()).review();
        assertThat(review.version()).isEqualTo(version).isEqualTo(3);
        assertThat(review.target(item)).isEqualTo(new TargetSaid(item, 7, Met.PART));
        assertThat(review.decided()).isEqualTo(GO_ON);
        assertThat(cycles.get(cycle.id()).isOpen()).isTrue();
    }

    @Test
    void who_saw_an_older_version_overwrites_nothing() {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta);
        reviews.decide(cycle.id(), 0, GO_ON);

        assertThatExceptionOfType(ReviewChanged.class)
                .isThrownBy(() -> reviews.decide(cycle.id(), 0, Decided.NOTHING))
                .satisfies(changed -> assertThat(changed.by()).isEqualTo("Asha Mair"));
        assertThat(pages.get(cycle.id()).review().decided()).isEqualTo(GO_ON);
    }

    @Test
    void a_review_with_a_reliable_change_goes_on_with_the_same_things() {
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        running.scoredAgain(ta, mia, "thinking");
        signedIn.as(ta);
        assertThat(pages.get(cycle.id()).outcome()).isEqualTo(Outcome.BETTER);
        PlanRecord old = plans.get(cycle.plan());

        PlanId draft = confirmed(cycle, GO_ON);

        assertThat(plans.get(cycle.plan()).state()).isEqualTo(PlanState.ENDED);
        assertThat(cycles.get(cycle.id()).ended()).isEqualTo(Cycle.End.REVIEWED);
        PlanDraft prefilled = drafts.open(draft).orElseThrow();
        assertThat(prefilled.terms().minutes()).isEqualTo(old.terms().minutes());
        assertThat(prefilled.agreements()).isEqualTo(old.agreements());
        assertThat(prefilled.offer().order()).isSubsetOf(codes(old));
        assertThat(papers.print(cycle.id()).paper().pages()).isEqualTo(1);
        assertThat(reviews.of(mia)).extracting(ReviewSummary::decision).containsExactly(Decision.CONTINUE);
    }

    @Test
    void stepping_down_halves_the_time() {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta);

        PlanId draft = confirmed(cycle, new Decided(Decision.STEP_DOWN, null, "Nearly there.", "", EndingPlan.NONE));

        assertThat(drafts.open(draft).orElseThrow().terms())
                .satisfies(terms -> assertThat(terms.minutes()).isEqualTo(30))
                .satisfies(terms -> assertThat(terms.most()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"CONTINUE,being", "CHANGE,thinking", "STEP_DOWN,thinking"})
    void to_change_or_step_down_begins_with_what_the_new_score_shows(Decision way, String focus) {
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        running.scoredAgain(ta, mia, "thinking");
        signedIn.as(ta);

        PlanId draft = confirmed(cycle, new Decided(way, null, "It is time.", "", EndingPlan.NONE));

        assertThat(drafts.open(draft).orElseThrow().terms().foci()).containsExactly(focus);
    }

    @Test
    void to_change_without_a_new_focus_keeps_the_old_one() {
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        running.scoredAgain(ta, mia);
        signedIn.as(ta);

        PlanId draft = confirmed(cycle, new Decided(Decision.CHANGE, null, "It is time.", "", EndingPlan.NONE));

        assertThat(drafts.open(draft).orElseThrow().terms().foci()).containsExactly("being");
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void an_end_needs_an_ending_plan_and_no_plan_follows(EndReason why) {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta);
        int version = reviews.decide(cycle.id(), 0, new Decided(Decision.END, why, "Enough.", "", EndingPlan.NONE));
        assertThatExceptionOfType(ReviewIncomplete.class)
                .isThrownBy(() -> reviews.confirm(cycle.id(), version))
                .satisfies(lacks -> assertThat(lacks.missing()).containsExactly(Missing.ENDING));

        EndingPlan ending = new EndingPlan(LocalDate.of(2026, 12, 11), "A card and cocoa", "Mr Ellery", "");
        reviews.decide(cycle.id(), version, new Decided(Decision.END, why, "Enough.", "", ending));
        reviews.confirm(cycle.id(), version + 1);

        assertThat(next.fill(cycle.id())).isEmpty();
        assertThat(drafts.of(mia)).isEmpty();
        assertThat(pages.get(cycle.id()).review().decided().ending()).isEqualTo(ending);
        assertThatExceptionOfType(ReviewChanged.class)
                .isThrownBy(() -> reviews.decide(cycle.id(), version + 2, Decided.NOTHING));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-11,2026-12-11", "2026-11-25,2026-11-25", "2026-11-20,2026-11-25"})
    void support_that_ends_does_so_on_its_last_day(LocalDate lastDay, LocalDate ended) {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta);

        ended(cycle, lastDay);

        PlanRecord plan = plans.get(cycle.plan());
        assertThat(plan.state()).isEqualTo(PlanState.ENDED);
        assertThat(LocalDate.ofInstant(requireNonNull(plan.endedAt()), TestClock.ZONE))
                .isEqualTo(ended);
        assertThat(plan.isUnderWay(clock.instant())).isEqualTo(lastDay.isAfter(clock.today()));
        assertThat(cycles.get(cycle.id()).isOpen()).isFalse();
    }

    @Test
    void a_plan_that_is_adopted_in_the_last_days_of_another_takes_its_place() {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta, () -> ended(cycle, clock.today().plusWeeks(2)));

        running.of(ta, mia);

        signedIn.as(ta);
        assertThat(plans.get(cycle.plan()).isUnderWay(clock.instant())).isFalse();
    }

    @Test
    void an_ending_is_no_plan_for_a_year() {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta);

        assertThatExceptionOfType(ReviewIncomplete.class)
                .isThrownBy(() -> ended(cycle, clock.today().plusWeeks(13).plusDays(1)))
                .satisfies(lacks -> assertThat(lacks.missing()).containsExactly(Missing.NEARER_DAY));
    }

    @Test
    void the_same_again_after_two_reviews_without_reliable_change_asks_why() {
        Cycle first = running.of(ta, mia);
        running.passToReview();
        running.scoredAgain(ta, mia, "being");
        signedIn.as(ta);
        assertThat(pages.get(first.id()).outcome()).isEqualTo(Outcome.NO_CHANGE);
        Cycle second = running.adopted(ta, mia, confirmed(first, GO_ON));
        running.passToReview();
        running.scoredAgain(ta, mia, "being");
        signedIn.as(ta);

        int version = reviews.decide(second.id(), 0, GO_ON);
        assertThat(pages.get(second.id()).missing()).containsExactly(Missing.WHY_AGAIN);
        reviews.decide(
                second.id(),
                version,
                new Decided(Decision.CONTINUE, null, "It helps.", "She was ill for weeks.", EndingPlan.NONE));
        assertThat(pages.get(second.id()).missing()).isEmpty();
    }

    @Test
    void a_list_names_what_is_late_and_what_stalls() {
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        clock.pass(Duration.ofDays(7));

        List<CycleLine> lines = signedIn.as(ta, lists::mine);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.cycle().id()).isEqualTo(cycle.id());
            assertThat(line.phase()).isEqualTo(Phase.OVERDUE);
            assertThat(line.daysLate()).isEqualTo(5);
            assertThat(line.stalls()).contains(Stall.OVERDUE);
        });
        assertThat(signedIn.as(school.aPractitioner("Tom Ellery"), lists::mine)).isEmpty();
        assertThat(signedIn.as(school.aSenco("Sena Roy"), lists::mine))
                .singleElement()
                .satisfies(line -> assertThat(line.isStalling()).isTrue());
        assertThat(signedIn.as(yard.aSchool().aSenco("Far Off"), lists::mine)).isEmpty();
    }

    @Test
    void others_are_refused() {
        Cycle cycle = running.of(ta, mia);

        signedIn.as(school.aPractitioner("Tom Ellery"));
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> pages.get(cycle.id()));
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> reviews.decide(cycle.id(), 0, GO_ON));
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> reviews.confirm(cycle.id(), 0));
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> look(cycle));
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> papers.print(cycle.id()));
        signedIn.as(yard.aSchool().aSenco("Far Off"));
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> cycles.get(cycle.id()));
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> reviews.decide(cycle.id(), 0, GO_ON));
        signedIn.as(school.aHead("Hedda Vale"));
        assertThat(pages.get(cycle.id()).review().version()).isZero();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> reviews.decide(cycle.id(), 0, GO_ON));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> next.fill(cycle.id()));
        signedIn.as(school.anAdministrator("Ola Brook"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> cycles.get(cycle.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(lists::mine);
    }

    private void look(Cycle cycle) {
        cycles.lookHalfway(cycle.id(), Halfway.Answer.GOING_WELL, "", null);
    }

    private void ended(Cycle cycle, LocalDate lastDay) {
        EndingPlan ending = new EndingPlan(lastDay, "A card and cocoa", "Mr Ellery", "");
        int version =
                reviews.decide(cycle.id(), 0, new Decided(Decision.END, EndReason.MOVED, "She moves.", "", ending));
        reviews.confirm(cycle.id(), version);
    }

    private PlanId confirmed(Cycle cycle, Decided decided) {
        int version = reviews.decide(cycle.id(), 0, decided);
        reviews.confirm(cycle.id(), version);
        return next.fill(cycle.id()).orElseThrow();
    }

    private static List<String> codes(PlanRecord plan) {
        return plan.strategies().stream()
                .map(PlannedStrategy::strategy)
                .map(strategy -> strategy.code())
                .toList();
    }
}
