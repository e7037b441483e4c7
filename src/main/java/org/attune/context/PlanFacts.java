package org.attune.context;

import java.util.Set;
import org.attune.method.planning.Adaptation;
import org.attune.method.planning.PupilLimits;

/**
 * What a plan has to keep to.
 *
 * @param limits opt-ins, avoidances, whether home may be contacted
 * @param adaptations which changes of each strategy come first
 */
public record PlanFacts(PupilLimits limits, Set<Adaptation> adaptations) {

    /** Nothing on record. */
    public static final PlanFacts NONE = new PlanFacts(PupilLimits.NONE, Set.of());

    public PlanFacts {
        adaptations = Set.copyOf(adaptations);
    }
}
