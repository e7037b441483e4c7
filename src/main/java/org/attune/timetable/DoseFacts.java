package org.attune.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.method.planning.Strategy;
import org.attune.method.timetable.DoseRule;
import org.attune.method.timetable.DoseRule.Attendance;
import org.attune.method.timetable.DoseRule.Placed;
import org.attune.method.timetable.Treatment;
import org.attune.plan.PlanId;
import org.attune.plan.RunningPlan;
import org.attune.roll.OnRoll;
import org.attune.timetable.DoseTable.Elsewhere;
import org.attune.timetable.DoseTable.Logged;
import org.attune.timetable.DoseTable.Place;
import org.springframework.stereotype.Component;

/** Loads what the dose of some plans rests on, and puts it to the rule. */
@Component
class DoseFacts {

    private final DoseTable table;
    private final OnRoll roll;
    private final SchoolDays schoolDays;
    private final CurrentUsers users;

    DoseFacts(DoseTable table, OnRoll roll, SchoolDays schoolDays, CurrentUsers users) {
        this.table = table;
        this.roll = roll;
        this.schoolDays = schoolDays;
        this.users = users;
    }

    /** The strategies of a plan that need sessions, in their order. */
    static List<Strategy> needing(RunningPlan plan) {
        return plan.atSchool().stream()
                .filter(strategy -> Treatment.of(strategy, plan.settings()) == Treatment.SESSION)
                .toList();
    }

    /** @param plans that came through the gate */
    Known about(List<RunningPlan> plans) {
        if (plans.isEmpty()) {
            return new Known(Map.of(), Map.of(), Map.of(), Map.of(), day -> false);
        }
        SchoolId school = users.current().school();
        List<PlanId> ids = plans.stream().map(RunningPlan::id).toList();
        List<PupilId> pupils = plans.stream().map(RunningPlan::pupil).distinct().toList();
        return new Known(
                table.places(school, ids).stream().collect(Collectors.groupingBy(Place::plan)),
                table.logs(school, ids).stream().collect(Collectors.groupingBy(Logged::plan)),
                table.elsewhere(school, pupils).stream().collect(Collectors.groupingBy(Elsewhere::pupil)),
                roll.stays(pupils),
                schoolDays.open());
    }

    record Known(
            Map<PlanId, List<Place>> places,
            Map<PlanId, List<Logged>> logs,
            Map<PupilId, List<Elsewhere>> elsewhere,
            Map<PupilId, OnRoll.Stay> stays,
            Predicate<LocalDate> schoolDay) {

        /** Over all strategies of the plan that need sessions. */
        Dose dose(RunningPlan plan, LocalDate from, LocalDate to) {
            return needing(plan).stream()
                    .map(strategy -> dose(plan, strategy, from, to))
                    .reduce(Dose.NONE, Dose::plus);
        }

        Dose dose(RunningPlan plan, Strategy strategy, LocalDate from, LocalDate to) {
            LocalDate first = from.isAfter(plan.startsOn()) ? from : plan.startsOn();
            LocalDate ended = plan.endedOn();
            LocalDate last = ended != null && ended.isBefore(to) ? ended : to;
            List<Placed> placed = places.getOrDefault(plan.id(), List.of()).stream()
                    .filter(place -> place.strategy().equals(strategy.code()))
                    .map(Place::placed)
                    .toList();
            List<Logged> logged = logs.getOrDefault(plan.id(), List.of()).stream()
                    .filter(log -> log.strategy().equals(strategy.code())
                            && !log.day().isBefore(first)
                            && !log.day().isAfter(last))
                    .toList();
            int possible = DoseRule.planned(strategy.timesAWeek(), placed, first, last, attendance(plan.pupil()));
            int away = (int) logged.stream().filter(Logged::away).count();
            int given = (int) logged.stream().filter(Logged::given).count();
            return new Dose(given, Math.max(0, possible - away));
        }

        private Attendance attendance(PupilId pupil) {
            List<Elsewhere> gone = elsewhere.getOrDefault(pupil, List.of());
            OnRoll.Stay stay = stays.get(pupil);
            return new Attendance() {
                @Override
                public boolean at(LocalDate day, LocalTime time) {
                    return isHere(day) && isFree(day, Half.at(day.getDayOfWeek(), time));
                }

                @Override
                public boolean on(LocalDate day) {
                    return isHere(day)
                            && (isFree(day, new Half(day.getDayOfWeek(), false))
                                    || isFree(day, new Half(day.getDayOfWeek(), true)));
                }

                private boolean isHere(LocalDate day) {
                    return schoolDay.test(day) && stay != null && stay.holdsOn(day);
                }

                private boolean isFree(LocalDate day, Half half) {
                    return gone.stream().noneMatch(one -> one.half().equals(half) && one.holdsOn(day));
                }
            };
        }
    }
}
