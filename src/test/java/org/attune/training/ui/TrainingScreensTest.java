package org.attune.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import org.attune.access.Role;
import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.attune.training.Calibrations;
import org.attune.training.Practice;
import org.attune.training.Rater;
import org.attune.training.RunId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Practice, the scoring check, and what is said about both. */
@AppTest
class TrainingScreensTest {

    private final PracticeCases cases;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;
    private final Rater rater;
    private InventedSchool school;
    private Person priya;

    TrainingScreensTest(
            PracticeCases cases,
            Practice practice,
            Calibrations calibrations,
            Schoolyard yard,
            SignedIn signedIn,
            Screens screens,
            TestClock clock) {
        this.cases = cases;
        this.yard = yard;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        this.rater = new Rater(cases, practice, calibrations);
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
    }

    @BeforeEach
    void a_new_school() {
        clock.reset();
        school = yard.aSchool();
        priya = school.person("Priya Osei", Role.PRACTITIONER);
    }

    @AfterEach
    void close() {
        screens.close();
        clock.reset();
    }

    @Test
    void every_case_stands_in_the_list_with_age_and_state_and_who_sees_what() {
        school.trainedUntil(priya, clock.today().plusDays(20));
        screens.open(priya, "training");

        assertThat(screens.text())
                .contains("Your training ends on 15 Dec 2026", "six cases, 72 questions", "12 months")
                .contains("Only you see your answers", "Nobody may use this to judge your work")
                .contains("Nursery and Reception", "Year 7 and above", "Not done yet");
        assertThat(cases.cases()).allSatisfy(one -> assertThat(screens.text()).contains(one.name(), one.yearGroup()));
    }

    @Test
    void a_case_is_answered_one_by_one_and_then_compared_the_furthest_apart_first() {
        PracticeCase one = cases.find("C01").orElseThrow();
        screens.open(priya, "training/case/C01");
        assertThat(screens.text()).contains(one.story().getFirst().text());
        RatingForm form = _get(RatingForm.class);
        assertThat(form.answer(one.ratings().getFirst().item(), "2")).isEqualTo("Saved 10:42");

        screens.press("See the agreed answers");
        assertThat(screens.text()).contains("11 questions are still open.");

        one.ratings()
                .forEach(rating -> form.answer(rating.item(), rating.answer().isNumber() ? "NS" : "0"));
        screens.press("See the agreed answers");
        assertThat(screens.text())
                .contains("0 of 12 answers are the same or one step apart", "Read these first")
                .contains(one.ratings().getFirst().reason())
                .doesNotContain("One step apart");
    }

    @Test
    void a_check_that_is_near_enough_says_until_when_the_training_counts() {
        RunId run = signedIn.as(priya, () -> rater.calibrates(Rater.AS_AGREED));
        screens.open(priya, "training/result/" + run.value());

        assertThat(screens.text())
                .contains("Your scoring is near enough", "Your training counts until 25 Nov 2027")
                .contains("72 of 72 answers", "At least 62 are needed", "is 100 of 100");
    }

    @Test
    void a_check_that_is_not_near_enough_is_told_kindly_and_can_be_done_again_from_tomorrow() {
        RunId run = signedIn.as(priya, () -> rater.calibrates(Rater.A_STEP_HIGHER));
        screens.open(priya, "training/result/" + run.value());
        assertThat(screens.text())
                .contains("Not near enough yet", "This happens to good observers", "step higher")
                .doesNotContain("Your training counts until");

        screens.goTo("training");
        assertThat(screens.text()).contains("From tomorrow you can do the check again");
        assertThat(screens.offers("Begin the scoring check")).isFalse();

        clock.pass(Duration.ofDays(1));
        screens.open(priya, "training");
        assertThat(screens.offers("Begin the scoring check")).isTrue();
    }

    @Test
    void a_check_is_begun_carried_on_and_keeps_what_was_agreed_to_itself() {
        screens.open(priya, "training");
        screens.press("Begin the scoring check");
        assertThat(screens.text()).contains("Scoring check, case 1 of 6");
        String text = screens.text();
        assertThat(cases.cases())
                .allSatisfy(one -> assertThat(one.ratings()).noneMatch(rating -> text.contains(rating.reason())));
        assertThat(_find(Anchor.class, spec -> spec.withText("Next case"))).hasSize(1);

        screens.open(priya, "training");
        assertThat(screens.text()).contains("Carry on with the check: 0 of 72", "In your scoring check");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEAD", "ADMINISTRATOR"})
    void who_does_not_score_has_no_training_screens(Role role) {
        screens.open(school.person("Somebody Else", role), "");
        assertThat(_find(Anchor.class, spec -> spec.withText("Training"))).isEmpty();

        screens.goTo("training");
        assertThat(screens.text()).contains("We can’t find that page");
    }

    @Test
    void another_s_result_reads_like_no_page() {
        RunId run = signedIn.as(priya, () -> rater.practises("C01", Rater.AS_AGREED));
        screens.open(school.aSenco("Ruth Lowe"), "training/result/" + run.value());

        assertThat(screens.text()).contains("We can’t find that page");
    }

    @Test
    void home_says_thirty_days_before_that_training_ends() {
        school.trainedUntil(priya, clock.today().plusDays(30));
        screens.open(priya, "");
        assertThat(screens.text()).contains("Your training ends on 25 Dec 2026.", "Go to the practice cases");

        Person tom = school.trainedUntil(
                school.person("Tom Ellery", Role.PRACTITIONER), clock.today().plusDays(31));
        screens.open(tom, "");
        assertThat(screens.text()).doesNotContain("Your training ends");
    }
}
