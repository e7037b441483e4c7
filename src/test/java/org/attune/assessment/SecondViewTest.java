package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.HeldBack.Why;
import org.attune.assessment.SecondViewRefused.Reason;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.method.interruption.Caution;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPages;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanTerms;
import org.attune.plan.Plans;
import org.attune.plan.ScoredPupils;
import org.attune.roll.TrainingNeeded;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A second view is blind until both have finished, and feeds nothing. Refusals by whatever id a person forges. */
@AppTest
class SecondViewTest {

    private static final IntFunction<Response> LOW = i -> Response.ofNumber(i % 2);
    private static final IntFunction<Response> HIGH = i -> Response.ofNumber(3 + i % 2);

    private final Assessments assessments;
    private final Findings findings;
    private final SecondViews secondViews;
    private final PlanDrafts planDrafts;
    private final PlanPromises promises;
    private final Plans plans;
    private final PlanPages pages;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Statements statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final TwoAdultsSchool two;

    private ScoredSchool school;
    private Person tess;
    private Person helen;

    SecondViewTest(
            Assessments assessments,
            Findings findings,
            SecondViews secondViews,
            PlanDrafts planDrafts,
            PlanPromises promises,
            Plans plans,
            PlanPages pages,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            Statements statements,
            TestClock clock,
            JdbcClient jdbc) {
        this.assessments = assessments;
        this.findings = findings;
        this.secondViews = secondViews;
        this.planDrafts = planDrafts;
        this.promises = promises;
        this.plans = plans;
        this.pages = pages;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.two = new TwoAdultsSchool(assessments, secondViews, catalogue, signedIn);
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        this.tess = school.sam;
        this.helen = school.sam;
    }

    @BeforeEach
    void priya_and_sam_know_mia() {
        clock.reset();
        school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        tess = school.school.aPractitioner("Tess Hall");
        school.school.joins(tess, school.oak, school.today().minusDays(30));
        helen = school.school.aHead("Helen Ward");
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    // Asking

    @Test
    void the_lead_asks_and_the_other_begins_without_telling_the_parent_again() {
        AssessmentId lead = school.started();
        assertThat(secondViews.canBeAsked(lead))
                .extracting(adult -> adult.id())
                .containsExactly(tess.id(), school.sam.id());

        two.asked(school.priya, lead, school.sam);

        SecondView open = secondViews.openOf(school.mia).orElseThrow();
        assertThat(open.adult()).isEqualTo(school.sam.id());
        assertThat(open.begun()).isFalse();
        signedIn.as(school.sam);
        assertThat(secondViews.asked()).containsOnlyKeys(school.mia);
        assertThat(secondViews.draftOf(school.mia)).isEmpty();
        AssessmentId second = two.begun(school.sam);
        Draft draft = secondViews.draftOf(school.mia).orElseThrow();
        assertThat(draft.kind()).isEqualTo(AssessmentKind.SECOND_VIEW);
        assertThat(draft.answers()).isEmpty();
        assertThat(jdbc.sql("select told_said from assessment where id = ?")
                        .param(second.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Glad to hear it");
        assertThat(two.begun(school.sam)).as("begun twice").isEqualTo(second);
    }

    @Test
    void only_the_lead_and_the_senco_ask() {
        AssessmentId lead = school.started();
        signedIn.as(tess);
        gone(() -> secondViews.ask(lead, school.sam.id()));
        gone(() -> secondViews.canBeAsked(lead));
        gone(() -> secondViews.mayBeAsked(lead));
        signedIn.as(school.olive);
        gone(() -> secondViews.ask(lead, school.sam.id()));
        signedIn.as(helen);
        denied(() -> secondViews.ask(lead, school.sam.id()));
        signedIn.as(school.school.anAdministrator("Olive Office"));
        denied(() -> secondViews.ask(lead, school.sam.id()));
        denied(() -> secondViews.openOf(school.mia));
        denied(secondViews::asked);
        ScoredSchool other = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        signedIn.as(other.lowe);
        gone(() -> secondViews.ask(lead, school.sam.id()));
        gone(() -> secondViews.ask(new AssessmentId(999_999_999), school.sam.id()));

        two.asked(school.lowe, lead, school.sam);
        assertThat(signedIn.as(school.priya, () -> secondViews.openOf(school.mia)))
                .isPresent();
    }

    @Test
    void who_answered_or_looked_is_not_asked() {
        AssessmentId lead = school.started();
        signedIn.as(school.sam, () -> assessments.answer(school.answering(lead, "B01", Response.OFTEN, 0)));
        signedIn.as(tess, () -> assessments.draftOf(school.mia));

        assertThat(secondViews.canBeAsked(lead)).isEmpty();
        refused(Reason.NOT_BLIND, () -> secondViews.ask(lead, school.sam.id()));
        refused(Reason.NOT_BLIND, () -> secondViews.ask(lead, tess.id()));
        refused(Reason.NOT_BLIND, () -> secondViews.ask(lead, school.priya.id()));
    }

    @Test
    void who_has_read_the_result_is_not_asked() {
        FindingId finding = assessments.submit(school.answered(LOW, 3));
        AssessmentId lead = findings.get(finding).assessment();
        signedIn.as(tess, () -> findings.get(finding));
        signedIn.as(school.sam, () -> findings.of(school.mia));

        refused(Reason.NOT_BLIND, () -> secondViews.ask(lead, tess.id()));
        assertThat(secondViews.canBeAsked(lead)).extracting(adult -> adult.id()).containsExactly(school.sam.id());
    }

    @Test
    void only_trained_adults_who_work_with_the_pupil_are_asked_and_one_at_a_time() {
        AssessmentId lead = school.started();
        Person lee = school.school.person("Lee Past", Role.PRACTITIONER);
        school.school.joins(lee, school.oak, school.today());
        refused(Reason.NOT_TRAINED, () -> secondViews.ask(lead, lee.id()));
        refused(Reason.NOT_WITH_PUPIL, () -> secondViews.ask(lead, school.olive.id()));

        secondViews.ask(lead, school.sam.id());
        refused(Reason.ASKED_ALREADY, () -> secondViews.ask(lead, tess.id()));
        assertThat(secondViews.mayBeAsked(lead)).isFalse();
    }

    @Test
    void a_second_view_is_asked_and_begun_within_six_weeks() {
        AssessmentId lead =
                findings.get(assessments.submit(school.answered(LOW, 3))).assessment();
        clock.pass(Duration.ofDays(42));
        assertThat(secondViews.mayBeAsked(lead)).isTrue();
        SecondViewRequestId id = two.asked(school.priya, lead, school.sam);

        clock.pass(Duration.ofDays(1));
        assertThat(signedIn.as(school.sam, () -> reason(() -> secondViews.begin(id))))
                .isEqualTo(Reason.TOO_LATE);
        secondViews.takeBack(id);
        refused(Reason.TOO_LATE, () -> secondViews.ask(lead, school.sam.id()));
    }

    @Test
    void a_newer_assessment_ends_the_time_for_a_second_view_of_the_older() {
        AssessmentId lead =
                findings.get(assessments.submit(school.answered(LOW, 3))).assessment();
        AssessmentId newer = school.started();
        refused(Reason.TOO_LATE, () -> secondViews.ask(lead, school.sam.id()));
        assertThat(secondViews.mayBeAsked(newer)).isTrue();
    }

    // Blind

    @Test
    void who_is_asked_sees_nothing_of_the_leads_draft() {
        AssessmentId lead = school.started();
        assessments.answer(school.answering(lead, "B01", Response.RARELY, 0));
        two.asked(school.priya, lead, school.sam);
        for (boolean begun : List.of(false, true)) {
            if (begun) {
                two.begun(school.sam);
            }
            signedIn.as(school.sam);
            held(Why.YOUR_VIEW_FIRST, () -> assessments.draftOf(school.mia));
            held(Why.YOUR_VIEW_FIRST, () -> assessments.submit(lead));
            gone(() -> assessments.answer(school.answering(lead, "B01", Response.OFTEN, 0)));
            gone(() -> assessments.answer(school.answering(lead, "B01", Response.OFTEN, 1)));
            gone(() -> assessments.answer(school.answering(lead, "B05", Response.OFTEN, 0)));
            gone(() -> assessments.discard(lead));
            assertThat(findings.standings(List.of(school.mia)))
                    .isEqualTo(Map.of(school.mia, new Standing(null, 0, 42, null, null, null, null, false)));
        }
        assertThat(signedIn.as(tess, () -> assessments.draftOf(school.mia))).isPresent();
    }

    @Test
    void who_is_asked_sees_nothing_of_the_leads_result_or_plan() {
        FindingId finding =
                new ScoredPupils(assessments, promises, catalogue, signedIn).low(school.priya, school.mia, "being");
        PlanId plan = signedIn.as(school.priya, () -> {
            var started = planDrafts.start(finding, PlanTerms.usual(List.of("being")));
            var draft = new ScoredPupils(assessments, promises, catalogue, signedIn).promised(started);
            PlanId id = java.util.Objects.requireNonNull(draft.id());
            promises.adopt(id, draft.version(), true);
            return id;
        });
        AssessmentId lead = findings.get(finding).assessment();
        two.asked(school.priya, lead, school.sam);
        long reads = reads(school.sam);

        signedIn.as(school.sam);
        held(Why.YOUR_VIEW_FIRST, () -> findings.get(finding));
        held(Why.YOUR_VIEW_FIRST, () -> findings.latestOf(school.mia));
        held(Why.YOUR_VIEW_FIRST, () -> findings.read(finding, Fit.FITS, null));
        held(Why.YOUR_VIEW_FIRST, () -> assessments.correct(finding, "A slip"));
        held(Why.YOUR_VIEW_FIRST, () -> plans.get(plan));
        held(Why.YOUR_VIEW_FIRST, () -> pages.get(plan));
        held(Why.YOUR_VIEW_FIRST, () -> pages.print(plan));
        held(Why.YOUR_VIEW_FIRST, () -> planDrafts.preview(finding));
        held(Why.YOUR_VIEW_FIRST, () -> planDrafts.start(finding, PlanTerms.usual(List.of("being"))));
        assertThat(reads(school.sam)).as("nothing was read").isEqualTo(reads);
        assertThat(findings.of(school.mia)).isEmpty();
        assertThat(plans.standings(List.of(school.mia))).isEmpty();
        assertThat(plans.openOf(school.mia)).isEmpty();
        assertThat(findings.standings(List.of(school.mia)).get(school.mia))
                .isEqualTo(new Standing(null, 0, 42, null, null, null, null, false));
        assertThat(signedIn.as(tess, () -> plans.get(plan)).id()).isEqualTo(plan);
    }

    @Test
    void a_senco_who_gives_the_second_view_is_as_blind_as_anyone() {
        FindingId finding = assessments.submit(school.answered(LOW, 3));
        AssessmentId lead = findings.get(finding).assessment();
        school.school.joins(school.lowe, school.oak, school.today().minusDays(9));
        two.asked(school.priya, lead, school.lowe);

        signedIn.as(school.lowe);
        held(Why.YOUR_VIEW_FIRST, () -> findings.get(finding));
        held(Why.YOUR_VIEW_FIRST, () -> findings.signOff(finding, null));
        assertThat(findings.unsigned()).isEmpty();
        assertThat(findings.of(school.mia)).isEmpty();
    }

    @Test
    void a_second_view_that_is_finished_first_stays_closed_to_all_who_could_answer_with_the_lead() {
        AssessmentId lead = school.started();
        two.asked(school.priya, lead, school.sam);
        FindingId second = two.given(school.sam, HIGH);

        for (Person answering : List.of(school.priya, tess)) {
            signedIn.as(answering);
            held(Why.LEAD_FIRST, () -> findings.get(second));
            held(Why.LEAD_FIRST, () -> findings.read(second, Fit.FITS, null));
            assertThat(secondViews.of(school.mia)).isEmpty();
        }
        signedIn.as(school.sam);
        assertThat(findings.get(second).beside()).isNull();
        assertThat(secondViews.waiting()).containsExactly(school.mia);
        assertThat(signedIn.as(school.priya, secondViews::waiting)).isEmpty();
        signedIn.as(school.sam);
        held(Why.WAITING_FOR_LEAD, () -> assessments.draftOf(school.mia));
        gone(() -> assessments.answer(school.answering(lead, "B01", Response.OFTEN, 0)));
        for (Person noParty : List.of(school.lowe, helen)) {
            signedIn.as(noParty);
            assertThat(findings.get(second).lead()).isEqualTo(school.sam.id());
            assertThat(secondViews.of(school.mia))
                    .extracting(SecondViewSummary::id)
                    .containsExactly(second);
        }
        signedIn.as(school.lowe, () -> assessments.answer(school.answering(lead, "B01", Response.OFTEN, 0)));
        signedIn.as(school.lowe);
        held(Why.LEAD_FIRST, () -> findings.get(second));
        assertThat(secondViews.of(school.mia)).isEmpty();
        signedIn.as(school.olive);
        gone(() -> findings.get(second));
    }

    @Test
    void nobody_but_its_adult_touches_a_second_view() {
        AssessmentId lead = school.started();
        SecondViewRequestId request = two.asked(school.priya, lead, school.sam);
        AssessmentId second = two.begun(school.sam);
        signedIn.as(school.sam, () -> assessments.answer(school.answering(second, "B01", Response.OFTEN, 0)));

        for (Person other : List.of(school.priya, tess, school.lowe)) {
            signedIn.as(other);
            gone(() -> assessments.answer(school.answering(second, "B01", Response.RARELY, 0)));
            gone(() -> assessments.answer(school.answering(second, "B01", Response.RARELY, 1)));
            gone(() -> assessments.answer(school.answering(second, "B05", Response.RARELY, 0)));
            gone(() -> assessments.submit(second));
            gone(() -> secondViews.begin(request));
            assertThat(secondViews.draftOf(school.mia)).isEmpty();
            assertThat(secondViews.asked()).isEmpty();
        }
        signedIn.as(school.priya);
        gone(() -> assessments.discard(second));
        gone(() -> secondViews.takeBack(request));
        gone(() -> secondViews.ask(second, tess.id()));
        assertThat(signedIn.as(
                        school.sam,
                        () -> findings.get(assessments.submit(second)).lead()))
                .isEqualTo(school.sam.id());
    }

    // Open

    @Test
    void when_both_have_finished_both_open_and_the_lead_carries_the_caution() {
        FindingId lead = assessments.submit(school.answered(LOW, 3));
        assertThat(findings.get(lead).finding().cautions()).isEmpty();
        two.asked(school.priya, findings.get(lead).assessment(), school.sam);
        FindingId second = two.given(school.sam, HIGH);

        for (Person reader : List.of(school.priya, school.sam, tess, school.lowe, helen)) {
            signedIn.as(reader);
            assertThat(findings.get(lead).finding().cautions()).containsExactly(Caution.TWO_ADULTS_DIFFER);
            assertThat(findings.get(lead).beside())
                    .isEqualTo(new Beside(second, school.sam.id(), List.of("being", "doing", "thinking"), true));
            assertThat(findings.get(second).finding().cautions()).doesNotContain(Caution.TWO_ADULTS_DIFFER);
            TwoViews views = findings.beside(lead, second);
            assertThat(views.blind()).isTrue();
            assertThat(views.beside().talkAbout()).hasSize(42);
        }
        assertThat(jdbc.sql("select cautions from finding where id = ?")
                        .param(lead.value())
                        .query(String.class)
                        .single())
                .as("what was stored stays")
                .isEmpty();
        signedIn.as(school.olive);
        gone(() -> findings.beside(lead, second));
    }

    @Test
    void two_who_see_much_the_same_leave_no_caution() {
        AssessmentId draft = school.answered(HIGH, 3);
        two.asked(school.priya, draft, school.sam);
        FindingId second = two.given(school.sam, i -> Response.OFTEN);
        FindingId lead = assessments.submit(draft);

        assertThat(findings.get(lead).finding().cautions()).isEmpty();
        assertThat(findings.beside(lead, second).beside().differing()).isEmpty();
        assertThat(signedIn.as(school.sam, () -> findings.get(lead).lead())).isEqualTo(school.priya.id());
    }

    @Test
    void findings_that_are_no_pair_do_not_stand_side_by_side() {
        FindingId lead = assessments.submit(school.answered(LOW, 3));
        two.asked(school.priya, findings.get(lead).assessment(), school.sam);
        FindingId second = two.given(school.sam, HIGH);
        PupilId noah = school.school.aPupil("Noah Khan", school.oak);
        FindingId his = new ScoredPupils(assessments, promises, catalogue, signedIn).low(school.priya, noah, "being");

        gone(() -> findings.beside(his, second));
        gone(() -> findings.beside(second, lead));
        gone(() -> findings.beside(lead, lead));
    }

    @Test
    void a_second_view_changes_nothing_that_feeds_lists_and_plans() {
        FindingId lead =
                new ScoredPupils(assessments, promises, catalogue, signedIn).low(school.priya, school.mia, "being");
        AssessmentId assessment = findings.get(lead).assessment();
        signedIn.as(school.lowe);
        var standings = findings.standings(List.of(school.mia));
        var list = findings.of(school.mia);
        var unsigned = findings.unsigned();
        clock.pass(Duration.ofDays(1));
        two.asked(school.priya, assessment, school.sam);
        two.begun(school.sam);
        assertThat(findings.standings(List.of(school.mia)))
                .as("while it is scored")
                .isEqualTo(standings);
        FindingId second = two.given(school.sam, HIGH);

        assertThat(findings.standings(List.of(school.mia))).isEqualTo(standings);
        assertThat(findings.of(school.mia)).isEqualTo(list);
        assertThat(findings.unsigned()).isEqualTo(unsigned);
        assertThat(findings.latestOf(school.mia).orElseThrow().id()).isEqualTo(lead);
        assertThat(findings.get(lead).versions()).extracting(FindingSummary::id).containsExactly(lead);
        assertThat(planDrafts.preview(second).found().id()).isEqualTo(lead);
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> findings.signOff(second, null));
        assertThat(assessments.draftOf(school.mia)).isEmpty();
    }

    @Test
    void a_second_view_alone_makes_no_plan() {
        AssessmentId draft = school.started();
        two.asked(school.priya, draft, school.sam);
        FindingId second = two.given(school.sam, LOW);

        signedIn.as(school.sam);
        gone(() -> planDrafts.preview(second));
        gone(() -> planDrafts.start(second, PlanTerms.usual(List.of("being"))));
        assertThat(findings.latestOf(school.mia)).isEmpty();
    }

    @Test
    void a_correction_stays_in_its_pair_and_says_that_it_was_not_blind() {
        FindingId lead = assessments.submit(school.answered(LOW, 3));
        two.asked(school.priya, findings.get(lead).assessment(), school.sam);
        FindingId second = two.given(school.sam, HIGH);
        clock.pass(Duration.ofDays(1));

        signedIn.as(school.priya);
        gone(() -> assessments.correct(second, "Not mine"));
        FindingId corrected = assessments.submit(assessments.correct(lead, "A slip"));
        assertThat(findings.get(corrected).beside())
                .isEqualTo(new Beside(second, school.sam.id(), List.of("being", "doing", "thinking"), false));
        assertThat(findings.get(corrected).finding().cautions()).containsExactly(Caution.TWO_ADULTS_DIFFER);
        assertThat(findings.beside(lead, second).lead().superseded()).isTrue();

        signedIn.as(school.sam);
        FindingId again = assessments.submit(assessments.correct(second, "A slip too"));
        assertThat(findings.get(again).kind()).isEqualTo(AssessmentKind.SECOND_VIEW);
        assertThat(findings.get(again).versions())
                .extracting(FindingSummary::id)
                .containsExactly(again, second);
        assertThat(findings.beside(corrected, again).blind()).isFalse();
        assertThat(findings.latestOf(school.mia).orElseThrow().id()).isEqualTo(corrected);
    }

    // Ending

    @Test
    void taken_back_it_opens_again_and_what_was_answered_is_put_away() {
        FindingId finding = assessments.submit(school.answered(LOW, 3));
        SecondViewRequestId request =
                two.asked(school.priya, findings.get(finding).assessment(), school.sam);
        AssessmentId second = two.begun(school.sam);
        signedIn.as(school.lowe, () -> secondViews.takeBack(request));

        signedIn.as(school.sam);
        assertThat(findings.get(finding).id()).isEqualTo(finding);
        assertThat(secondViews.asked()).isEmpty();
        assertThat(assessments.answer(school.answering(second, "B01", Response.OFTEN, 0)))
                .isInstanceOf(AnswerResult.Closed.class);
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> secondViews.begin(request));
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> secondViews.takeBack(request));
    }

    @Test
    void the_lead_takes_it_back_before_it_is_begun_and_the_other_may_say_no() {
        AssessmentId lead = school.started();
        SecondViewRequestId request = two.asked(school.priya, lead, school.sam);
        signedIn.as(tess);
        gone(() -> secondViews.takeBack(request));
        signedIn.as(school.priya, () -> secondViews.takeBack(request));

        SecondViewRequestId next = two.asked(school.priya, lead, tess);
        signedIn.as(tess, () -> secondViews.takeBack(next));
        assertThat(signedIn.as(school.priya, () -> secondViews.openOf(school.mia)))
                .isEmpty();
    }

    @Test
    void with_the_leads_draft_the_second_view_is_put_away() {
        AssessmentId lead = school.started();
        two.asked(school.priya, lead, school.sam);
        AssessmentId second = two.begun(school.sam);
        signedIn.as(school.priya, () -> assessments.discard(lead));

        signedIn.as(school.sam);
        assertThat(secondViews.asked()).isEmpty();
        assertThat(secondViews.draftOf(school.mia)).isEmpty();
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> assessments.submit(second));
        assertThat(assessments.start(school.mia, school.mother()).lead()).isEqualTo(school.sam.id());
    }

    @Test
    void its_adult_puts_a_second_view_away_with_the_request() {
        AssessmentId lead = school.started();
        two.asked(school.priya, lead, school.sam);
        AssessmentId second = two.begun(school.sam);
        signedIn.as(school.sam, () -> assessments.discard(second));

        assertThat(signedIn.as(school.priya, () -> secondViews.openOf(school.mia)))
                .isEmpty();
        assertThat(signedIn.as(school.sam, () -> assessments.draftOf(school.mia)))
                .isPresent();
    }

    @Test
    void training_counts_when_a_second_view_is_begun() {
        AssessmentId lead = school.started();
        Person lee = school.school.trainedUntil(school.school.person("Lee Past", Role.PRACTITIONER), school.today());
        school.school.joins(lee, school.oak, school.today());
        SecondViewRequestId request = two.asked(school.priya, lead, lee);
        clock.pass(Duration.ofDays(1));
        signedIn.as(lee);

        assertThatExceptionOfType(TrainingNeeded.class).isThrownBy(() -> secondViews.begin(request));
    }

    @Test
    void what_one_is_asked_for_takes_a_fixed_number_of_statements() {
        two.asked(school.priya, school.started(), school.sam);
        signedIn.as(school.sam);
        assertThat(statements.of(secondViews::asked)).isLessThanOrEqualTo(3);
    }

    private long reads(Person person) {
        return jdbc.sql(
                        "select count(*) from audit where staff_id = ? and act = 'READ' and what in ('finding', 'draft', 'plan')"
                                + " and record_id > 0")
                .param(person.id().value())
                .query(Long.class)
                .single();
    }

    private static Reason reason(ThrowingCallable act) {
        try {
            act.call();
        } catch (SecondViewRefused refused) {
            return refused.reason();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("Not refused");
    }

    private static void refused(Reason why, ThrowingCallable act) {
        assertThat(reason(act)).isEqualTo(why);
    }

    private void held(Why why, ThrowingCallable act) {
        long before = school.school.audited("REFUSED", school.mia);
        assertThatExceptionOfType(HeldBack.class)
                .isThrownBy(act)
                .extracting(HeldBack::why)
                .isEqualTo(why);
        assertThat(school.school.audited("REFUSED", school.mia)).isEqualTo(before + 1);
    }

    private static void gone(ThrowingCallable act) {
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(act);
    }

    private static void denied(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
