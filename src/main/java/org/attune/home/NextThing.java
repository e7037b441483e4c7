package org.attune.home;

import java.time.LocalDate;
import org.attune.assessment.FindingId;
import org.attune.cycle.CycleId;
import org.attune.plan.PlanId;

/** The one next thing to do for a pupil. Lists begin with the smallest {@link #urgency}. */
public sealed interface NextThing {

    /** Scoring was begun: carry on. */
    record CarryOn(int answered, int items) implements NextThing {}

    /** The plan’s review is at hand: score again. */
    record ScoreForReview(CycleId cycle, LocalDate on, boolean overdue) implements NextThing {}

    /** The pupil was scored again: hold the review. */
    record HoldReview(CycleId cycle, LocalDate on, boolean overdue) implements NextThing {}

    /** The person is asked for their own view, beside a colleague’s. */
    record GiveView(boolean begun, int answered, int items) implements NextThing {}

    /** The person has given their own view, and the colleague has not finished theirs. */
    record AwaitView() implements NextThing {}

    /** A plan was begun, and waits to be adopted. */
    record FinishPlan(PlanId plan) implements NextThing {}

    /** Scored, with no plan for it; with a focus, one is due once the result has been read. */
    record SeeResult(FindingId finding, boolean focus) implements NextThing {}

    /** Scored with a focus, and this person has said what they think of it: make a plan. */
    record MakePlan(FindingId finding) implements NextThing {}

    /** The last review decided to end the support: nothing is asked for until somebody scores the pupil again. */
    record SupportEnded(CycleId cycle, LocalDate lastDay, boolean over) implements NextThing {}

    /** Half the plan’s time is about over: see whether it is being done. */
    record LookHalfway(CycleId cycle, LocalDate on) implements NextThing {}

    /** Not scored yet. */
    record Start() implements NextThing {}

    /** There is a plan: do it. */
    record SeePlan(PlanId plan) implements NextThing {}

    /** Nothing on record, and this person does not score. */
    record NothingYet() implements NextThing {}

    /** What was begun comes first, then what is late, then what waits; what runs by itself comes last. */
    default int urgency() {
        return switch (this) {
            case CarryOn ignored -> 0;
            case GiveView ignored -> 0;
            case ScoreForReview review -> review.overdue() ? 1 : 5;
            case HoldReview review -> review.overdue() ? 1 : 5;
            case FinishPlan ignored -> 2;
            case SeeResult result -> result.focus() ? 3 : 10;
            case MakePlan ignored -> 4;
            case LookHalfway ignored -> 6;
            case Start ignored -> 7;
            case NothingYet ignored -> 8;
            case SeePlan ignored -> 9;
            case SupportEnded ignored -> 10;
            case AwaitView ignored -> 9;
        };
    }

    /** Whether it waits for somebody; what runs by itself does not. */
    default boolean waits() {
        return switch (this) {
            case NothingYet ignored -> false;
            case AwaitView ignored -> false;
            case SeePlan ignored -> false;
            case SupportEnded ignored -> false;
            case SeeResult result -> result.focus();
            default -> true;
        };
    }
}
