package org.attune.quality;

import org.attune.assessment.ScoredRow;
import org.attune.context.ContextTraits;
import org.attune.method.interruption.Status;
import org.attune.roll.RollTraits;

/** A pupil’s latest lead finding, with the groups the pupil belongs to. */
record Sampled(ScoredRow row, RollTraits.Traits roll, ContextTraits.Traits context) {

    Traits traits() {
        return new Traits(roll.sex(), roll.birthDate(), context);
    }

    boolean isLikely() {
        return row.strands().values().stream().anyMatch(strand -> strand.status() == Status.LIKELY);
    }
}
