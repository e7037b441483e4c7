package org.attune.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.Assessments;
import org.attune.assessment.FindingId;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.planning.Strategy;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;

/** Scores an invented pupil in one line, and finishes a draft in another. */
public final class ScoredPupils {

    private static final List<Response> LOW = List.of(Response.NOT_YET, Response.RARELY, Response.SOMETIMES);
    private static final List<Response> HIGH = List.of(Response.OFTEN, Response.NEARLY_ALWAYS);

    private final Assessments assessments;
    private final PlanPromises promises;
    private final Catalogue catalogue;
    private final SignedIn signedIn;

    public ScoredPupils(Assessments assessments, PlanPromises promises, Catalogue catalogue, SignedIn signedIn) {
        this.assessments = assessments;
        this.promises = promises;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
    }

    /** Low in these strands, high in the others. */
    public FindingId low(Person by, PupilId pupil, String... strands) {
        return signedIn.as(by, () -> {
            ParentTold told = new ParentTold.Told("Mother", HowTold.PHONE, LocalDate.of(2026, 11, 20), null);
            AssessmentId assessment = assessments.start(pupil, told).id();
            answer(assessment, List.of(strands));
            return assessments.submit(assessment);
        });
    }

    /** Targets as suggested, and the three agreements. */
    public PlanDraft promised(PlanDraft draft) {
        PlanId id = java.util.Objects.requireNonNull(draft.id());
        PlanDraft aimed = promises.suggestTargets(id, draft.version());
        return promises.agree(
                id,
                aimed.version(),
                new Agreements(
                        "Comes to Priya when upset, most weeks.", Likelihood.EVEN, "We meet and try another way."));
    }

    List<Strategy> library() {
        return catalogue.strategies();
    }

    private void answer(AssessmentId assessment, List<String> lowStrands) {
        List<Item> items = catalogue.instrument().items();
        signedIn.answered(
                assessment,
                place -> {
                    List<Response> scale = lowStrands.contains(items.get(place).strand()) ? LOW : HIGH;
                    return scale.get(place % scale.size());
                },
                Duration.ZERO);
    }
}
