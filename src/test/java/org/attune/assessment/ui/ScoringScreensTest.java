package org.attune.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.function.IntFunction;
import org.attune.access.PupilId;
import org.attune.access.Role;
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

/** Parent told, the check page and the result, as each role reads them. */
@AppTest
class ScoringScreensTest {

    private static final IntFunction<Response> LOW_BEING = i -> i < 14 ? Response.RARELY : Response.OFTEN;
    private static final IntFunction<Response> SECURE = i -> Response.NEARLY_ALWAYS;
    private static final IntFunction<Response> BEING_UNSEEN = i -> i < 14 ? Response.NOT_SEEN : Response.OFTEN;

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

    ScoringScreensTest(
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
    void the_form_opens_only_after_who_was_told_and_how() {
        screens.open(priya, AssessmentNavigation.scoringHref(mia));
        assertThat(screens.text()).contains("Does Mia’s parent or carer know?", "Worried about safety?");
        assertThat(screens.field(DatePicker.class, "When?").getValue()).isEqualTo(clock.today());

        screens.press("Start scoring");
        assertThat(screens.text()).contains("Please choose one.");
        assertThat(_find(ScoringForm.class)).isEmpty();

        choose("Who was told?", "mother");
        choose("How?", HowTold.PHONE);
        screens.press("Start scoring");
        assertThat(_find(ScoringForm.class)).hasSize(1);
    }

    @Test
    void a_day_ahead_is_not_taken() {
        screens.open(priya, AssessmentNavigation.scoringHref(mia));
        choose("Who was told?", "mother");
        choose("How?", HowTold.PHONE);
        screens.field(DatePicker.class, "When?").setValue(clock.today().plusDays(1));
        screens.press("Start scoring");

        assertThat(screens.text()).contains("Choose a day that is not in the future.");
    }

    @Test
    void the_safeguarding_lead_s_reason_opens_the_form_too() {
        screens.open(priya, AssessmentNavigation.scoringHref(mia));
        screens.press("The parent is not to be told now");
        screens.press("Start scoring");
        assertThat(screens.text()).contains("Please write down the reason.", "Worried about safety?");

        _setValue(screens.field(TextArea.class, "The safeguarding lead’s reason"), "Asked to wait");
        screens.press("Start scoring");
        assertThat(_find(ScoringForm.class)).hasSize(1);
    }

    @Test
    void who_is_not_trained_is_told_how_to_renew_it_and_whom_to_ask() {
        Person una = school.person("Una Bell", Role.PRACTITIONER);
        school.joins(una, oak, clock.today());
        screens.open(una, AssessmentNavigation.scoringHref(mia));

        assertThat(screens.text()).contains("ask your administrator to record training");
        assertThat(_get(Anchor.class, spec -> spec.withText("Go to the practice cases"))
                        .getHref())
                .isEqualTo("training");
        assertThat(screens.offers("Start scoring")).isFalse();
    }

    @Test
    void checking_names_what_is_missing_first_and_ends_in_the_result() {
        AssessmentId draft = scored(LOW_BEING, 40);
        screens.open(priya, AssessmentNavigation.checkHref(mia));
        assertThat(screens.text()).contains("2 questions are not answered yet", "they count as “not seen”");
        assertThat(_find(Anchor.class, spec -> spec.withText("Change"))).hasSize(40);
        assertThat(_find(Anchor.class, spec -> spec.withText("Answer"))).hasSize(2);

        screens.press("Finish and see the result");
        assertThat(screens.text()).contains("Mia Hartley: what we see now");
        assertThat(draft).isNotNull();
    }

    @Test
    void with_nothing_answered_there_is_nothing_to_finish() {
        scored(LOW_BEING, 0);
        screens.open(priya, AssessmentNavigation.checkHref(mia));

        assertThat(screens.text()).contains("There is no answer yet.");
        assertThat(screens.offers("Finish and see the result")).isFalse();
    }

    @Test
    void a_likely_interruption_reads_in_trained_words_and_leads_to_a_plan() {
        open(priya, found(LOW_BEING));

        assertThat(screens.text())
                .contains("Start with Being: feeling safe", "Likely interruption", "0–6 months", "little tested")
                .contains("It says nothing about cause, parenting or early care.", "(provisional)");
        assertThat(_get(Anchor.class, spec -> spec.withText("Make a plan")).getHref())
                .startsWith("pupils/" + mia.value() + "/plan/new");
    }

    @Test
    void a_head_reads_plain_words_and_is_offered_nothing_to_do() {
        open(school.aHead("Helen Ward"), found(LOW_BEING));

        assertThat(screens.text())
                .contains("Start here: feeling safe")
                .doesNotContainIgnoringCase("interruption")
                .doesNotContain("months", "Being", "Doing", "Thinking:");
        assertThat(_find(Anchor.class, spec -> spec.withText("Make a plan"))).isEmpty();
        assertThat(screens.offers("Yes, it fits")).isFalse();
        assertThat(screens.offers("Correct an answer")).isFalse();
    }

    @Test
    void all_secure_offers_no_plan() {
        open(priya, found(SECURE));

        assertThat(screens.text()).contains("Mia needs no focus for now", "Mia’s strengths");
        assertThat(_find(Anchor.class, spec -> spec.withText("Make a plan"))).isEmpty();
    }

    @Test
    void what_was_not_seen_is_named_to_look_for() {
        open(priya, found(BEING_UNSEEN));

        assertThat(screens.text())
                .contains("We have not seen enough yet", "Look for these next", "Settles on arrival, in their own time")
                .contains("Not enough seen");
        assertThat(_find(Anchor.class, spec -> spec.withText("Score again"))).hasSize(1);
    }

    @Test
    void an_early_picture_shows_no_status() {
        school.joinedOn(mia, clock.today().minusDays(10));
        open(priya, found(LOW_BEING));

        assertThat(screens.text())
                .contains("An early picture", "Score again from 13 Dec 2026", "Too early to say")
                .doesNotContain("Likely", "What stood out", "Start with");
        assertThat(_find(Anchor.class, spec -> spec.withText("Make a plan"))).isEmpty();
    }

    @Test
    void a_caution_s_reason_is_for_the_lead_and_others_are_told_whom_to_ask() {
        Person sam = school.aPractitioner("Sam Reid");
        school.joins(sam, oak, clock.today());
        FindingId finding = found(SECURE);
        open(priya, finding);
        assertThat(screens.text()).contains("Every answer is the same.");

        open(sam, finding);
        assertThat(screens.text())
                .contains("Read this result with care.", "Ask your SENCO")
                .doesNotContain("same.");
    }

    @Test
    void a_view_that_differs_has_a_reason_and_stands_beside_the_result() {
        open(priya, found(LOW_BEING));
        screens.press("Not quite");
        screens.press("Keep my view");
        assertThat(screens.text()).contains("Please write a few words.");

        _setValue(screens.field(TextArea.class, "What does not fit?"), "At lunch she is calmer");
        screens.press("Keep my view");
        assertThat(screens.text()).contains("Priya Osei, 25 Nov 2026: Not quite. “At lunch she is calmer”");
    }

    @Test
    void a_correction_opens_a_new_form_and_the_older_result_says_so() {
        FindingId first = found(LOW_BEING);
        open(priya, first);
        screens.press("Correct an answer");
        _setValue(screens.field(TextArea.class, "Why is a correction needed?"), "B01 was about his brother");
        screens.press("Go to the form");
        assertThat(_find(ScoringForm.class)).hasSize(1);

        screens.goTo(AssessmentNavigation.checkHref(mia));
        screens.press("Finish and see the result");
        assertThat(screens.text()).contains("This is a correction. Reason: B01 was about his brother");
        screens.goTo(AssessmentNavigation.resultHref(mia, first));
        assertThat(screens.text()).contains("This result was corrected.");
        assertThat(screens.offers("Correct an answer")).isFalse();
    }

    @Test
    void a_result_of_another_pupil_is_not_found() {
        PupilId noah = school.aPupil("Noah Khan", oak);
        FindingId finding = found(LOW_BEING);
        screens.open(priya, AssessmentNavigation.resultHref(noah, finding));

        assertThat(screens.text()).contains("We can’t find that page").doesNotContain("Mia");
    }

    private void open(Person person, FindingId finding) {
        screens.open(person, AssessmentNavigation.resultHref(mia, finding));
    }

    private FindingId found(IntFunction<Response> answers) {
        AssessmentId assessment = scored(answers, catalogue.instrument().items().size());
        return signedIn.as(priya, () -> assessments.submit(assessment));
    }

    private AssessmentId scored(IntFunction<Response> answers, int count) {
        return signedIn.as(priya, () -> {
            AssessmentId assessment = assessments
                    .start(mia, new ParentTold.Told("Mother", HowTold.PHONE, clock.today(), null))
                    .id();
            signedIn.answered(assessment, answers, 0, count, Duration.ofSeconds(3));
            return assessment;
        });
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, T choice) {
        _setValue((RadioButtonGroup<T>) screens.field(RadioButtonGroup.class, label), choice);
    }
}
