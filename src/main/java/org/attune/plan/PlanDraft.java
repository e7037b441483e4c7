package org.attune.plan;

import java.time.Instant;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.assessment.FoundRecord;
import org.attune.context.PlanFacts;
import org.jspecify.annotations.Nullable;

/**
 * A plan in the making.
 *
 * @param id null while nothing is stored
 * @param version what the person saw; a change is refused where somebody saved since
 * @param savedAt null while nothing is stored
 * @param found what the plan is made from
 * @param facts what is on record for the pupil today
 */
public record PlanDraft(
        @Nullable PlanId id,
        int version,
        @Nullable Instant savedAt,
        FoundRecord found,
        PlanFacts facts,
        PlanTerms terms,
        PlanDates dates,
        PlanOffer offer,
        List<PlanTarget> targets,
        Agreements agreements) {

    public PlanDraft {
        targets = List.copyOf(targets);
    }

    public PupilId pupil() {
        return found.pupil();
    }
}
