package org.attune.cycle;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.assessment.FindingId;
import org.attune.plan.Agreements;
import org.attune.plan.Likelihood;
import org.attune.plan.PlanDraft;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanTerms;
import org.attune.plan.ScoredPupils;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pupil with a plan that runs, in one line; and time that goes by. */
final class RunningPlans {

    private static final int WEEKS = 13;

    private final ScoredPupils scored;
    private final PlanDrafts drafts;
    private final PlanPromises promises;
    private final Cycles cycles;
    private final SignedIn signedIn;
    private final TestClock clock;

    RunningPlans(
            ScoredPupils scored,
            PlanDrafts drafts,
            PlanPromises promises,
            Cycles cycles,
            SignedIn signedIn,
            TestClock clock) {
        this.scored = scored;
        this.drafts = drafts;
        this.promises = promises;
        this.cycles = cycles;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Low in Being, with an adopted plan for it; the cycle that runs. */
    Cycle of(Person by, PupilId pupil) {
        FindingId finding = scored.low(by, pupil, "being");
        signedIn.as(by, () -> {
            PlanDraft draft = drafts.start(finding, PlanTerms.usual(List.of("being")));
            adopt(requireNonNull(draft.id()), draft.version());
        });
        return open(by, pupil);
    }

    /** The draft that a review left behind is adopted. */
    Cycle adopted(Person by, PupilId pupil, PlanId draft) {
        signedIn.as(
                by, () -> promises.adopt(draft, drafts.open(draft).orElseThrow().version(), true));
        return open(by, pupil);
    }

    /** The next day is the one after the review’s. */
    void passToReview() {
        clock.pass(Duration.ofDays(WEEKS * 7L));
    }

    void scoredAgain(Person by, PupilId pupil, String... low) {
        scored.low(by, pupil, low);
    }

    /** Was asked for a second view of the same scores, and has not given it. */
    void blind(Person adult, PupilId pupil, JdbcClient jdbc) {
        jdbc.sql(
                        "insert into second_view_request (school_id, pupil_id, beside_id, adult_id, asked_by, asked_at, version)"
                                + " select school_id, pupil_id, series_id, ?, ?, '2026-11-25', 0 from finding where pupil_id = ?")
                .params(adult.id().value(), adult.id().value(), pupil.value())
                .update();
    }

    private void adopt(PlanId id, int version) {
        PlanDraft aimed = promises.suggestTargets(id, version);
        PlanDraft agreed = promises.agree(
                id,
                aimed.version(),
                new Agreements("Comes to Priya when upset.", Likelihood.EVEN, "We meet and try again."));
        promises.adopt(id, agreed.version(), true);
    }

    private Cycle open(Person by, PupilId pupil) {
        return signedIn.as(
                by,
                () -> cycles.of(pupil).stream()
                        .filter(Cycle::isOpen)
                        .findFirst()
                        .orElseThrow());
    }
}
