package org.attune.cycle;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.Phase;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanPromises;
import org.attune.plan.ScoredPupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@AppTest
class ReviewScreensTest {

    private final Cycles cycles;
    private final RunningPlans running;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;
    private final InventedSchool school;
    private final Person ta;
    private final PupilId mia;

    ReviewScreensTest(
            Cycles cycles,
            PlanDrafts drafts,
            PlanPromises promises,
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            Screens screens,
            TestClock clock) {
        this.cycles = cycles;
        this.yard = yard;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        ScoredPupils scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.running = new RunningPlans(scored, drafts, promises, cycles, signedIn, clock);
        this.school = yard.aSchool();
        this.ta = school.aPractitioner("Asha Mair");
        this.mia = school.aPupil("Mia Hartley", school.aClass("Oak", ta));
    }

    @AfterEach
    void close_and_turn_the_clock_back() {
        screens.close();
        clock.reset();
    }

    @Test
    void a_review_is_held_and_the_next_plan_waits_as_a_draft() {
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        screens.open(ta, address(cycle));
        assertThat(screens.text()).contains("Score Mia again first", "Targets", "In their own words", "Sessions");

        decide(Decision.CHANGE);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "Another time of day may help.");
        assertThat(screens.text()).contains("Saved");
        screens.press("Confirm the review");
        screens.roundTrip();
        assertThat(screens.text()).contains("Mia has not been scored again.");
        screens.press("Confirm it");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("pupils/" + mia.value() + "/plan/");
        assertThat(signedIn.as(ta, () -> cycles.get(cycle.id())).ended()).isEqualTo(Cycle.End.REVIEWED);
        screens.goTo("pupils/" + mia.value());
        assertThat(screens.text()).contains("Review held: the plan changes");
    }

    @Test
    void a_plan_can_end_before_its_review_day_by_a_link_on_its_page() {
        Cycle cycle = running.of(ta, mia);
        clock.pass(Duration.ofDays(42));
        screens.open(ta, "pupils/" + mia.value() + "/plan/" + cycle.plan().value());

        assertThat(screens.text()).contains("The review day is 24 Feb 2027.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Hold the review now"))
                        .getHref())
                .isEqualTo(address(cycle));
        screens.goTo(address(cycle));
        assertThat(screens.offers("Confirm the review")).isTrue();
    }

    @Test
    void who_only_reads_is_offered_no_review_to_hold() {
        Cycle cycle = running.of(ta, mia);
        screens.open(
                school.aHead("Hedda Vale"),
                "pupils/" + mia.value() + "/plan/" + cycle.plan().value());

        assertThat(screens.text()).contains("How much was done").doesNotContain("Hold the review now");
    }

    @Test
    void what_is_missing_is_named_and_nothing_ends() {
        Cycle cycle = running.of(ta, mia);
        screens.open(ta, address(cycle));

        decide(Decision.END);
        screens.press("Confirm the review");
        screens.press("Confirm it");

        assertThat(screens.text())
                .contains("Still missing:", "say why the support ends", "who stays near")
                .contains("How it ends");
        assertThat(signedIn.as(ta, () -> cycles.get(cycle.id())).isOpen()).isTrue();
    }

    @Test
    void the_senco_finds_a_plan_that_stalls_from_the_first_page() {
        running.of(ta, mia);
        running.passToReview();
        clock.pass(Duration.ofDays(7));
        screens.open(school.aSenco("Sena Roy"), "");

        assertThat(screens.text()).contains("1 plan stalls");
        String stalling = "reviews?show=stalling";
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> link.getHref().equals(stalling)))
                        .getText())
                .isEqualTo("See them");
        screens.goTo(stalling);
        assertThat(screens.text()).contains("Mia Hartley", "Overdue", "5 school days ago");
    }

    @Test
    void in_the_holidays_nothing_is_late_anywhere() {
        Cycle cycle = running.of(ta, mia);
        running.passToReview();
        clock.pass(Duration.ofDays(34));
        assertThat(signedIn.as(ta, () -> cycles.standing(cycle.id())).phase()).isEqualTo(Phase.PAUSED);
        screens.open(school.aHead("Hedda Vale"), "");

        assertThat(screens.text())
                .contains("School is out, so nothing is late.")
                .doesNotContain("None is due in the next two weeks");
        screens.goTo("pupils/" + mia.value());
        assertThat(screens.text()).doesNotContain("overdue");
        assertThat(_get(Anchor.class, spec -> spec.withText("Review of the plan"))
                        .getHref())
                .isEqualTo(address(cycle));
    }

    @Test
    void the_look_halfway_takes_one_press_and_stands_on_the_pupil_s_page() {
        Cycle cycle = running.of(ta, mia);
        clock.pass(Duration.ofDays(49));
        screens.open(ta, "");
        assertThat(screens.text()).contains("Halfway: how is the plan for Mia Hartley going?");

        screens.goTo(address(cycle) + "/halfway");
        screens.press("It is going well");

        assertThat(screens.text())
                .contains("Halfway: it is going well", "Noted: it is going well.")
                .as("it is behind us")
                .doesNotContain("Halfway through the plan");
        screens.press("Undo");
        assertThat(signedIn.as(ta, () -> cycles.get(cycle.id())).halfway()).isNull();
    }

    @Test
    void a_wish_to_change_something_halfway_reaches_the_review_and_the_senco() {
        Cycle cycle = running.of(ta, mia);
        clock.pass(Duration.ofDays(49));
        signedIn.as(ta, () -> cycles.lookHalfway(cycle.id(), Halfway.Answer.CHANGE, "Mornings are too loud.", null));
        screens.open(school.aSenco("Sena Roy"), "reviews?show=change");

        assertThat(screens.text())
                .contains("Mia Hartley", "Need a change, 1", "Halfway look: we need to change something.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Review")).getHref())
                .isEqualTo(address(cycle));
        screens.goTo("pupils/" + mia.value());
        assertThat(_get(Anchor.class, spec -> spec.withText("Halfway: something needs to change"))
                        .getHref())
                .isEqualTo(address(cycle));
        screens.goTo(address(cycle));
        assertThat(screens.text())
                .contains("Asha Mair, 13 Jan 2027: we need to change something.", "Mornings are too loud.");
    }

    @Test
    void a_head_reads_a_review_and_decides_nothing() {
        Cycle cycle = running.of(ta, mia);
        screens.open(school.aHead("Hedda Vale"), address(cycle));

        assertThat(screens.text()).contains("Nothing is decided yet");
        assertThat(screens.offers("Confirm the review")).isFalse();
    }

    private String address(Cycle cycle) {
        return "pupils/" + mia.value() + "/review/" + cycle.id().value();
    }

    @SuppressWarnings("unchecked")
    private static void decide(Decision decision) {
        _setValue(
                (RadioButtonGroup<Decision>) _get(RadioButtonGroup.class, spec -> spec.withLabel("Choose one way on")),
                decision);
    }
}
