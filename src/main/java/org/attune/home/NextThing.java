package org.attune.home;

import org.attune.assessment.FindingId;
import org.attune.plan.PlanId;

/** The one next thing to do for a pupil, in the order in which lists show them. */
public sealed interface NextThing {

    /** Scoring was begun: carry on. */
    record CarryOn(int answered, int items) implements NextThing {}

    /** The person is asked for their own view, beside a colleague’s. */
    record GiveView(boolean begun, int answered, int items) implements NextThing {}

    /** A plan was begun, and waits to be adopted. */
    record FinishPlan(PlanId plan) implements NextThing {}

    /** Scored, with no plan; with a focus, a plan is due. */
    record SeeResult(FindingId finding, boolean focus) implements NextThing {}

    /** Not scored yet. */
    record Start() implements NextThing {}

    /** There is a plan: do it. */
    record SeePlan(PlanId plan) implements NextThing {}

    /** Nothing on record, and this person does not score. */
    record NothingYet() implements NextThing {}

    /** Lists begin with what was begun, then what waits, then what runs. */
    default int urgency() {
        return switch (this) {
            case CarryOn ignored -> 0;
            case GiveView ignored -> 0;
            case FinishPlan ignored -> 1;
            case SeeResult result -> result.focus() ? 2 : 6;
            case Start ignored -> 3;
            case NothingYet ignored -> 4;
            case SeePlan ignored -> 5;
        };
    }
}
