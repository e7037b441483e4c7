package org.attune.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Duration;
import java.util.function.IntFunction;
import org.attune.access.PupilId;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a result was worked out, and what changed since the one before, as each role reads them. */
@AppTest
class HowScreensTest {

    private static final IntFunction<Response> SECURE = i -> i % 2 == 0 ? Response.NEARLY_ALWAYS : Response.OFTEN;

    /** Being: B01 not seen, eleven at 2, one at 3, one at 1, that is 26 of 13; the others secure. */
    private static final IntFunction<Response> LOW_BEING = i -> switch (i) {
        case 0 -> Response.NOT_SEEN;
        case 1 -> Response.OFTEN;
        case 2 -> Response.RARELY;
        default -> i < 14 ? Response.SOMETIMES : SECURE.apply(i);
    };

    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;
    private Schoolyard.InventedSchool school;
    private Person priya;
    private long oak;
    private PupilId mia;

    HowScreensTest(
            Assessments assessments,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            Screens screens,
            TestClock clock) {
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        this.school = schools.aSchool();
        this.priya = school.aPractitioner("Priya Osei");
        this.mia = new PupilId(0);
    }

    @BeforeEach
    void a_new_school() {
        school = schools.aSchool();
        priya = school.aPractitioner("Priya Osei");
        oak = school.aClass("Oak", priya);
        mia = school.aPupil("Mia Hartley", oak);
    }

    @AfterEach
    void close() {
        screens.close();
        clock.reset();
    }

    @Test
    void each_step_has_this_case_s_own_numbers() {
        FindingId finding = found(priya, LOW_BEING);
        screens.open(priya, AssessmentNavigation.resultHref(mia, finding));
        assertThat(_get(Anchor.class, spec -> spec.withText("How was this worked out?"))
                        .getHref())
                .isEqualTo(AssessmentNavigation.howHref(mia, finding));

        screens.goTo(AssessmentNavigation.howHref(mia, finding));
        assertThat(screens.text())
                .contains("14 less 0 that do not apply 14")
                .contains("25 × 26 ÷ 13 50.00")
                .contains("20 × √(1 − 0.90) × √(14 ÷ 13) 6.56")
                .contains("1.645 × 6.56 10.80", "39.20 to 60.80")
                .contains("The score, 50.00, is below 60. The top of the range, 60.80, is not.")
                .contains("No strand has its whole range below 60. Being is the first")
                .contains("B03", "judgement", "60, provisional")
                .contains("bdt/v1");
    }

    @Test
    void the_page_of_a_rule_is_one_step_away() {
        screens.open(priya, AssessmentNavigation.howHref(mia, found(priya, LOW_BEING)));
        assertThat(_get(Anchor.class, spec -> spec.withText("The rules for scoring, in full"))
                        .getHref())
                .isEqualTo("rules/scoring");

        screens.goTo("rules/scoring");
        assertThat(screens.title()).contains("Scoring");
        screens.goTo("rules/nothing");
        assertThat(screens.text()).contains("We can’t find that page");
        screens.goTo("rules");
        assertThat(screens.title()).contains("The method");
    }

    @Test
    void a_head_reads_it_in_plain_words() {
        screens.open(school.aHead("Helen Ward"), AssessmentNavigation.howHref(mia, found(priya, LOW_BEING)));

        assertThat(screens.text())
                .contains("Feeling safe", "“Feeling safe” is the first with a score below it")
                .doesNotContainIgnoringCase("interruption")
                .doesNotContain("Being", "Doing", "Thinking ·", "months");
    }

    @Test
    void what_a_caution_rests_on_is_for_those_who_may_know() {
        FindingId finding = found(priya, i -> Response.OFTEN);
        Person sam = school.aPractitioner("Sam Reid");
        school.joins(sam, oak, clock.today());

        screens.open(priya, AssessmentNavigation.howHref(mia, finding));
        assertThat(screens.text()).contains("Every answer is the same.");
        screens.open(sam, AssessmentNavigation.howHref(mia, finding));
        assertThat(screens.text())
                .contains("There is something else to bear in mind. Ask your SENCO.")
                .doesNotContain("Every answer is the same.");
    }

    @Test
    void an_early_picture_names_no_status_and_no_place_to_start() {
        school.joinedOn(mia, clock.today().minusDays(10));
        screens.open(priya, AssessmentNavigation.howHref(mia, found(priya, LOW_BEING)));

        assertThat(screens.text())
                .contains("Mia had been here for 10 days.", "So no status is shown")
                .doesNotContain("The score, 50.00, is below 60", "is the first", "What stood out");
    }

    @Test
    void who_does_not_work_with_the_pupil_finds_no_page() {
        FindingId finding = found(priya, LOW_BEING);
        PupilId noah = school.aPupil("Noah Khan", oak);

        screens.open(school.aPractitioner("Olive Elm"), AssessmentNavigation.howHref(mia, finding));
        assertThat(screens.text()).contains("We can’t find that page").doesNotContain("Mia");
        screens.open(priya, AssessmentNavigation.howHref(noah, finding));
        assertThat(screens.text()).contains("We can’t find that page").doesNotContain("Mia");
    }

    @Test
    void a_change_is_told_in_words_with_its_line_and_whose_eyes_saw_it() {
        found(priya, LOW_BEING);
        clock.pass(Duration.ofDays(90));
        screens.open(priya, AssessmentNavigation.resultHref(mia, found(priya, SECURE)));
        assertThat(screens.text())
                .contains("Change since 25 Nov 2026", "Reliable improvement", "No reliable change")
                .contains("points. To be reliable it takes more than 22.3.")
                .contains("Priya Osei scored both times.");

        Person sam = school.aPractitioner("Sam Reid");
        school.joins(sam, oak, clock.today());
        clock.pass(Duration.ofDays(90));
        screens.open(sam, AssessmentNavigation.resultHref(mia, found(sam, LOW_BEING)));
        assertThat(screens.text()).contains("Priya Osei scored the first time, Sam Reid this time.");
    }

    @Test
    void without_enough_in_common_it_says_so_and_a_first_result_says_nothing() {
        FindingId first = found(priya, i -> i < 5 ? Response.NOT_SEEN : Response.OFTEN);
        screens.open(priya, AssessmentNavigation.resultHref(mia, first));
        assertThat(_find(ChangeCard.class)).isEmpty();

        clock.pass(Duration.ofDays(90));
        screens.open(priya, AssessmentNavigation.resultHref(mia, found(priya, SECURE)));
        assertThat(screens.text())
                .contains("Cannot say", "9 of 14 questions were answered both times. That is under three quarters.");
    }

    private FindingId found(Person by, IntFunction<Response> answers) {
        return signedIn.as(by, () -> {
            AssessmentId assessment = assessments
                    .start(mia, new ParentTold.Told("Mother", HowTold.PHONE, clock.today(), null))
                    .id();
            signedIn.answered(assessment, answers, Duration.ofSeconds(3));
            return assessments.submit(assessment);
        });
    }
}
