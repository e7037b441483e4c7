package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
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
import org.springframework.security.access.AccessDeniedException;

/** Who may score, and who may read: refusals as well as permissions. */
@AppTest
class ScoringAccessTest {

    private final Assessments assessments;
    private final Findings findings;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Statements statements;
    private final TestClock clock;

    private ScoredSchool school;
    private AssessmentId draft;

    ScoringAccessTest(
            Assessments assessments,
            Findings findings,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            Statements statements,
            TestClock clock) {
        this.assessments = assessments;
        this.findings = findings;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.statements = statements;
        this.clock = clock;
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        this.draft = new AssessmentId(0);
    }

    @BeforeEach
    void a_draft_by_priya() {
        school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        draft = school.started();
        assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0));
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void an_assistant_cannot_score_or_read_a_pupil_of_another_class() {
        FindingId finding = assessments.submit(draft);
        AssessmentId next = school.started();
        signedIn.as(school.olive);

        refused(() -> assessments.answer(school.answering(next, "B01", Response.OFTEN, 0)));
        refused(() -> assessments.submit(next));
        refused(() -> assessments.discard(next));
        refused(() -> assessments.draftOf(school.mia));
        refused(() -> assessments.start(school.mia, school.mother()));
        refused(() -> assessments.correct(finding, "A slip"));
        refused(() -> findings.get(finding));
        refused(() -> findings.latestOf(school.mia));
        refused(() -> findings.of(school.mia));
        refused(() -> findings.read(finding, Fit.FITS, null));
    }

    @Test
    void ids_of_another_school_and_ids_of_nothing_are_refused_alike() {
        ScoredSchool other = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        signedIn.as(other.lowe);
        for (AssessmentId forged : List.of(draft, new AssessmentId(999_999_999))) {
            assertThatExceptionOfType(NoSuchRecord.class)
                    .isThrownBy(() -> assessments.answer(other.answering(forged, "B05", Response.OFTEN, 0)));
            assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> assessments.submit(forged));
            assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> assessments.discard(forged));
        }
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> findings.get(new FindingId(999_999_999)));
    }

    @Test
    void who_left_the_class_yesterday_is_refused_today() {
        school.school.leaves(school.priya, school.oak, school.today().minusDays(1));

        refused(() -> assessments.answer(school.answering(draft, "B05", Response.OFTEN, 0)));
        refused(() -> assessments.submit(draft));
    }

    @Test
    void who_is_not_trained_today_does_not_score_but_reads() {
        Person lee = school.school.trainedUntil(
                school.school.person("Lee Past", Role.PRACTITIONER),
                school.today().minusDays(1));
        school.school.joins(lee, school.oak, school.today());
        FindingId finding = assessments.submit(draft);
        AssessmentId next = school.started();
        signedIn.as(lee);

        untrained(() -> assessments.answer(school.answering(next, "B01", Response.OFTEN, 0)));
        untrained(() -> assessments.submit(next));
        untrained(() -> assessments.correct(finding, "A slip"));
        untrained(() -> assessments.start(school.school.aPupil("Noah Khan", school.oak), school.mother()));
        assertThat(findings.get(finding).pupil()).isEqualTo(school.mia);
    }

    @Test
    void a_head_reads_results_and_scores_nobody() {
        FindingId finding = assessments.submit(draft);
        signedIn.as(school.school.aHead("Helen Ward"));

        assertThat(findings.get(finding).lead()).isEqualTo(school.priya.id());
        denied(() -> assessments.start(school.mia, school.mother()));
        denied(() -> assessments.answer(school.answering(draft, "B05", Response.OFTEN, 0)));
        denied(() -> assessments.submit(draft));
        denied(() -> assessments.discard(draft));
        denied(() -> assessments.correct(finding, "A slip"));
        denied(() -> findings.read(finding, Fit.FITS, null));
    }

    @Test
    void an_administrator_sees_no_assessment() {
        FindingId finding = assessments.submit(draft);
        signedIn.as(school.school.anAdministrator("Olive Office"));

        denied(() -> findings.get(finding));
        denied(() -> findings.latestOf(school.mia));
        denied(() -> findings.standings(List.of(school.mia)));
        denied(() -> assessments.draftOf(school.mia));
        denied(() -> assessments.answer(school.answering(draft, "B05", Response.OFTEN, 0)));
    }

    @Test
    void only_its_lead_and_the_senco_discard_a_draft() {
        signedIn.as(school.sam);
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> assessments.discard(draft));
        assertThat(assessments.draftOf(school.mia)).isPresent();

        signedIn.as(school.lowe);
        assessments.discard(draft);
        assertThat(assessments.draftOf(school.mia)).isEmpty();
    }

    @Test
    void lists_leave_out_whom_the_person_may_not_see() {
        PupilId elm = school.school.aPupil("Tom Elm", school.school.aClass("Ash", school.olive));
        signedIn.as(school.olive);

        assertThat(findings.standings(List.of(school.mia, elm)))
                .isEqualTo(Map.of(elm, new Standing(null, 0, 42, null, null, null, null, false)));
    }

    @Test
    void standings_take_as_many_statements_for_thirty_as_for_three() {
        List<PupilId> pupils = school.school.pupils(30, school.oak);
        findings.standings(pupils);

        assertThat(statements.of(() -> findings.standings(pupils)))
                .isEqualTo(statements.of(() -> findings.standings(pupils.subList(0, 3))))
                .isLessThanOrEqualTo(3);
    }

    private void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        long before = school.school.audited("REFUSED", school.mia);
        long writes = school.school.audited("WRITE", school.mia);
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(act);
        assertThat(school.school.audited("REFUSED", school.mia)).isEqualTo(before + 1);
        assertThat(school.school.audited("WRITE", school.mia)).isEqualTo(writes);
    }

    private static void untrained(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(TrainingNeeded.class).isThrownBy(act);
    }

    private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
