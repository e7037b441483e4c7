package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.attune.access.NoSuchRecord;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form that was put away by mistake comes back. */
@AppTest
class BringingBackTest {

    private final Assessments assessments;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final TestClock clock;
    private ScoredSchool school;
    private AssessmentId draft;

    BringingBackTest(
            Assessments assessments, Catalogue catalogue, Schoolyard schools, SignedIn signedIn, TestClock clock) {
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.clock = clock;
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        this.draft = new AssessmentId(0);
    }

    @BeforeEach
    void a_form_that_was_put_away() {
        school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        draft = school.started();
        assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0));
        assessments.discard(draft);
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void every_answer_is_there_again_and_the_audit_says_so() {
        long before = school.school.audited("WRITE", school.mia);
        assessments.bringBack(draft);
        assertThat(assessments.draftOf(school.mia).orElseThrow().answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.response()).isEqualTo(Response.OFTEN));
        assertThat(school.school.audited("WRITE", school.mia)).isEqualTo(before + 1);
    }

    @Test
    void the_senco_may_bring_it_back_and_a_colleague_who_does_not_lead_it_may_not() {
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> signedIn.as(school.sam, () -> assessments.bringBack(draft)));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> signedIn.as(school.olive, () -> assessments.bringBack(draft)));
        signedIn.as(school.lowe, () -> assessments.bringBack(draft));
        assertThat(assessments.draftOf(school.mia)).isPresent();
    }

    @Test
    void after_seven_days_it_stays_away() {
        clock.pass(Duration.ofDays(Assessments.DAYS_IN_BIN).plusSeconds(1));
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> assessments.bringBack(draft));
    }

    @Test
    void a_pupil_has_one_form_at_a_time_so_a_newer_one_keeps_the_old_one_away() {
        AssessmentId newer = school.started();
        assertThatExceptionOfType(DraftAlreadyStarted.class).isThrownBy(() -> assessments.bringBack(draft));
        assertThat(assessments.draftOf(school.mia).orElseThrow().id()).isEqualTo(newer);
    }

    @Test
    void what_was_not_put_away_cannot_be_brought_back() {
        assessments.bringBack(draft);
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> assessments.bringBack(draft));
    }
}
