package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.function.IntFunction;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.catalogue.Catalogue;
import org.attune.method.change.StrandChange;
import org.attune.method.change.Verdict;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Two findings of one pupil: which are compared, with whose error, and who may read it. */
@AppTest
class ChangesTest {

    private static final IntFunction<Response> LOW = i -> Response.RARELY;
    private static final IntFunction<Response> HIGHER = i -> i < 14 ? Response.OFTEN : Response.RARELY;

    private final Assessments assessments;
    private final Changes changes;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Statements statements;
    private final TestClock clock;
    private ScoredSchool school;
    private FindingId first;

    ChangesTest(
            Assessments assessments,
            Changes changes,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            Statements statements,
            TestClock clock) {
        this.assessments = assessments;
        this.changes = changes;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.statements = statements;
        this.clock = clock;
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        this.first = new FindingId(0);
    }

    @BeforeEach
    void a_first_finding_by_priya() {
        school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        first = found(LOW);
        clock.pass(Duration.ofDays(90));
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void a_first_finding_has_nothing_to_be_compared_with() {
        assertThat(changes.since(first)).isEmpty();
    }

    @Test
    void the_same_adult_s_later_finding_is_compared_with_the_narrow_line() {
        ChangeSince since = changes.since(found(HIGHER)).orElseThrow();

        assertThat(since.earlier().id()).isEqualTo(first);
        assertThat(since.sameLead()).isTrue();
        StrandChange being = since.change().strand("being");
        assertThat(being.change().orElseThrow().text(1)).isEqualTo("50.0");
        assertThat(being.critical().orElseThrow().text(2)).isEqualTo("21.47");
        assertThat(being.verdict()).contains(Verdict.IMPROVED);
        assertThat(since.change().strand("doing").verdict()).contains(Verdict.NO_RELIABLE_CHANGE);
    }

    @Test
    void another_adult_s_later_finding_is_compared_with_the_wide_line() {
        signedIn.as(school.sam);
        ChangeSince since = changes.since(found(HIGHER)).orElseThrow();

        assertThat(since.sameLead()).isFalse();
        assertThat(since.change().strand("being").critical().orElseThrow().text(2))
                .isEqualTo("35.06");
    }

    @Test
    void only_the_lead_s_current_version_is_compared() {
        FindingId wrong = found(HIGHER);
        AssessmentId correction = assessments.correct(wrong, "A slip");
        assessments.answer(school.answering(correction, "B01", Response.NOT_YET, 1));
        FindingId right = assessments.submit(correction);

        assertThat(changes.since(wrong)).isEmpty();
        assertThat(changes.since(right).orElseThrow().earlier().id()).isEqualTo(first);
    }

    @Test
    void who_may_not_see_the_pupil_sees_no_change() {
        FindingId later = found(HIGHER);

        signedIn.as(school.olive);
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> changes.since(later));
        signedIn.as(new ScoredSchool(assessments, catalogue, schools, signedIn, clock).lowe);
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> changes.since(later));
        signedIn.as(school.school.anAdministrator("Olive Office"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> changes.since(later));
        signedIn.as(school.school.aHead("Helen Ward"));
        assertThat(changes.since(later)).isPresent();
    }

    @Test
    void one_look_is_one_audit_row_however_many_findings_there_are() {
        FindingId second = found(HIGHER);
        long before = school.school.audited("READ", school.mia);
        long few = statements.of(() -> changes.since(second));
        assertThat(school.school.audited("READ", school.mia)).isEqualTo(before + 1);

        clock.pass(Duration.ofDays(20));
        found(LOW);
        clock.pass(Duration.ofDays(20));
        FindingId fourth = found(HIGHER);
        assertThat(statements.of(() -> changes.since(fourth))).isEqualTo(few);
    }

    private FindingId found(IntFunction<Response> answer) {
        PupilId mia = school.mia;
        AssessmentId assessment = assessments.start(mia, school.mother()).id();
        var items = catalogue.instrument().items();
        for (int i = 0; i < items.size(); i++) {
            assessments.answer(school.answering(assessment, items.get(i).code(), answer.apply(i), 0));
        }
        return assessments.submit(assessment);
    }
}
