package org.attune.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.catalogue.Catalogue;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft becomes the pupil’s plan. */
@AppTest
class AdoptingTest {

    private final PlanDrafts drafts;
    private final PlanEdits edits;
    private final PlanPromises promises;
    private final Plans plans;
    private final PlanPages pages;
    private final Assessments assessments;
    private final ScoredPupils scored;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final Schoolyard.InventedSchool school;
    private final Person priya;
    private final Person head;
    private final Person dean;
    private final PupilId mia;
    private final FindingId finding;

    AdoptingTest(
            PlanDrafts drafts,
            PlanEdits edits,
            PlanPromises promises,
            Plans plans,
            PlanPages pages,
            Assessments assessments,
            Catalogue catalogue,
            SignedIn signedIn,
            TestClock clock,
            Schoolyard yard) {
        this.drafts = drafts;
        this.edits = edits;
        this.promises = promises;
        this.plans = plans;
        this.pages = pages;
        this.assessments = assessments;
        this.scored = new ScoredPupils(assessments, promises, catalogue, signedIn);
        this.signedIn = signedIn;
        this.clock = clock;
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        dean = school.aPractitioner("Sam Dean");
        head = school.aHead("Ann Lowe");
        mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
        finding = scored.low(priya, mia, "being");
    }

    @BeforeEach
    void signIn() {
        signedIn.as(priya);
    }

    @AfterEach
    void signOut() {
        signedIn.nobody();
        clock.reset();
    }

    @Test
    void a_draft_that_lacks_something_says_what() {
        PlanDraft draft = started();
        assertThatThrownBy(() -> promises.adopt(id(draft), draft.version(), false))
                .isInstanceOfSatisfying(
                        PlanIncomplete.class,
                        incomplete -> assertThat(incomplete.missing())
                                .containsExactly(Missing.TARGET, Missing.SUCCESS, Missing.LIKELIHOOD, Missing.IF_NOT));
    }

    @Test
    void a_plan_over_its_minutes_is_not_adopted() {
        PlanDraft draft = scored.promised(started());
        PlanDraft fewer =
                edits.remove(id(draft), draft.version(), draft.offer().order().getFirst());
        PlanDraft short5 =
                edits.change(id(draft), fewer.version(), fewer.terms().withMinutes(5));
        assertThatThrownBy(() -> promises.adopt(id(draft), short5.version(), false))
                .isInstanceOfSatisfying(
                        PlanIncomplete.class,
                        incomplete -> assertThat(incomplete.missing()).containsExactly(Missing.MINUTES));
    }

    @Test
    void the_plan_begins_on_the_day_it_is_adopted_and_says_who_and_when() {
        PlanDraft draft = scored.promised(started());
        clock.pass(Duration.ofDays(2));
        promises.adopt(id(draft), draft.version(), false);
        PlanRecord plan = plans.get(id(draft));
        assertThat(plan.state()).isEqualTo(PlanState.ADOPTED);
        assertThat(plan.adoptedBy()).isEqualTo(priya.id());
        assertThat(plan.adoptedAt()).isEqualTo(clock.instant());
        assertThat(plan.dates()).isEqualTo(PlanDates.from(SchoolCalendar.usual(), clock.today(), 13));
        assertThat(plans.openOf(mia)).map(PlanStanding::adopted).contains(true);
        assertThat(drafts.open(id(draft))).isEmpty();
    }

    @Test
    void an_adopted_plan_cannot_be_changed() {
        PlanDraft draft = adopted();
        assertThatThrownBy(() -> edits.change(id(draft), draft.version() + 1, draft.terms()))
                .isInstanceOf(PlanChanged.class);
    }

    @Test
    void an_older_plan_ends_only_when_the_person_said_so() {
        PlanDraft older = adopted();
        PlanDraft newer = scored.promised(started());
        assertThat(newer.id()).isNotEqualTo(older.id());
        assertThatThrownBy(() -> promises.adopt(id(newer), newer.version(), false))
                .isInstanceOf(OlderPlanOpen.class);
        promises.adopt(id(newer), newer.version(), true);
        assertThat(plans.get(id(older)).state()).isEqualTo(PlanState.ENDED);
        assertThat(plans.openOf(mia)).map(PlanStanding::id).contains(id(newer));
    }

    @Test
    void lists_show_the_adopted_plan_before_a_new_draft() {
        PlanDraft older = adopted();
        started();
        assertThat(plans.standings(List.of(mia)).get(mia))
                .extracting(PlanStanding::id, PlanStanding::adopted)
                .containsExactly(id(older), true);
    }

    @Test
    void a_draft_that_is_thrown_away_is_gone_from_sight() {
        PlanDraft draft = started();
        promises.discard(id(draft), draft.version());
        assertThat(drafts.of(mia)).isEmpty();
        assertThatThrownBy(() -> plans.get(id(draft))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void a_corrected_assessment_marks_the_plan_as_made_from_an_earlier_version() {
        PlanDraft draft = adopted();
        assertThat(plans.get(id(draft)).found().superseded()).isFalse();
        assessments.submit(assessments.correct(finding, "One answer was wrong."));
        assertThat(plans.get(id(draft)).found().superseded()).isTrue();
    }

    @Test
    void every_strategy_keeps_the_words_of_the_day() {
        PlanDraft draft = adopted();
        assertThat(plans.get(id(draft)).strategies())
                .extracting(PlannedStrategy::strategy)
                .allMatch(strategy -> scored.library().contains(strategy));
    }

    @Test
    void the_head_reads_and_prints_the_page_and_the_look_is_on_record() {
        PlanDraft draft = adopted();
        signedIn.as(head);
        long before = school.audited("READ", mia);
        assertThat(pages.print(id(draft)).paper().pages()).isEqualTo(1);
        assertThat(school.audited("READ", mia)).isGreaterThan(before);
        assertThat(pages.get(id(draft)).adoptedBy()).isEqualTo("Priya Osei");
    }

    @Test
    void an_adult_of_another_class_prints_nothing() {
        PlanDraft draft = adopted();
        signedIn.as(dean);
        assertThatThrownBy(() -> pages.print(id(draft))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> pages.get(id(draft))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void a_draft_is_not_printed() {
        PlanDraft draft = started();
        assertThatThrownBy(() -> pages.print(id(draft))).isInstanceOf(NoSuchRecord.class);
    }

    private PlanDraft adopted() {
        PlanDraft draft = scored.promised(started());
        promises.adopt(id(draft), draft.version(), false);
        return draft;
    }

    private PlanDraft started() {
        return drafts.start(finding, drafts.preview(finding).terms());
    }

    private static PlanId id(PlanDraft draft) {
        return requireNonNull(draft.id());
    }
}
