package org.attune.assessment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntFunction;
import org.attune.access.PupilId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;

/** A school in which Priya and Sam work with Mia in Oak, and Olive works in Elm; the words in which tests score. */
final class ScoredSchool {

    private final Assessments assessments;
    private final Catalogue catalogue;
    private final TestClock clock;
    private final SignedIn signedIn;

    final Schoolyard.InventedSchool school;
    final Person priya;
    final Person sam;
    final Person lowe;
    final Person olive;
    final long oak;
    final PupilId mia;

    ScoredSchool(Assessments assessments, Catalogue catalogue, Schoolyard schools, SignedIn signedIn, TestClock clock) {
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.clock = clock;
        this.signedIn = signedIn;
        school = schools.aSchool();
        priya = school.aPractitioner("Priya Osei");
        sam = school.aPractitioner("Sam Reid");
        lowe = school.aSenco("Ruth Lowe");
        olive = school.aPractitioner("Olive Elm");
        oak = school.aClass("Oak", priya, sam);
        school.aClass("Elm", olive);
        mia = school.aPupil("Mia Hartley", oak);
        signedIn.as(priya);
    }

    ParentTold mother() {
        return new ParentTold.Told("Mother", HowTold.PHONE, clock.today(), "Glad to hear it");
    }

    AssessmentId started() {
        return assessments.start(mia, mother()).id();
    }

    AnswerCommand answering(AssessmentId assessment, String item, Response response, int seenVersion) {
        return new AnswerCommand(assessment, item, response, null, seenVersion, UUID.randomUUID());
    }

    AnswerCommand notApplying(AssessmentId assessment, String item, int seenVersion) {
        return new AnswerCommand(
                assessment, item, Response.NOT_APPLICABLE, "Agreed with the SENCO", seenVersion, UUID.randomUUID());
    }

    /** All items answered by their place in the instrument, some seconds apart. */
    AssessmentId answered(IntFunction<Response> answer, int secondsApart) {
        AssessmentId assessment = started();
        signedIn.answered(assessment, answer, Duration.ofSeconds(secondsApart));
        return assessment;
    }

    LocalDate today() {
        return clock.today();
    }
}
