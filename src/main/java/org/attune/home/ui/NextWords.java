package org.attune.home.ui;

import com.vaadin.flow.component.Component;
import java.time.ZoneId;
import org.attune.access.PupilId;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.cycle.CycleStanding;
import org.attune.cycle.ui.CycleNavigation;
import org.attune.home.NextThing;
import org.attune.home.PupilLine;
import org.attune.plan.PlanStanding;
import org.attune.plan.ui.PlanNavigation;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** The next thing for a pupil, in words, with the way there. */
final class NextWords {

    private NextWords() {}

    /** Where the pupil stands, in half a line. */
    static String state(Component here, PupilLine line, ZoneId zone) {
        PlanStanding plan = line.plan();
        CycleStanding cycle = line.cycle();
        return switch (line.next()) {
            case NextThing.ScoreForReview review ->
                here.getTranslation(
                        review.overdue() ? "home.review-overdue" : "home.review-soon", Formats.date(review.on()));
            case NextThing.HoldReview review
            when !review.overdue() && cycle != null && cycle.asksForChange() -> here.getTranslation("home.asks-change");
            case NextThing.HoldReview review ->
                here.getTranslation(
                        review.overdue() ? "home.review-overdue" : "home.review-soon", Formats.date(review.on()));
            case NextThing.GiveView view ->
                view.begun()
                        ? here.getTranslation("second.home.begun", view.answered(), view.items())
                        : here.getTranslation("second.home.asked");
            case NextThing.AwaitView ignored -> here.getTranslation("second.home.given");
            case NextThing.SupportEnded end ->
                here.getTranslation(
                        end.over() ? "home.support-ended" : "home.support-ends", Formats.date(end.lastDay()));
            case NextThing.LookHalfway halfway -> here.getTranslation("home.halfway", Formats.date(halfway.on()));
            case NextThing.SeePlan ignored
            when plan != null -> here.getTranslation("home.plan-runs", Formats.date(plan.reviewOn()));
            case NextThing.FinishPlan ignored -> here.getTranslation("home.plan-begun");
            case NextThing.SeeResult result when !result.focus() -> scored(here, "home.scored-no-focus", line, zone);
            case NextThing.SeeResult ignored
            when plan != null && plan.adopted() -> scored(here, "home.scored-again", line, zone);
            case NextThing.SeeResult ignored -> scored(here, "home.scored", line, zone);
            case NextThing.MakePlan ignored -> scored(here, "home.scored", line, zone);
            default -> here.getTranslation("home.not-scored");
        };
    }

    /** What the button says. */
    static String actKey(NextThing next) {
        return switch (next) {
            case NextThing.CarryOn ignored -> "home.carry-on";
            case NextThing.GiveView view -> view.begun() ? "home.carry-on" : "second.home.go";
            case NextThing.ScoreForReview ignored -> "home.score-again";
            case NextThing.HoldReview ignored -> "home.hold-review";
            case NextThing.Start ignored -> "home.start";
            case NextThing.SeeResult ignored -> "home.see-result";
            case NextThing.MakePlan ignored -> "home.make-plan";
            case NextThing.FinishPlan ignored -> "home.finish-plan";
            case NextThing.LookHalfway ignored -> "home.look-halfway";
            case NextThing.SeePlan ignored -> "home.see-plan";
            case NextThing.SupportEnded ignored -> "home.see-review";
            case NextThing.AwaitView ignored -> "home.start";
            case NextThing.NothingYet ignored -> "home.start";
        };
    }

    /** The whole sentence, with the pupil’s name as its argument. */
    static String titleKey(NextThing next) {
        return switch (next) {
            case NextThing.CarryOn ignored -> "home.next.carry-on";
            case NextThing.GiveView ignored -> "home.next.view";
            case NextThing.ScoreForReview ignored -> "home.next.review";
            case NextThing.HoldReview ignored -> "home.next.hold-review";
            case NextThing.SeeResult ignored -> "home.next.result";
            case NextThing.MakePlan ignored -> "home.next.make-plan";
            case NextThing.FinishPlan ignored -> "home.next.finish-plan";
            case NextThing.LookHalfway ignored -> "home.next.halfway";
            case NextThing.SeePlan ignored -> "home.next.plan";
            case NextThing.SupportEnded ignored -> "home.next.ended";
            case NextThing.Start ignored -> "home.next.start";
            case NextThing.AwaitView ignored -> "home.next.await";
            case NextThing.NothingYet ignored -> "home.next.nothing";
        };
    }

    /** Null where there is nothing to do for this person. */
    static @Nullable String href(NextThing next, PupilId pupil) {
        return switch (next) {
            case NextThing.CarryOn ignored -> AssessmentNavigation.scoringHref(pupil);
            case NextThing.GiveView ignored -> AssessmentNavigation.secondViewHref(pupil);
            case NextThing.Start ignored -> AssessmentNavigation.scoringHref(pupil);
            case NextThing.ScoreForReview ignored -> AssessmentNavigation.scoringHref(pupil);
            case NextThing.HoldReview review -> CycleNavigation.reviewHref(pupil, review.cycle());
            case NextThing.SeeResult(var finding, var ignored) -> AssessmentNavigation.resultHref(pupil, finding);
            case NextThing.MakePlan(var finding) -> PlanNavigation.makeHref(pupil, finding);
            case NextThing.FinishPlan(var plan) -> PlanNavigation.planHref(pupil, plan);
            case NextThing.LookHalfway halfway -> CycleNavigation.halfwayHref(pupil, halfway.cycle());
            case NextThing.SeePlan(var plan) -> PlanNavigation.planHref(pupil, plan);
            case NextThing.SupportEnded end -> CycleNavigation.reviewHref(pupil, end.cycle());
            case NextThing.AwaitView ignored -> null;
            case NextThing.NothingYet ignored -> null;
        };
    }

    private static String scored(Component here, String key, PupilLine line, ZoneId zone) {
        return line.scoredAt() == null
                ? here.getTranslation("home.not-scored")
                : here.getTranslation(
                        key, Formats.date(line.scoredAt().atZone(zone).toLocalDate()));
    }
}
