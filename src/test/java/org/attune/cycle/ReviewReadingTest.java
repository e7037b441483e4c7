package org.attune.cycle;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.EndReason;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanPromises;
import org.attune.plan.ScoredPupils;
import org.attune.roll.Leavers;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What home, the pupil’s page and the review say while a review is not held yet, was never held, or is over. */
@AppTest
class ReviewReadingTest {

    private static final Decided GO_ON = new Decided(Decision.CONTINUE, null, "It helps.", "", EndingPlan.NONE);

    private final Cycles cycles;
    private final Reviews reviews;
    private final PlanDrafts drafts;
    private final Leavers leavers;
    private final RunningPlans running;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;
    private final InventedSchool school;
    private final Person ta;
    /** Without training. */
    private final Person sam;

    private final PupilId mia;

    ReviewReadingTest(
            Cycles cycles,
            Reviews reviews,
            PlanDrafts drafts,
            PlanPromises promises,
            Leavers leavers,
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            Screens screens,
            TestClock clock) {
        this.cycles = cycles;
        this.reviews = reviews;
        this.drafts = drafts;
        this.leavers = leavers;
        this.yard = yard;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        ScoredPupils scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.running = new RunningPlans(scored, drafts, promises, cycles, signedIn, clock);
        this.school = yard.aSchool();
        this.ta = school.aPractitioner("Asha Mair");
        this.sam = school.person("Sam Reid", Role.PRACTITIONER);
        this.mia = school.aPupil("Mia Hartley", school.aClass("Oak", ta, sam));
    }

    @AfterEach
    void close_and_turn_the_clock_back() {
        screens.close();
        clock.reset();
    }

    @Test
    void a_pupil_who_was_scored_again_for_a_review_is_not_said_to_have_no_plan() {
        running.of(ta, mia);
        running.passToReview();
        running.scoredAgain(ta, mia, "being");
        screens.open(ta, "");

        assertThat(screens.text())
                .contains("Scored 24 Feb 2027. Read it, then hold the review.")
                .doesNotContain("no plan yet");
        screens.open(school.aSenco("Sena Roy"), "");
        assertThat(screens.text()).doesNotContain("a result to act on, and no plan");
    }

    @Test
    void after_an_end_the_page_says_so_quietly() {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta, () -> ended(cycle));
        screens.open(ta, "");

        assertThat(screens.text())
                .contains("Support ends on 16 Dec 2026")
                .doesNotContain("Make a plan", "Read the result");
        clock.pass(Duration.ofDays(22));
        screens.open(ta, "");
        assertThat(screens.text()).contains("Nothing is waiting for you", "There is nothing for you to do just now.");
        screens.open(ta, "pupils/" + mia.value());
        assertThat(screens.text()).contains("Nothing to do just now", "Support ended on 16 Dec 2026");
        assertThat(_get(Anchor.class, spec -> spec.withText("See review")).getHref())
                .isEqualTo(address(cycle));
        screens.open(school.aSenco("Sena Roy"), "");
        assertThat(screens.text()).doesNotContain("a result to act on, and no plan");
    }

    @Test
    void a_decision_that_is_being_written_is_not_shown_as_taken() {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(
                ta,
                () -> reviews.decide(
                        cycle.id(), 0, new Decided(Decision.END, EndReason.MOVED, "She mo", "", EndingPlan.NONE)));
        screens.open(school.aHead("Hedda Vale"), address(cycle));

        assertThat(screens.text())
                .contains("Being written. Nothing is decided until it is confirmed.")
                .doesNotContain("End the support", "She mo");
    }

    @Test
    void of_a_pupil_who_left_nothing_is_running_and_nothing_is_ahead() {
        Cycle cycle = running.of(ta, mia);
        clock.pass(Duration.ofDays(7));
        signedIn.as(
                school.anAdministrator("Ola Brook"),
                () -> leavers.leave(List.of(mia), clock.today().minusDays(1)));
        screens.open(school.aSenco("Sena Roy"), "pupils/" + mia.value());

        assertThat(screens.text())
                .contains("The plan was running when the pupil left.", "The plan was adopted")
                .doesNotContain("The plan is running", "Coming up", "Review of the plan");
        screens.goTo(address(cycle));
        assertThat(screens.text())
                .contains("The pupil left on 1 Dec 2026.", "ask your administrator to move the last day");
    }

    @Test
    void a_wish_to_change_something_halfway_is_heard_on_every_screen() {
        Cycle cycle = running.of(ta, mia);
        clock.pass(Duration.ofDays(49));
        signedIn.as(ta, () -> cycles.lookHalfway(cycle.id(), Halfway.Answer.CHANGE, "", null));
        screens.open(ta, "");
        assertThat(screens.text())
                .contains("Hold the review for Mia Hartley", "Halfway look: something needs to change");

        screens.goTo(address(cycle));
        assertThat(_get(Anchor.class, spec -> spec.withText("Look again")).getHref())
                .isEqualTo(address(cycle) + "/halfway");
        screens.open(school.aSenco("Sena Roy"), "");
        assertThat(screens.text()).contains("1 plan needs a change, says the halfway look");
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> link.getHref().equals("reviews?show=change")))
                        .getText())
                .isEqualTo("See them");
    }

    @Test
    void who_looks_while_a_colleague_does_reads_theirs_before_it_gives_way() {
        Cycle cycle = running.of(ta, mia);
        clock.pass(Duration.ofDays(49));
        screens.open(ta, address(cycle) + "/halfway");
        Halfway theirs = signedIn.as(
                sam, () -> cycles.lookHalfway(cycle.id(), Halfway.Answer.CHANGE, "Mornings are too loud.", null));

        screens.press("It is going well");
        assertThat(screens.text())
                .contains("Sam Reid looked too, on 13 Jan 2027. They say: we need to change something.")
                .contains("Mornings are too loud.", "If you press once more, yours takes its place.");
        assertThat(look(cycle)).isEqualTo(theirs);
        screens.press("It is going well");
        assertThat(look(cycle)).satisfies(now -> assertThat(now.answer()).isEqualTo(Halfway.Answer.GOING_WELL));
        screens.press("Undo");
        assertThat(look(cycle)).isEqualTo(theirs);
    }

    @Test
    void a_review_whose_plan_was_replaced_was_not_held_and_is_not_due() {
        Cycle first = running.of(ta, mia);
        signedIn.as(ta, () -> cycles.lookHalfway(first.id(), Halfway.Answer.GOING_WELL, "Smiles more.", null));
        clock.pass(Duration.ofDays(7));
        running.of(ta, mia);
        screens.open(ta, address(first));

        assertThat(screens.text())
                .contains("No review was held. Another plan took its place on 2 Dec 2026.", "Smiles more.")
                .doesNotContain("Due on", "What changed", "Nothing is decided yet", "Look again");
    }

    @Test
    void who_cannot_confirm_is_told_before_the_first_tap() {
        Cycle cycle = running.of(ta, mia);
        screens.open(sam, address(cycle));
        assertThat(screens.text()).contains("To confirm it, your training must be up to date.");

        screens.open(ta, address(cycle));
        assertThat(screens.text()).doesNotContain("your training must be up to date");
    }

    @Test
    void the_next_plan_can_be_begun_from_the_review_until_one_was_adopted() {
        Cycle cycle = running.of(ta, mia);
        signedIn.as(ta, () -> reviews.confirm(cycle.id(), reviews.decide(cycle.id(), 0, GO_ON)));
        assertThat(signedIn.as(ta, () -> drafts.of(mia))).isEmpty();
        screens.open(sam, address(cycle));
        screens.press("The next plan");
        assertThat(screens.text()).contains("To make a plan, your training must be up to date.");

        screens.open(ta, address(cycle));
        screens.press("The next plan");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("pupils/" + mia.value() + "/plan/");
        running.adopted(ta, mia, signedIn.as(ta, () -> drafts.of(mia).orElseThrow()));
        screens.open(ta, address(cycle));
        assertThat(screens.offers("The next plan")).isFalse();
        screens.open(school.aHead("Hedda Vale"), address(cycle));
        assertThat(screens.offers("The next plan")).isFalse();
    }

    @Test
    void the_page_of_a_plan_says_when_its_review_is_due_and_when_it_was() {
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        screens.open(ta, planAddress(cycle));
        assertThat(screens.text()).contains("The review is due today.").doesNotContain("you need not wait");

        clock.pass(Duration.ofDays(2));
        screens.open(ta, planAddress(cycle));
        assertThat(screens.text()).contains("The review was due on 24 Feb 2027.");
        screens.open(school.aSenco("Sena Roy"), "");
        assertThat(screens.text()).doesNotContain("in the next two weeks");
    }

    private void ended(Cycle cycle) {
        EndingPlan ending = new EndingPlan(clock.today().plusWeeks(3), "A card and cocoa", "Mr Ellery", "");
        Decided end = new Decided(Decision.END, EndReason.ACHIEVED, "She is there.", "", ending);
        reviews.confirm(cycle.id(), reviews.decide(cycle.id(), 0, end));
    }

    private Halfway look(Cycle cycle) {
        return java.util.Objects.requireNonNull(
                signedIn.as(ta, () -> cycles.get(cycle.id())).halfway());
    }

    private String address(Cycle cycle) {
        return "pupils/" + mia.value() + "/review/" + cycle.id().value();
    }

    private String planAddress(Cycle cycle) {
        return "pupils/" + mia.value() + "/plan/" + cycle.plan().value();
    }
}
