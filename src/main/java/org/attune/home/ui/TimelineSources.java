package org.attune.home.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.assessment.FindingId;
import org.attune.assessment.ScoringEvent;
import org.attune.assessment.ScoringHistory;
import org.attune.assessment.SecondViewSummary;
import org.attune.assessment.SecondViews;
import org.attune.assessment.ui.AssessmentNavigation;
import org.attune.cycle.Cycle;
import org.attune.cycle.CycleStanding;
import org.attune.cycle.Cycles;
import org.attune.cycle.ReviewSummary;
import org.attune.cycle.Reviews;
import org.attune.cycle.ui.CycleNavigation;
import org.attune.method.cycle.Phase;
import org.attune.plan.PlanState;
import org.attune.plan.PlanSummary;
import org.attune.plan.Plans;
import org.attune.plan.ui.PlanNavigation;
import org.attune.timetable.Doses;
import org.attune.timetable.WeekDose;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sources of a pupil’s timeline, one bean each. What happened at the same moment stands in this order, each source newest first. */
@Configuration(proxyBeanMethods = false)
class TimelineSources {

    /** What is coming up is late when its cycle says so, which pauses in holidays. */
    @Bean
    TimelineSource plansOnTimeline(Plans plans, Cycles cycles, CurrentUsers users, Clock clock) {
        return pupil -> plans.of(pupil).stream()
                .flatMap(plan -> Stream.concat(
                        plan(pupil, plan, clock).stream(),
                        Stream.of(plan)
                                .filter(one -> one.state() == PlanState.ADOPTED)
                                .flatMap(one -> Stream.ofNullable(
                                        cycles.standings(List.of(pupil)).get(pupil)))
                                .filter(cycle -> cycle.plan().equals(plan.id()))
                                .flatMap(cycle -> ahead(pupil, plan, cycle, scores(users), LocalDate.now(clock)))))
                .toList();
    }

    @Bean
    TimelineSource scoringOnTimeline(ScoringHistory history, CurrentUsers users, Clock clock) {
        return pupil -> history.of(pupil).stream()
                .map(event -> scoring(pupil, event, users, clock.getZone()))
                .toList();
    }

    @Bean
    TimelineSource secondViewsOnTimeline(SecondViews views, Clock clock) {
        return pupil -> views.of(pupil).stream()
                .map(view -> secondView(pupil, view, clock.getZone()))
                .toList();
    }

    /** One line a week, from the first session that was logged. */
    @Bean
    TimelineSource sessionsOnTimeline(Doses doses, Clock clock) {
        return pupil -> doses.weeks(pupil).stream()
                .map(week -> week(pupil, week, LocalDate.now(clock)))
                .toList();
    }

    private static TimelineEntry week(PupilId pupil, WeekDose week, LocalDate today) {
        LocalDate friday = week.monday().plusDays(4);
        return new TimelineEntry(
                (friday.isAfter(today) ? today : friday).atStartOfDay(),
                "pupil.line.week",
                List.of(week.dose().given(), week.dose().planned()),
                PlanNavigation.planHref(pupil, week.plan()),
                null,
                false);
    }

    @Bean
    TimelineSource reviewsOnTimeline(Reviews reviews, Clock clock) {
        return pupil -> reviews.of(pupil).stream()
                .map(review -> review(pupil, review, clock.getZone()))
                .toList();
    }

    @Bean
    TimelineSource looksOnTimeline(Cycles cycles, Clock clock) {
        return pupil -> cycles.of(pupil).stream()
                .flatMap(cycle -> halfway(pupil, cycle, clock.getZone()))
                .toList();
    }

    private static TimelineEntry review(PupilId pupil, ReviewSummary review, ZoneId zone) {
        String key = "pupil.line.reviewed." + review.decision().name();
        String href = CycleNavigation.reviewHref(pupil, review.cycle());
        return TimelineEntry.past(review.at(), zone, key, href, review.by());
    }

    /** The note stands on the page of the review. */
    private static Stream<TimelineEntry> halfway(PupilId pupil, Cycle cycle, ZoneId zone) {
        String href = CycleNavigation.reviewHref(pupil, cycle.id());
        return Stream.ofNullable(cycle.halfway())
                .map(look -> TimelineEntry.past(
                        look.at(), zone, "pupil.line.looked." + look.answer().name(), href, look.by()));
    }

    private static TimelineEntry secondView(PupilId pupil, SecondViewSummary view, ZoneId zone) {
        FindingId lead = view.lead();
        return lead == null
                ? TimelineEntry.past(
                        view.madeAt(),
                        zone,
                        "second.history",
                        AssessmentNavigation.resultHref(pupil, view.id()),
                        view.adult())
                : TimelineEntry.past(
                        view.madeAt(),
                        zone,
                        "second.history-both",
                        AssessmentNavigation.besideHref(pupil, lead, view.id()),
                        view.adult());
    }

    private static TimelineEntry scoring(PupilId pupil, ScoringEvent event, CurrentUsers users, ZoneId zone) {
        String key = "pupil.line." + event.kind().name().toLowerCase(Locale.ROOT);
        return TimelineEntry.past(event.at(), zone, key, href(pupil, event.finding(), users), event.by());
    }

    /** The form is for those who score; everyone on this page may read a result. */
    private static @Nullable String href(PupilId pupil, @Nullable FindingId finding, CurrentUsers users) {
        if (finding != null) {
            return AssessmentNavigation.resultHref(pupil, finding);
        }
        return scores(users) ? AssessmentNavigation.scoringHref(pupil) : null;
    }

    private static boolean scores(CurrentUsers users) {
        return users.current().is(Role.PRACTITIONER) || users.current().is(Role.SENCO);
    }

    private static List<TimelineEntry> plan(PupilId pupil, PlanSummary plan, Clock clock) {
        ZoneId zone = clock.getZone();
        String href = PlanNavigation.planHref(pupil, plan.id());
        List<TimelineEntry> entries = new ArrayList<>();
        Instant endedAt = plan.endedAt();
        if (endedAt != null && endedAt.isAfter(clock.instant())) {
            LocalDate lastDay = endedAt.atZone(zone).toLocalDate();
            entries.add(TimelineEntry.ahead(lastDay, "pupil.line.plan-ends", href));
        } else if (endedAt != null) {
            entries.add(TimelineEntry.past(endedAt, zone, "pupil.line.plan-ended", href, null));
        }
        Instant adoptedAt = plan.adoptedAt();
        if (adoptedAt != null) {
            entries.add(TimelineEntry.past(adoptedAt, zone, "pupil.line.plan-adopted", href, plan.adoptedBy()));
        }
        entries.add(TimelineEntry.past(plan.createdAt(), zone, "pupil.line.plan-begun", href, plan.lead()));
        return entries;
    }

    /** A review that is overdue stays ahead until it is done; a look halfway until it is noted, or its time went by. */
    private static Stream<TimelineEntry> ahead(
            PupilId pupil, PlanSummary plan, CycleStanding cycle, boolean scores, LocalDate today) {
        LocalDate halfway = plan.dates().halfwayOn();
        boolean toLook = !cycle.looked() && (cycle.phase() == Phase.HALFWAY || !halfway.isBefore(today));
        String look =
                scores ? CycleNavigation.halfwayHref(pupil, cycle.id()) : PlanNavigation.planHref(pupil, plan.id());
        String key = cycle.phase() == Phase.OVERDUE ? "pupil.line.review-overdue" : "pupil.line.review";
        String review = CycleNavigation.reviewHref(pupil, cycle.id());
        return Stream.concat(
                Stream.of(TimelineEntry.ahead(halfway, "pupil.line.halfway", look))
                        .filter(entry -> toLook),
                Stream.of(TimelineEntry.ahead(plan.dates().reviewOn(), key, review)));
    }
}
