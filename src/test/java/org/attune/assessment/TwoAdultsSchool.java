package org.attune.assessment;

import java.time.Duration;
import java.util.function.IntFunction;
import org.attune.access.PupilId;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;

/** What tests of two adults do, each step with the rights of the person who does it. */
final class TwoAdultsSchool {

    private final Assessments assessments;
    private final SecondViews secondViews;
    private final Catalogue catalogue;
    private final SignedIn signedIn;

    TwoAdultsSchool(Assessments assessments, SecondViews secondViews, Catalogue catalogue, SignedIn signedIn) {
        this.assessments = assessments;
        this.secondViews = secondViews;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
    }

    SecondViewRequestId asked(Person by, AssessmentId lead, Person adult) {
        return signedIn.as(by, () -> {
            secondViews.ask(lead, adult.id());
            return secondViews.openOf(pupil(adult)).orElseThrow().id();
        });
    }

    AssessmentId begun(Person adult) {
        return signedIn.as(
                adult,
                () -> secondViews
                        .begin(secondViews.asked().values().iterator().next().id())
                        .id());
    }

    /** Begun, every item answered, finished. */
    FindingId given(Person adult, IntFunction<Response> answer) {
        AssessmentId second = begun(adult);
        answer(adult, second, answer);
        return signedIn.as(adult, () -> assessments.submit(second));
    }

    void answer(Person adult, AssessmentId assessment, IntFunction<Response> answer) {
        signedIn.as(adult, () -> signedIn.answered(assessment, answer, Duration.ZERO));
    }

    private PupilId pupil(Person adult) {
        return signedIn.as(adult, () -> secondViews.asked().keySet().iterator().next());
    }
}
