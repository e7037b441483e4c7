package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.attune.access.NoSuchRecord;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two adults answer in one assessment. */
@AppTest
class JointTest {

    private final Assessments assessments;
    private final Findings findings;
    private final SignedIn signedIn;
    private final ScoredSchool school;

    JointTest(
            Assessments assessments,
            Findings findings,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            TestClock clock) {
        this.assessments = assessments;
        this.findings = findings;
        this.signedIn = signedIn;
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
    }

    @AfterEach
    void go_home() {
        signedIn.nobody();
    }

    @Test
    void each_answer_keeps_its_author_up_to_the_result() {
        AssessmentId draft = school.started();
        assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0));
        signedIn.as(school.sam, () -> assessments.answer(school.answering(draft, "B05", Response.RARELY, 0)));
        Draft joint = assessments.draftOf(school.mia).orElseThrow();
        assertThat(joint.isJoint()).isTrue();

        FoundRecord found = findings.get(assessments.submit(draft));

        assertThat(found.authors()).containsEntry("B01", school.priya.id()).containsEntry("B05", school.sam.id());
        assertThat(found.others()).containsExactly(school.sam.id());
    }

    @Test
    void of_two_who_answer_one_item_the_later_sees_what_the_earlier_said() {
        AssessmentId draft = school.started();
        assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0));
        GivenAnswer priyas =
                assessments.draftOf(school.mia).orElseThrow().answers().getFirst();

        AnswerResult sams =
                signedIn.as(school.sam, () -> assessments.answer(school.answering(draft, "B01", Response.RARELY, 0)));
        assertThat(sams).isEqualTo(new AnswerResult.Conflict(priyas));

        signedIn.as(school.sam, () -> assessments.answer(school.answering(draft, "B01", Response.RARELY, 1)));
        assertThat(assessments.answer(school.answering(draft, "B01", Response.SOMETIMES, 1)))
                .isInstanceOf(AnswerResult.Conflict.class);
        assertThat(assessments
                        .draftOf(school.mia)
                        .orElseThrow()
                        .answers()
                        .getFirst()
                        .author())
                .isEqualTo(school.sam.id());
    }

    @Test
    void the_lead_or_the_senco_finishes_and_nobody_else() {
        AssessmentId draft = school.started();
        signedIn.as(school.sam, () -> {
            assessments.answer(school.answering(draft, "B05", Response.RARELY, 0));
            assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> assessments.submit(draft));
        });
        assertThat(assessments.draftOf(school.mia)).isPresent();

        FindingId finding = signedIn.as(school.lowe, () -> assessments.submit(draft));
        assertThat(findings.get(finding).lead()).isEqualTo(school.priya.id());
    }

    @Test
    void a_correction_keeps_the_authors() {
        AssessmentId draft = school.started();
        signedIn.as(school.sam, () -> assessments.answer(school.answering(draft, "B05", Response.RARELY, 0)));
        assessments.answer(school.answering(draft, "B01", Response.OFTEN, 0));
        AssessmentId correction = assessments.correct(assessments.submit(draft), "A slip");
        assessments.answer(school.answering(correction, "B01", Response.RARELY, 1));

        assertThat(findings.get(assessments.submit(correction)).authors())
                .containsEntry("B01", school.priya.id())
                .containsEntry("B05", school.sam.id());
    }
}
