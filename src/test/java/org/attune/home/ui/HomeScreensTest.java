package org.attune.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.Fit;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.catalogue.Catalogue;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanTerms;
import org.attune.plan.ScoredPupils;
import org.attune.roll.GroupId;
import org.attune.roll.year.HandoverPlan;
import org.attune.roll.year.Handovers;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where each role starts, and a pupil’s page. */
@AppTest
class HomeScreensTest {

    private final Screens screens;
    private final SignedIn signedIn;
    private final Assessments assessments;
    private final Findings findings;
    private final PlanDrafts drafts;
    private final PlanPromises promises;
    private final Handovers handovers;
    private final ScoredPupils scored;
    private final TestClock clock;
    private final InventedSchool school;
    private final Person priya;
    private final long oak;

    HomeScreensTest(
            Screens screens,
            SignedIn signedIn,
            Assessments assessments,
            Findings findings,
            PlanDrafts drafts,
            PlanPromises promises,
            Handovers handovers,
            Catalogue catalogue,
            Schoolyard schoolyard,
            TestClock clock) {
        this.screens = screens;
        this.signedIn = signedIn;
        this.assessments = assessments;
        this.findings = findings;
        this.drafts = drafts;
        this.promises = promises;
        this.handovers = handovers;
        this.clock = clock;
        scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        school = schoolyard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        oak = school.aClass("Oak", priya);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void an_assistant_has_one_next_thing_and_one_dark_button() {
        school.aPupil("Ada Bell", oak);
        PupilId mia = school.aPupil("Mia Hartley", oak);
        begin(mia);
        screens.open(priya, "");
        assertThat(screens.text()).contains("Carry on with Mia Hartley");
        assertThat(dark()).extracting(Anchor::getHref).containsExactly("pupils/" + mia.value() + "/score");
    }

    @Test
    void who_takes_a_class_over_reads_about_the_pupils_before() {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        Person mina = school.aPractitioner("Mina Aziz");
        screens.open(mina, "pupils/soon");
        assertThat(screens.text()).contains("Your next pupils").contains("Nobody yet.");
        signedIn.as(
                school.anAdministrator("Olive Office"),
                () -> handovers.carryOut(new HandoverPlan(
                        new GroupId(oak),
                        List.of(priya.id()),
                        clock.today().plusDays(5),
                        List.of(mina.id()),
                        clock.today().plusDays(9),
                        clock.today())));
        screens.open(mina, "pupils/soon");
        assertThat(screens.text()).contains("Mia Hartley").doesNotContain("Nobody yet");
        assertThat(_find(Anchor.class, spec -> spec.withText("Mia Hartley")))
                .extracting(Anchor::getHref)
                .containsExactly("pupils/" + mia.value());
    }

    @Test
    void a_result_is_read_before_a_plan_is_made() {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        FindingId finding = scored.low(priya, mia, "being");
        screens.open(priya, "");
        assertThat(screens.text()).contains("Read the result of Mia Hartley");
        signedIn.as(priya, () -> findings.read(finding, Fit.FITS, null));
        screens.open(priya, "");
        assertThat(screens.text()).contains("Make a plan for Mia Hartley");
    }

    @Test
    void an_assistant_without_a_class_is_told_what_will_be_here_and_whom_to_ask() {
        screens.open(school.aPractitioner("Nia New"), "");
        assertThat(screens.text()).contains("Here you will find the pupils of your classes");
        screens.goTo("pupils");
        assertThat(screens.text()).contains("Ask your administrator to add you to one");
    }

    @Test
    void a_senco_reads_what_needs_care_with_counts_and_the_way_to_the_pupils() {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        school.pupils(3, oak);
        scored.low(priya, mia, "being");
        school.trainedUntil(
                school.person("Tom Ellery", Role.PRACTITIONER), clock.today().plusDays(10));
        Person lowe = school.aSenco("Ruth Lowe");
        screens.open(lowe, "");
        assertThat(screens.text())
                .contains("1 pupil has a result to act on")
                .contains("3 pupils are not scored yet")
                .contains("The training of 1 colleague")
                .contains("Tom Ellery");
        screens.goTo("pupils?show=plan-needed");
        assertThat(screens.text())
                .contains("A result, and no plan")
                .contains("Mia Hartley")
                .doesNotContain("Number1");
    }

    @Test
    void a_senco_with_nothing_waiting_is_told_what_will_stand_there() {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        FindingId finding = scored.low(priya, mia);
        Person lowe = school.aSenco("Ruth Lowe");
        screens.open(lowe, "");
        assertThat(screens.text()).contains("1 result waits for your signature");
        signedIn.as(lowe, () -> findings.signOff(finding, null));
        screens.open(lowe, "");
        assertThat(screens.text()).contains("Nothing waits just now");
    }

    @Test
    void a_head_sees_figures_and_no_name() {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        school.pupils(3, oak);
        adopt(mia, scored.low(priya, mia, "being"));
        screens.open(school.aHead("Hedda Head"), "");
        assertThat(screens.text())
                .contains("1")
                .contains("of 4 pupils")
                .contains("25%.")
                .contains("Plans running")
                .doesNotContain("Mia")
                .doesNotContain("Number1");
    }

    @Test
    void an_administrator_sees_steps_and_no_assessment() {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        scored.low(priya, mia, "being");
        Person office = school.anAdministrator("Olive Office");
        screens.open(office, "");
        assertThat(screens.text())
                .contains("1 colleague has not signed in yet")
                .doesNotContain("Mia")
                .doesNotContain("result")
                .doesNotContain("scored");
    }

    @Test
    void a_pupil_s_page_shows_what_comes_and_then_what_happened_the_newest_first() {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        FindingId finding = scored.low(priya, mia, "being");
        signedIn.as(priya, () -> findings.read(finding, Fit.FITS, null));
        adopt(mia, finding);
        screens.open(priya, "pupils/" + mia.value());
        assertThat(screens.text())
                .containsSubsequence(
                        "With Priya Osei",
                        "The plan is running",
                        "Coming up",
                        "Halfway through the plan",
                        "Review of the plan",
                        "So far",
                        "November 2026",
                        "The plan was adopted",
                        "A plan was begun",
                        "A view of the result was given",
                        "Scored",
                        "by Priya Osei");
        assertThat(_get(Anchor.class, spec -> spec.withText("Scored")).getHref())
                .isEqualTo("pupils/" + mia.value() + "/result/" + finding.value());
    }

    @Test
    void each_source_of_the_page_writes_one_audit_row() {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        long before = school.audited("READ", mia);
        screens.open(priya, "pupils/" + mia.value());
        assertThat(school.audited("READ", mia) - before).isEqualTo(7);
    }

    @Test
    void a_pupil_without_a_record_has_a_page_that_says_what_will_be_on_it() {
        PupilId mia = school.aPupil("Mia Hartley", oak);
        screens.open(priya, "pupils/" + mia.value());
        assertThat(screens.text()).contains("Score this pupil").contains("What adults see and do with Mia");
    }

    @Test
    void a_pupil_of_another_class_has_no_page_for_an_assistant() {
        PupilId lee = school.aPupil("Lee Elmer", school.aClass("Elm"));
        screens.open(priya, "pupils/" + lee.value());
        assertThat(screens.text()).doesNotContain("Lee").contains("We can’t find that page");
    }

    private void begin(PupilId pupil) {
        signedIn.as(
                priya,
                () -> assessments.start(pupil, new ParentTold.Told("Mother", HowTold.PHONE, clock.today(), null)));
    }

    private void adopt(PupilId pupil, FindingId finding) {
        signedIn.as(priya, () -> {
            PlanDraft draft = scored.promised(drafts.start(finding, PlanTerms.usual(List.of("being"))));
            promises.adopt(java.util.Objects.requireNonNull(draft.id()), draft.version(), false);
            assertThat(draft.found().pupil()).isEqualTo(pupil);
        });
    }

    private static List<Anchor> dark() {
        return _find(Anchor.class, spec -> spec.withClasses("main"));
    }
}
