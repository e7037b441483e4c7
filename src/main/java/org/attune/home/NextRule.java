package org.attune.home;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.attune.assessment.AskedView;
import org.attune.assessment.FindingId;
import org.attune.assessment.Standing;
import org.attune.plan.PlanStanding;
import org.jspecify.annotations.Nullable;

/**
 * Says what is next for a pupil, from records that are loaded already. The days: src/docs/decisions/0372-next-thing.md.
 *
 * @param scores whether this person scores and makes plans
 * @param read the findings to which this person has given a view
 */
record NextRule(LocalDate today, ZoneId zone, boolean scores, Set<FindingId> read) {

    private static final int REMIND_DAYS = 7;
    private static final int HALFWAY_DAYS = 14;
    private static final int RESCORED_WEEKS = 4;

    NextThing of(@Nullable Standing standing, @Nullable PlanStanding plan, @Nullable AskedView asked) {
        if (scores && asked != null) {
            return new NextThing.GiveView(asked.begun(), asked.answered(), asked.items());
        }
        if (scores && standing != null && standing.draft() != null) {
            return new NextThing.CarryOn(standing.answered(), standing.items());
        }
        if (plan != null && plan.adopted()) {
            return running(standing, plan);
        }
        if (scores && plan != null) {
            return new NextThing.FinishPlan(plan.id());
        }
        if (standing != null && standing.latest() != null) {
            return result(standing, standing.latest());
        }
        return scores ? new NextThing.Start() : new NextThing.NothingYet();
    }

    /** For whom the first view stays closed: they gave theirs, and the lead has not finished. */
    NextThing afterOwnView(@Nullable PlanStanding plan) {
        return plan != null && plan.adopted() ? new NextThing.SeePlan(plan.id()) : new NextThing.AwaitView();
    }

    private NextThing running(@Nullable Standing standing, PlanStanding plan) {
        LocalDate review = plan.reviewOn();
        if (scores && !today.isBefore(review.minusDays(REMIND_DAYS))) {
            return standing != null && standing.latest() != null && isSince(standing, review.minusWeeks(RESCORED_WEEKS))
                    ? result(standing, standing.latest())
                    : new NextThing.ScoreForReview(plan.id(), review, today.isAfter(review));
        }
        boolean halfway = !today.isBefore(plan.halfwayOn().minusDays(REMIND_DAYS))
                && today.isBefore(plan.halfwayOn().plusDays(HALFWAY_DAYS));
        return scores && halfway
                ? new NextThing.LookHalfway(plan.id(), plan.halfwayOn())
                : new NextThing.SeePlan(plan.id());
    }

    private NextThing result(Standing standing, FindingId latest) {
        return scores && standing.latestHasFocus() && read.contains(latest)
                ? new NextThing.MakePlan(latest)
                : new NextThing.SeeResult(latest, standing.latestHasFocus());
    }

    private boolean isSince(Standing standing, LocalDate day) {
        return standing.latestAt() != null
                && !standing.latestAt().atZone(zone).toLocalDate().isBefore(day);
    }
}
