package org.attune.assessment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import org.attune.access.PupilId;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.attune.assessment.FoundRecord;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.assessment.Standing;
import org.attune.catalogue.Catalogue;
import org.attune.context.Contexts;
import org.attune.context.FactEntry;
import org.attune.context.FactId;
import org.attune.context.FactKind;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Caution;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is on record when a pupil is scored: it lies with the finding, and each role reads of it what is theirs. */
@AppTest
class CautionsOnRecordTest {

    private static final IntFunction<Response> LOW_BEING = i -> i < 14 ? Response.RARELY : Response.OFTEN;

    private final Assessments assessments;
    private final Findings findings;
    private final Contexts contexts;
    private final Catalogue catalogue;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Screens screens;
    private final TestClock clock;
    private Schoolyard.InventedSchool school;
    private Person priya;
    private Person sam;
    private Person lowe;
    private Person head;
    private PupilId mia;

    CautionsOnRecordTest(
            Assessments assessments,
            Findings findings,
            Contexts contexts,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            Screens screens,
            TestClock clock) {
        this.assessments = assessments;
        this.findings = findings;
        this.contexts = contexts;
        this.catalogue = catalogue;
        this.yard = yard;
        this.signedIn = signedIn;
        this.screens = screens;
        this.clock = clock;
        school = yard.aSchool();
        priya = sam = lowe = head = school.aPractitioner("Priya Osei");
        mia = new PupilId(0);
    }

    @BeforeEach
    void a_school() {
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        sam = school.aPractitioner("Sam Reid");
        lowe = school.aSenco("Ruth Lowe");
        head = school.aHead("Ann Day");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya, sam));
    }

    @AfterEach
    void close() {
        screens.close();
        clock.reset();
    }

    @Test
    void what_was_on_record_lies_with_the_finding_and_it_comes_out_the_same_when_the_record_changes() {
        FactId hearing = onRecord(FactEntry.coded(FactKind.NEED, "hearing", clock.today()));
        onRecord(FactEntry.coded(FactKind.ENGLISH, "B", clock.today()));
        onRecord(FactEntry.coded(FactKind.EVENT, "loss", clock.today().minusDays(12)));
        FindingId finding = scored();
        FoundRecord before = signedIn.as(priya, () -> findings.get(finding));
        assertThat(before.finding().cautions())
                .containsExactlyInAnyOrder(Caution.HEARING_NEED, Caution.NEW_TO_ENGLISH, Caution.RECENT_EVENT);

        signedIn.as(lowe, () -> contexts.withdraw(hearing));
        clock.pass(Duration.ofDays(400));
        school.trainedUntil(priya, clock.today().plusDays(1));
        FoundRecord after = signedIn.as(priya, () -> findings.get(finding));
        assertThat(after.finding()).isEqualTo(before.finding());
        assertThat(after.circumstances()).isEqualTo(before.circumstances());
        assertThat(after.circumstances().english()).contains("B");
        assertThat(after.circumstances().daysSinceEvent()).isEqualTo(OptionalInt.of(12));
    }

    @Test
    void a_need_makes_the_heading_and_the_reason_is_not_for_assistants_also_when_they_lead() {
        onRecord(FactEntry.coded(FactKind.NEED, "hearing", clock.today()));
        FindingId finding = scored();
        for (Person assistant : List.of(priya, sam)) {
            open(assistant, finding);
            assertThat(screens.text())
                    .contains("Lower scores: cause not known")
                    .contains("Read this result with care.")
                    .contains("Ask your SENCO")
                    .doesNotContain("hearing need")
                    .doesNotContain("Start with Being");
        }
        for (Person leader : List.of(lowe, head)) {
            open(leader, finding);
            assertThat(screens.text())
                    .contains("Lower scores: cause not known")
                    .contains("A hearing need is on record.")
                    .doesNotContain("Read this result with care.");
        }
    }

    @Test
    void when_the_senco_has_signed_the_place_to_start_is_named_and_the_caution_stays() {
        onRecord(FactEntry.coded(FactKind.REFERRAL, "salt", clock.today()).withStatus("sent"));
        FindingId finding = scored();
        signedIn.as(lowe, () -> findings.signOff(finding, null));
        open(priya, finding);
        assertThat(screens.text())
                .contains("Start with Being")
                .contains("Read this result with care.")
                .doesNotContain("cause not known");
    }

    @Test
    void working_well_below_the_age_is_said_kindly_and_compared_with_nothing() {
        onRecord(FactEntry.coded(FactKind.NEED, "well-below-age", clock.today()));
        FindingId finding = scored();
        open(priya, finding);
        assertThat(screens.text())
                .contains("Mia’s own steps")
                .contains("Make a plan")
                .doesNotContain("Expected")
                .doesNotContain("interruption")
                .doesNotContain("below the level")
                .doesNotContain("too early")
                .doesNotContain("under 4 weeks");
        open(lowe, finding);
        assertThat(screens.text()).contains("works well below the level of their age");
        assertThat(signedIn.as(priya, () -> findings.standings(List.of(mia))).values())
                .hasSize(1)
                .noneMatch(Standing::latestHasFocus);
    }

    @Test
    void how_often_the_adult_saw_the_pupil_is_asked_once_kept_at_once_and_needed_by_nobody() {
        AssessmentId draft = answered();
        screens.open(priya, AssessmentNavigation.checkHref(mia));
        RadioButtonGroup<Integer> seen = seen();
        assertThat(seen.getValue()).isNull();
        seen.setValue(5);
        screens.open(priya, AssessmentNavigation.checkHref(mia));
        assertThat(seen().getValue()).isEqualTo(5);

        FindingId finding = signedIn.as(priya, () -> assessments.submit(draft));
        open(priya, finding);
        assertThat(screens.text())
                .contains("on fewer than 10 school days in the last six weeks")
                .contains("Start with Being");
        open(sam, finding);
        assertThat(screens.text()).contains("Read this result with care.").doesNotContain("30 school days");
    }

    @Test
    void ten_days_are_enough_and_no_answer_gives_no_caution() {
        AssessmentId draft = answered();
        signedIn.as(priya, () -> assessments.seenOn(draft, 10));
        FindingId finding = signedIn.as(priya, () -> assessments.submit(draft));
        assertThat(signedIn.as(priya, () -> findings.get(finding)).finding().cautions())
                .isEmpty();
        FindingId second = scored();
        assertThat(signedIn.as(priya, () -> findings.get(second)).finding().cautions())
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Integer> seen() {
        return _get(RadioButtonGroup.class, spec -> spec.withClasses("days-seen"));
    }

    private void open(Person person, FindingId finding) {
        screens.open(person, AssessmentNavigation.resultHref(mia, finding));
    }

    private FactId onRecord(FactEntry entry) {
        return signedIn.as(lowe, () -> contexts.record(mia, entry));
    }

    private FindingId scored() {
        AssessmentId draft = answered();
        return signedIn.as(priya, () -> assessments.submit(draft));
    }

    private AssessmentId answered() {
        return signedIn.as(priya, () -> {
            AssessmentId id = assessments
                    .start(mia, new ParentTold.Told("Mother", HowTold.PHONE, LocalDate.of(2026, 11, 20), null))
                    .id();
            signedIn.answered(id, LOW_BEING, Duration.ofSeconds(5));
            return id;
        });
    }
}
