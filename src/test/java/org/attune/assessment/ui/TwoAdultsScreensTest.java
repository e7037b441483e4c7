package org.attune.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.attune.access.PupilId;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.assessment.SecondViews;
import org.attune.catalogue.Catalogue;
import org.attune.method.agreement.StrandPair;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.roll.Adult;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screens of two adults, and the SENCO’s signature. */
@AppTest
class TwoAdultsScreensTest {

    private static final IntFunction<Response> LOW = i -> Response.ofNumber(i % 2);
    private static final IntFunction<Response> HIGH = i -> Response.ofNumber(3 + i % 2);

    private final Assessments assessments;
    private final Findings findings;
    private final SecondViews secondViews;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;

    private InventedSchool school;
    private Person priya;
    private Person sam;
    private Person lowe;
    private PupilId mia;

    TwoAdultsScreensTest(
            Assessments assessments,
            Findings findings,
            SecondViews secondViews,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            Screens screens,
            TestClock clock) {
        this.assessments = assessments;
        this.findings = findings;
        this.secondViews = secondViews;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        this.school = schools.aSchool();
        this.priya = school.aPractitioner("Priya Osei");
        this.sam = priya;
        this.lowe = priya;
        this.mia = new PupilId(0);
    }

    @BeforeEach
    void priya_and_sam_know_mia() {
        school = schools.aSchool();
        priya = school.aPractitioner("Priya Osei");
        sam = school.aPractitioner("Sam Reid");
        lowe = school.aSenco("Ruth Lowe");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya, sam));
    }

    @AfterEach
    void close() {
        screens.close();
        clock.reset();
    }

    @Test
    void the_senco_signs_with_one_button_and_others_read_it() {
        FindingId finding = found();
        screens.open(priya, AssessmentNavigation.resultHref(mia, finding));
        assertThat(screens.text()).contains("Not signed yet", "before it goes to a parent or another service");
        assertThat(screens.offers("Sign this result")).isFalse();

        screens.open(lowe, AssessmentNavigation.resultHref(mia, finding));
        screens.press("Sign this result");
        screens.press("Sign it");
        assertThat(screens.text())
                .contains("Signed by Ruth Lowe on 25 Nov 2026", "A correction needs a new signature.");
        assertThat(screens.offers("Sign this result")).isFalse();

        screens.open(priya, AssessmentNavigation.resultHref(mia, finding));
        assertThat(screens.text()).contains("Signed by Ruth Lowe on 25 Nov 2026");
    }

    @Test
    void the_lead_asks_a_second_adult_and_takes_it_back() {
        screens.open(priya, AssessmentNavigation.resultHref(mia, found()));
        screens.press("Ask a second adult");
        screens.press("Ask them");
        assertThat(screens.text()).contains("Please choose an adult.");
        _setValue(who(), who().getListDataView().getItems().findFirst().orElseThrow());
        screens.press("Ask them");

        assertThat(screens.text()).contains("Waiting for Sam Reid’s view", "Not begun yet.");
        screens.press("Take this back");
        assertThat(screens.offers("Ask a second adult")).isTrue();
    }

    @Test
    void the_other_is_told_why_the_result_is_closed_and_what_opens_it() {
        FindingId finding = found();
        asked();
        screens.open(sam, "pupils");
        assertThat(screens.text()).contains("You are asked for your own view");
        assertThat(_get(Anchor.class, spec -> spec.withText("Give my view")).getHref())
                .isEqualTo(AssessmentNavigation.secondViewHref(mia));

        screens.goTo(AssessmentNavigation.resultHref(mia, finding));
        assertThat(screens.text())
                .contains("Closed until you have given your own view", "When both are finished, both open.")
                .doesNotContain("Being", "what we see now", "Priya");
        assertThat(_get(Anchor.class, spec -> spec.withText("Go to your own view"))
                        .getHref())
                .isEqualTo(AssessmentNavigation.secondViewHref(mia));
    }

    @Test
    void the_other_begins_without_telling_the_parent_and_finishes_to_their_own_result() {
        found();
        asked();
        screens.open(sam, AssessmentNavigation.scoringHref(mia));
        assertThat(screens.text())
                .contains(
                        "Your own view of Mia", "Priya Osei asks how you see Mia.", "The parent has been told already");
        screens.press("Begin");
        assertThat(_find(ScoringForm.class)).hasSize(1);
        AssessmentId second =
                signedIn.as(sam, () -> secondViews.draftOf(mia).orElseThrow().id());
        answer(sam, second, HIGH);

        screens.open(sam, AssessmentNavigation.secondViewHref(mia) + "/check");
        screens.press("Finish and see the result");

        assertThat(screens.text())
                .contains(
                        "This is a second view, to talk about.", "second view by Sam Reid", "Priya Osei scored first.")
                .doesNotContain("Not signed yet", "Ask a second adult");
        assertThat(_find(Anchor.class, spec -> spec.withText("Make a plan"))).isEmpty();
    }

    @Test
    void who_has_given_their_view_waits_and_is_not_sent_to_score() {
        AssessmentId lead = started();
        signedIn.as(priya, () -> secondViews.ask(lead, sam.id()));
        signedIn.as(sam, () -> {
            AssessmentId second = secondViews
                    .begin(secondViews.asked().values().iterator().next().id())
                    .id();
            answer(sam, second, HIGH);
        });
        signedIn.as(
                sam,
                () -> assessments.submit(secondViews.draftOf(mia).orElseThrow().id()));
        screens.open(sam, "pupils/" + mia.value());
        assertThat(screens.text())
                .contains("Waiting for the other view")
                .contains("You gave your view. Your colleague has not finished theirs.")
                .doesNotContain("Score this pupil")
                .doesNotContain("Score again");
    }

    @Test
    void who_cannot_do_it_says_so() {
        found();
        asked();
        screens.open(sam, AssessmentNavigation.secondViewHref(mia));
        screens.press("I can’t do this");

        assertThat(signedIn.as(priya, () -> secondViews.openOf(mia))).isEmpty();
    }

    @Test
    void both_stand_side_by_side_with_a_table_and_what_to_talk_about() {
        FindingId lead = found();
        FindingId second = second();
        screens.open(priya, AssessmentNavigation.besideHref(mia, lead, second));

        assertThat(screens.text())
                .contains("Mia Hartley: two adults’ views", "Neither is wrong.", "Nothing here is averaged.")
                .contains(
                        "The two see Being, Doing and Thinking differently",
                        "Talk about these",
                        "more than 35.1 points")
                .contains("Not yet", "Often", "Nearly always");
        assertThat(_find(NativeTable.class)).hasSize(1);
        StrandPair being = signedIn.as(priya, () -> findings.beside(lead, second))
                .beside()
                .strands()
                .getFirst();
        BesidePicture picture = new BesidePicture("Being", "Priya <&>");
        String svg = picture.svg(being, true);
        assertThat(svg).contains("class='expected'");
        assertThat(picture.svg(being, false))
                .as("for own progress only nothing is expected")
                .doesNotContain("class='expected'");
        assertThat(svg).contains("class='range one'", "class='range two'", "<circle class='one'", "<path class='two'");
        assertThat(svg).contains("Priya &lt;&amp;&gt;");
    }

    @Test
    void a_head_reads_plain_words_side_by_side() {
        FindingId lead = found();
        FindingId second = second();
        screens.open(school.aHead("Helen Ward"), AssessmentNavigation.besideHref(mia, lead, second));

        assertThat(screens.text()).contains("Feeling safe").doesNotContain("Being", "Thinking differently");
    }

    @Test
    void the_lead_s_result_carries_the_caution_and_leads_to_both() {
        FindingId lead = found();
        FindingId second = second();
        screens.open(lowe, AssessmentNavigation.resultHref(mia, lead));

        assertThat(screens.text())
                .contains(
                        "Two adults see this differently.",
                        "Sam Reid gave a second view, without seeing these answers.")
                .doesNotContain("Ask a second adult");
        assertThat(_get(Anchor.class, spec -> spec.withText("See both side by side"))
                        .getHref())
                .isEqualTo(AssessmentNavigation.besideHref(mia, lead, second));
        screens.open(sam, "pupils/" + mia.value());
        assertThat(screens.text()).contains("25 Nov Two views side by side by Sam Reid");
    }

    @Test
    void where_two_answered_it_is_visible_who_and_only_the_lead_finishes() {
        AssessmentId draft = started();
        List<Item> items = catalogue.instrument().items();
        answer(priya, draft, LOW, 0, 40);
        answer(sam, draft, LOW, 40, items.size());

        screens.open(sam, AssessmentNavigation.checkHref(mia));
        assertThat(screens.text())
                .contains("by Priya Osei", "Priya Osei finishes this", "Tell Priya Osei that you are done.");
        assertThat(screens.offers("Finish and see the result")).isFalse();

        screens.open(priya, AssessmentNavigation.checkHref(mia));
        assertThat(screens.text())
                .contains("by Sam Reid", "Some answers are by Sam Reid.")
                .doesNotContain("by Priya Osei");
        screens.press("Finish and see the result");
        assertThat(screens.text()).contains("cored by Priya Osei with Sam Reid");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Adult> who() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Who also knows Mia well?"));
    }

    private AssessmentId started() {
        return signedIn.as(
                priya,
                () -> assessments
                        .start(mia, new ParentTold.Told("Mother", HowTold.PHONE, clock.today(), null))
                        .id());
    }

    private FindingId found() {
        AssessmentId draft = started();
        answer(priya, draft, LOW);
        return signedIn.as(priya, () -> assessments.submit(draft));
    }

    private void asked() {
        signedIn.as(
                priya,
                () -> secondViews.ask(findings.latestOf(mia).orElseThrow().assessment(), sam.id()));
    }

    private FindingId second() {
        asked();
        return signedIn.as(sam, () -> {
            AssessmentId second = secondViews
                    .begin(secondViews.asked().values().iterator().next().id())
                    .id();
            answer(sam, second, HIGH);
            return assessments.submit(second);
        });
    }

    private void answer(Person person, AssessmentId assessment, IntFunction<Response> answer) {
        answer(person, assessment, answer, 0, catalogue.instrument().items().size());
    }

    private void answer(Person person, AssessmentId assessment, IntFunction<Response> answer, int from, int to) {
        signedIn.as(person, () -> signedIn.answered(assessment, answer, from, to, Duration.ZERO));
    }
}
