package org.attune.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.attune.assessment.AskedView;
import org.attune.assessment.FindingId;
import org.attune.assessment.Standing;
import org.attune.cycle.CycleStanding;
import org.attune.cycle.SupportEnd;
import org.attune.method.cycle.ReviewRules;
import org.attune.plan.PlanStanding;
import org.jspecify.annotations.Nullable;

/**
 * Says what is next for a pupil, from records that are loaded already. The days: src/docs/decisions/0372-next-thing.md.
 *
 * @param scores whether this person scores and makes plans
 * @param read the findings to which this person has given a view
 */
record NextRule(LocalDate today, ZoneId zone, boolean scores, Set<FindingId> read) {

    NextThing of(
            @Nullable Standing standing,
            @Nullable PlanStanding plan,
            @Nullable CycleStanding cycle,
            @Nullable SupportEnd end,
            @Nullable AskedView asked) {
        if (scores && asked != null) {
            return new NextThing.GiveView(asked.begun(), asked.answered(), asked.items());
        }
        if (scores && standing != null && standing.draft() != null) {
            return new NextThing.CarryOn(standing.answered(), standing.items());
        }
        if (plan != null && plan.adopted()) {
            return running(standing, plan, cycle);
        }
        if (scores && plan != null) {
            return new NextThing.FinishPlan(plan.id());
        }
        if (standing != null && standing.latest() != null) {
            return end != null && !isAfter(standing, end.decidedAt())
                    ? new NextThing.SupportEnded(
                            end.cycle(), end.lastDay(), end.lastDay().isBefore(today))
                    : result(standing, standing.latest());
        }
        return scores ? new NextThing.Start() : new NextThing.NothingYet();
    }

    /** For whom the first view stays closed: they gave theirs, and the lead has not finished. */
    NextThing afterOwnView(@Nullable PlanStanding plan) {
        return plan != null && plan.adopted() ? new NextThing.SeePlan(plan.id()) : new NextThing.AwaitView();
    }

    /** A plan of which this person may know no cycle just runs; so does every plan while school is out. */
    private NextThing running(@Nullable Standing standing, PlanStanding plan, @Nullable CycleStanding cycle) {
        if (!scores || cycle == null) {
            return new NextThing.SeePlan(plan.id());
        }
        return switch (cycle.phase()) {
            case DUE -> review(standing, plan, cycle, false);
            case OVERDUE -> review(standing, plan, cycle, true);
            case HALFWAY -> new NextThing.LookHalfway(cycle.id(), plan.halfwayOn());
            case RUNNING, DUE_SOON ->
                cycle.asksForChange()
                        ? new NextThing.HoldReview(cycle.id(), plan.reviewOn(), false)
                        : new NextThing.SeePlan(plan.id());
            case AHEAD, PAUSED -> new NextThing.SeePlan(plan.id());
        };
    }

    /** First the pupil is scored again, then the new result is read, then the review is held. */
    private NextThing review(@Nullable Standing standing, PlanStanding plan, CycleStanding cycle, boolean overdue) {
        FindingId latest = standing == null ? null : standing.latest();
        if (standing == null || latest == null || !isSince(standing, ReviewRules.countsFrom(plan.reviewOn(), today))) {
            return new NextThing.ScoreForReview(cycle.id(), plan.reviewOn(), overdue);
        }
        return read.contains(latest) || !standing.latestHasFocus()
                ? new NextThing.HoldReview(cycle.id(), plan.reviewOn(), overdue)
                : new NextThing.SeeResult(latest, true);
    }

    private NextThing result(Standing standing, FindingId latest) {
        return scores && standing.latestHasFocus() && read.contains(latest)
                ? new NextThing.MakePlan(latest)
                : new NextThing.SeeResult(latest, standing.latestHasFocus());
    }

    /** A correction keeps its day: what was scored before the support ended still asks for nothing. */
    private static boolean isAfter(Standing standing, Instant decidedAt) {
        return standing.latestAt() != null && standing.latestAt().isAfter(decidedAt);
    }

    private boolean isSince(Standing standing, LocalDate day) {
        return standing.latestAt() != null
                && !standing.latestAt().atZone(zone).toLocalDate().isBefore(day);
    }
}
