package org.attune.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.method.timetable.Slot;
import org.attune.plan.PlanTarget;
import org.attune.plan.RunningPlan;
import org.attune.plan.RunningPlans;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.timetable.DaySession;
import org.attune.timetable.GoalRatings;
import org.attune.timetable.LoggedSession;
import org.attune.timetable.MyWeek;
import org.attune.timetable.PlanNotes;
import org.attune.timetable.SessionLogs;
import org.attune.timetable.Week;
import org.attune.timetable.Weeks;
import org.attune.timetable.Went;
import org.attune.timetable.Why;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The assistants give their times and do their plans, week by week; some sessions are not done, and that is fine. */
@Component
@Profile("demo")
class DemoWeeks {

    private static final int WEEKS = 6;
    private static final int SCHOOL_DAYS = 5;

    private final Weeks weeks;
    private final MyWeek mine;
    private final SessionLogs logs;
    private final GoalRatings goals;
    private final PlanNotes notes;
    private final RunningPlans running;
    private final Pupils pupils;
    private final DemoCast cast;
    private final Clock clock;
    private final Random random = new Random(7);

    DemoWeeks(
            Weeks weeks,
            MyWeek mine,
            SessionLogs logs,
            GoalRatings goals,
            PlanNotes notes,
            RunningPlans running,
            Pupils pupils,
            DemoCast cast,
            Clock clock) {
        this.weeks = weeks;
        this.mine = mine;
        this.logs = logs;
        this.goals = goals;
        this.notes = notes;
        this.running = running;
        this.pupils = pupils;
        this.cast = cast;
        this.clock = clock;
    }

    void play(LocalDate today) {
        cast.as(DemoPerson.ASSISTANT.username(), () -> work(today, LocalTime.of(9, 10), WEEKS));
        cast.as("tom.ellery", () -> {
            work(today, LocalTime.of(13, 15), 1);
            longest().ifPresent(plan -> handOver(plan, today));
        });
    }

    /** From some weeks ago on. */
    private void work(LocalDate today, LocalTime time, int weeksAgo) {
        for (int before = weeksAgo; before >= 0; before--) {
            LocalDate monday = today.with(DayOfWeek.MONDAY).minusWeeks(before);
            DemoClock.at(at(monday, LocalTime.of(8, 30)), () -> mine.keep(slots(time)));
            Week[] week = new Week[1];
            DemoClock.at(at(monday, LocalTime.of(8, 31)), () -> week[0] = weeks.mine(monday));
            week[0].sessions().stream()
                    .filter(session -> session.day().isBefore(today))
                    .forEach(this::log);
            int weeksToGo = before;
            LocalDate friday = monday.plusDays(SCHOOL_DAYS - 1L);
            if (friday.isBefore(today) && before % 2 == 0) {
                DemoClock.at(at(friday, LocalTime.of(15, 20)), () -> rate(friday, weeksToGo));
            }
        }
    }

    private void log(DaySession session) {
        DemoClock.at(at(session.day(), LocalTime.of(15, 0)), () -> {
            boolean done = random.nextInt(SCHOOL_DAYS) > 0;
            LoggedSession log = logs.log(session.strategy(), session.day(), session.plans(), done, UUID.randomUUID());
            if (done) {
                logs.went(log.id(), Went.values()[random.nextInt(Went.values().length)], UUID.randomUUID());
            } else {
                logs.why(log.id(), random.nextBoolean() ? Why.NOT_IN : Why.CALLED_AWAY, UUID.randomUUID());
            }
        });
    }

    /** The targets of the plan that runs longest come nearer by small steps. */
    private void rate(LocalDate day, int weeksToGo) {
        longest().filter(plan -> !plan.startsOn().isAfter(day)).ifPresent(plan -> {
            int step = 0;
            for (PlanTarget target : plan.targets()) {
                goals.rate(plan.id(), target.item(), Math.max(1, 6 - weeksToGo / 2 - step++), UUID.randomUUID());
            }
        });
    }

    private void handOver(RunningPlan plan, LocalDate today) {
        DemoClock.at(
                at(DemoTerm.schoolDay(today.minusDays(1)), LocalTime.of(15, 40)),
                () -> notes.write(
                        plan.id(), "The quiet corner works best before noon. Begin with the blue box, then wait."));
    }

    private Optional<RunningPlan> longest() {
        List<PupilId> ids = pupils.mine().stream().map(PupilSummary::id).toList();
        return running.of(ids).stream().min(Comparator.comparing(RunningPlan::startsOn));
    }

    private static List<Slot> slots(LocalTime from) {
        return Stream.of(DayOfWeek.values())
                .limit(SCHOOL_DAYS)
                .map(day -> new Slot(day, from, from.plusMinutes(40)))
                .toList();
    }

    private java.time.Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }
}
