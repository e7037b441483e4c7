package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.Test;

@AppTest
class ScoringTest {
    private final Assessments assessments;
    private final Findings findings;
    private final Schoolyard yard;
    private final SignedIn signedIn;

    ScoringTest(Assessments assessments, Findings findings, Schoolyard yard, SignedIn signedIn) {
        this.assessments = assessments;
        this.findings = findings;
        this.yard = yard;
        this.signedIn = signedIn;
    }

    @Test
    void smoke() {
        var school = yard.aSchool();
        Person priya = school.aPractitioner("Priya Osei");
        PupilId mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));
        signedIn.as(priya);
        Draft draft =
                assessments.start(mia, new ParentTold.Told("Mother", HowTold.PHONE, LocalDate.of(2026, 11, 25), null));
        UUID id = UUID.randomUUID();
        var saved = assessments.answer(new AnswerCommand(draft.id(), "B01", Response.RARELY, null, 0, id));
        assertThat(saved).isInstanceOf(AnswerResult.Saved.class);
        assertThat(assessments.answer(new AnswerCommand(draft.id(), "B01", Response.RARELY, null, 0, id)))
                .isEqualTo(saved);
        assertThat(assessments.answer(new AnswerCommand(draft.id(), "B01", Response.OFTEN, null, 0, UUID.randomUUID())))
                .isInstanceOf(AnswerResult.Conflict.class);
        assertThat(assessments.answer(new AnswerCommand(draft.id(), "B01", Response.OFTEN, null, 1, UUID.randomUUID())))
                .isInstanceOf(AnswerResult.Saved.class);
        FindingId f = assessments.submit(draft.id());
        FoundRecord found = findings.get(f);
        assertThat(found.answers().of("B01")).isEqualTo(Response.OFTEN);
        AssessmentId next = assessments.correct(f, "Wrong day");
        assertThat(assessments.draftOf(mia).orElseThrow().answers()).hasSize(1);
        FindingId g = assessments.submit(next);
        assertThat(findings.get(f).superseded()).isTrue();
        assertThat(findings.latestOf(mia).orElseThrow().id()).isEqualTo(g);
        System.out.println(findings.standings(java.util.List.of(mia)));
    }
}
