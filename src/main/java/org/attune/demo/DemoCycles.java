package org.attune.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.cycle.Cycle;
import org.attune.cycle.Cycles;
import org.attune.cycle.Decided;
import org.attune.cycle.EndingPlan;
import org.attune.cycle.NextPlans;
import org.attune.cycle.ReviewPages;
import org.attune.cycle.Reviews;
import org.attune.cycle.TargetSaid;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.Met;
import org.attune.method.cycle.ReviewDates;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.plan.PlanTarget;
import org.attune.roll.TermDates;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plans that have come to every state of a review cycle, whatever day the demo is opened on. */
@Component
@Profile("demo")
class DemoCycles {

    static final int SHORT = 13;
    private static final int LONGEST = 39;
    private static final int HALFWAY = 1_000;
    private static final int WEEKS_TO_HALFWAY = 7;
    private static final int DAYS_TO_SEARCH = 40;

    /** School days from today to the review of each assistant’s first plans; those after them began some weeks ago. */
    private static final Map<String, List<Integer>> REVIEW_IN = Map.of(
            DemoPerson.ASSISTANT.username(),
            List.of(-6, 3, HALFWAY),
            "tom.ellery",
            List.of(-8, 4),
            "mina.aziz",
            List.of(-8, -3));

    private final TermDates terms;
    private final Cycles cycles;
    private final Reviews reviews;
    private final ReviewPages pages;
    private final NextPlans next;
    private final PlanDrafts drafts;
    private final PlanPromises promises;
    private final Clock clock;

    DemoCycles(
            TermDates terms,
            Cycles cycles,
            Reviews reviews,
            ReviewPages pages,
            NextPlans next,
            PlanDrafts drafts,
            PlanPromises promises,
            Clock clock) {
        this.terms = terms;
        this.cycles = cycles;
        this.reviews = reviews;
        this.pages = pages;
        this.next = next;
        this.drafts = drafts;
        this.promises = promises;
        this.clock = clock;
    }

    /** When a plan is adopted, and for how many weeks. */
    record Begin(LocalDate day, int weeks) {}

    /** @param plans how many this assistant has made before */
    Begin begin(String scorer, int plans, LocalDate today, LocalDate usual) {
        List<Integer> reviews = REVIEW_IN.getOrDefault(scorer, List.of());
        Begin fromThen = new Begin(usual, SHORT);
        if (plans < reviews.size() && reviews.get(plans) == HALFWAY) {
            LocalDate began = terms.calendar().onOrBefore(today.minusWeeks(WEEKS_TO_HALFWAY));
            return new Begin(began, SHORT);
        }
        return plans < reviews.size()
                ? reviewedOn(terms.calendar(), today, reviews.get(plans))
                        .findFirst()
                        .orElse(fromThen)
                : fromThen;
    }

    /** The review of the pupil’s plan, and the next plan adopted. */
    void review(PupilId pupil, LocalDate day, Decision decision, String reason) {
        DemoClock.at(day.atTime(LocalTime.of(14, 20)).atZone(clock.getZone()).toInstant(), () -> {
            Cycle cycle =
                    cycles.of(pupil).stream().filter(Cycle::isOpen).findFirst().orElseThrow();
            int version = 0;
            int place = 0;
            for (PlanTarget target : pages.get(cycle.id()).plan().targets()) {
                boolean well = decision != Decision.CONTINUE && place == 0;
                version = reviews.say(
                        cycle.id(),
                        version,
                        new TargetSaid(target.item(), well ? 9 : 6 - place, well ? Met.MET : Met.PART));
                place++;
            }
            version = reviews.decide(cycle.id(), version, new Decided(decision, null, reason, "", EndingPlan.NONE));
            reviews.confirm(cycle.id(), version);
            PlanId draft = next.fill(cycle.id()).orElseThrow();
            promises.adopt(draft, drafts.open(draft).orElseThrow().version(), true);
        });
    }

    /** Ways to have a review on about that day, the nearest first. */
    private static Stream<Begin> reviewedOn(SchoolCalendar calendar, LocalDate today, int schoolDays) {
        LocalDate wished = calendar.plusSchoolDays(today, schoolDays);
        return IntStream.range(0, DAYS_TO_SEARCH)
                .mapToObj(wished::minusDays)
                .filter(review -> ReviewDates.allows(calendar, review))
                .flatMap(review -> IntStream.rangeClosed(SHORT, LONGEST)
                        .mapToObj(weeks -> new Begin(review.minusWeeks(weeks), weeks))
                        .filter(begin -> calendar.isSchoolDay(begin.day())
                                && ReviewDates.from(calendar, begin.day(), begin.weeks())
                                        .reviewOn()
                                        .equals(review)));
    }
}
