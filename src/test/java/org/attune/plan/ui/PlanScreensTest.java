package org.attune.plan.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.catalogue.Catalogue;
import org.attune.method.planning.NeedCovered;
import org.attune.plan.Agreements;
import org.attune.plan.Likelihood;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanWorking;
import org.attune.plan.PlanWorkings;
import org.attune.plan.Plans;
import org.attune.plan.ScoredPupils;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Making a plan on the screen, and who sees which screen. */
@AppTest
class PlanScreensTest {

    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

    private final Screens screens;
    private final PlanDrafts drafts;
    private final PlanPromises promises;
    private final Plans plans;
    private final PlanWorkings workings;
    private final ScoredPupils scored;
    private final SignedIn signedIn;
    private final Schoolyard.InventedSchool school;
    private final Person priya;
    private final long oak;
    private final PupilId mia;
    private final FindingId finding;

    PlanScreensTest(
            Screens screens,
            PlanDrafts drafts,
            PlanPromises promises,
            Plans plans,
            PlanWorkings workings,
            Assessments assessments,
            Catalogue catalogue,
            SignedIn signedIn,
            Schoolyard yard) {
        this.screens = screens;
        this.drafts = drafts;
        this.promises = promises;
        this.plans = plans;
        this.workings = workings;
        this.signedIn = signedIn;
        scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        oak = school.aClass("Oak", priya);
        mia = school.aPupil("Mia Hartley", oak);
        finding = scored.low(priya, mia, "being");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void what_can_be_given_and_what_comes_of_it_stand_side_by_side_before_anything_is_stored() {
        open(priya);
        assertThat(screens.text())
                .contains("What can you give?")
                .contains("of 60 minutes")
                .contains("Helps with:")
                .contains("Not saved yet");
        assertThat(signedIn.as(priya, () -> drafts.of(mia))).isEmpty();
    }

    @Test
    void the_first_change_stores_the_draft_and_says_so() {
        open(priya);
        _click(_get(NativeButton.class, spec -> spec.withText("+")));
        assertThat(screens.text()).contains("of 65 minutes").contains("Draft saved 10:42");
        PlanId id = signedIn.as(priya, () -> drafts.of(mia)).orElseThrow();
        assertThat(signedIn.as(priya, () -> drafts.open(id))
                        .orElseThrow()
                        .terms()
                        .minutes())
                .isEqualTo(65);
    }

    @Test
    void how_a_plan_was_worked_out_is_told_with_its_own_numbers() {
        open(priya);
        _click(_get(NativeButton.class, spec -> spec.withText("+")));
        PlanId id = signedIn.as(priya, () -> drafts.of(mia)).orElseThrow();
        PlanWorking working = signedIn.as(priya, () -> workings.of(id));
        assertThat(working.working().cover())
                .isEqualTo(working.choice().cover())
                .isPositive();
        assertThat(working.working().needs().stream()
                        .mapToLong(NeedCovered::cover)
                        .sum())
                .isEqualTo(working.working().cover());

        screens.goTo(PlanNavigation.howHref(mia, id));
        assertThat(screens.text())
                .contains("Minutes a week we have 65")
                .contains("Of those, how many fit " + working.working().eligible())
                .contains(working.working().cover() + " parts ÷ 900")
                .contains("The adults left the choice as it was proposed.", "What a swap would lose")
                .contains(working.choice().strategies().getFirst().strategy().title());
        screens.goTo(PlanNavigation.howHref(school.aPupil("Noah Khan", oak), id));
        assertThat(screens.text()).contains("We can’t find that page");
    }

    @Test
    void how_a_plan_was_worked_out_is_for_those_who_may_read_it() {
        open(priya);
        _click(_get(NativeButton.class, spec -> spec.withText("+")));
        PlanId id = signedIn.as(priya, () -> drafts.of(mia)).orElseThrow();

        assertThat(signedIn.as(school.aHead("Helen Ward"), () -> workings.of(id))
                        .suggested())
                .isNotEmpty();
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> signedIn.as(school.aPractitioner("Olive Elm"), () -> workings.of(id)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signedIn.as(school.anAdministrator("Olive Office"), () -> workings.of(id)));
    }

    @Test
    void a_swap_is_offered_with_what_it_costs_and_taken_in_one_press() {
        open(priya);
        _click(firstSwap());
        NativeButton choice =
                _find(NativeButton.class, spec -> spec.withClasses("choice")).getFirst();
        String title =
                choice.getChildren().findFirst().orElseThrow().getElement().getText();
        assertThat(screens.text()).contains("covers");
        _click(choice);
        assertThat(screens.text()).contains(title).contains("You changed what was proposed");
        screens.press("Propose again");
        assertThat(screens.text()).doesNotContain("You changed what was proposed");
    }

    @Test
    void adopting_asks_kindly_for_what_is_missing_and_then_shows_the_plan() {
        open(priya);
        screens.press("Next: targets");
        assertThat(screens.text()).contains("Seen more often by").contains("This note tells nobody.");
        screens.press("Adopt the plan");
        assertThat(screens.text()).contains("Nearly there.").contains("what a good outcome looks like");
        _get(TextArea.class, spec -> spec.withLabel("It worked if …")).setValue("Comes to Priya when upset.");
        PlanDraft draft = draft();
        signedIn.as(priya, () -> {
            promises.agree(
                    id(draft),
                    draft.version(),
                    new Agreements("Comes to Priya when upset.", Likelihood.LIKELY, "We try another way."));
        });
        screens.goTo("pupils/" + mia.value() + "/plan/" + id(draft).value());
        screens.press("Next: targets");
        screens.press("Adopt the plan");
        assertThat(screens.text()).contains("adopted by Priya Osei on 25 Nov 2026");
        assertThat(signedIn.as(priya, () -> plans.openOf(mia)).orElseThrow().adopted())
                .isTrue();
    }

    @Test
    void the_head_reads_the_plan_and_is_not_offered_to_change_it() {
        PlanId plan = adopted(mia, finding);
        screens.open(school.aHead("Ann Lowe"), "pupils/" + mia.value() + "/plan/" + plan.value());
        assertThat(screens.text())
                .contains("adopted by Priya Osei")
                .contains("Print")
                .doesNotContain("Change the plan");
    }

    @Test
    void a_practitioner_of_another_class_finds_no_such_page() {
        PlanId plan = adopted(mia, finding);
        Person dean = school.aPractitioner("Sam Dean");
        screens.open(dean, "pupils/" + mia.value() + "/plan/" + plan.value());
        assertThat(screens.text()).contains("We can’t find that page").doesNotContain("Mia");
    }

    @Test
    void a_plan_under_another_pupils_address_is_not_there() {
        PlanId plan = adopted(mia, finding);
        PupilId ola = school.aPupil("Ola Reed", oak);
        screens.open(priya, "pupils/" + ola.value() + "/plan/" + plan.value());
        assertThat(screens.text()).contains("We can’t find that page");
    }

    @Test
    void without_training_the_screen_says_whom_to_ask() {
        open(school.person("Tom Reed", Role.SENCO));
        assertThat(screens.text()).contains("You need a current training record to make plans");
    }

    @Test
    void a_hostile_name_stays_text() {
        PupilId odd = school.aPupil(HOSTILE.replace(" ", "\u00A0") + " X", oak);
        PlanId plan = adopted(odd, scored.low(priya, odd, "being"));
        screens.open(priya, "pupils/" + odd.value() + "/plan/" + plan.value());
        com.vaadin.flow.component.Html sheet = _get(com.vaadin.flow.component.Html.class);
        assertThat(sheet.getInnerHtml()).contains("&lt;img").doesNotContain("<img");
    }

    private com.vaadin.flow.component.button.Button firstSwap() {
        return _find(com.vaadin.flow.component.button.Button.class, spec -> spec.withText("Swap"))
                .getFirst();
    }

    private void open(Person person) {
        screens.open(person, "");
        UI.getCurrent()
                .navigate(
                        "pupils/" + mia.value() + "/plan/new",
                        QueryParameters.of("finding", String.valueOf(finding.value())));
    }

    private PlanDraft draft() {
        return signedIn.as(
                priya, () -> drafts.open(drafts.of(mia).orElseThrow()).orElseThrow());
    }

    private PlanId adopted(PupilId pupil, FindingId from) {
        return signedIn.as(priya, () -> {
            PlanDraft draft =
                    scored.promised(drafts.start(from, drafts.preview(from).terms()));
            promises.adopt(id(draft), draft.version(), false);
            return id(draft);
        });
    }

    private static PlanId id(PlanDraft draft) {
        return java.util.Objects.requireNonNull(draft.id());
    }
}
