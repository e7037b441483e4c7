package org.attune.plan;

import java.util.List;
import org.attune.method.planning.Choice;
import org.attune.method.planning.Working;
import org.attune.roll.PupilSummary;

/**
 * How a plan was worked out. Its strategies count as they read on the day; what is on record for the pupil, and what else the library
 * has, are those of today.
 *
 * @param choice what it holds for school, as the method evaluates it
 * @param working how that comes to its need covered
 * @param proposed titles of what the method had proposed
 * @param edited whether the adults changed that
 * @param suggested targets by the rule; the plan’s own may differ
 */
public record PlanWorking(
        PlanRecord plan,
        PupilSummary pupil,
        Choice choice,
        Working working,
        List<String> proposed,
        boolean edited,
        List<PlanTarget> suggested) {

    public PlanWorking {
        proposed = List.copyOf(proposed);
        suggested = List.copyOf(suggested);
    }
}
