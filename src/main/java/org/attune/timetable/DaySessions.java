package org.attune.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attune.method.planning.Strategy;
import org.attune.plan.PlanId;
import org.attune.plan.RunningPlan;
import org.attune.roll.PupilSummary;
import org.attune.timetable.DaySession.Comer;
import org.attune.timetable.MyPlans.Known;
import org.attune.timetable.Placement.Placed;
import org.springframework.stereotype.Component;

/** What an adult’s places come to on the days of school, with what is on record of each. */
@Component
class DaySessions {

    private final LogTable logs;

    DaySessions(LogTable logs) {
        this.logs = logs;
    }

    /** Who joined a group after its session was noted has one that is open still; so a session stands once for each log, and once for none. */
    List<DaySession> of(Known known, Placed placed, LocalDate from, LocalDate to, Predicate<LocalDate> open) {
        record Key(PlanId plan, String strategy, LocalDate day) {}
        Map<Key, LoggedSession> logged = new LinkedHashMap<>();
        logs.of(known.user().school(), known.mine().keySet(), from, to)
                .forEach(stored -> stored.pupils()
                        .keySet()
                        .forEach(plan -> logged.put(new Key(plan, stored.strategy(), stored.day()), stored.log())));
        List<DaySession> sessions = new ArrayList<>();
        from.datesUntil(to.plusDays(1))
                .filter(open)
                .forEach(day -> placed.places().stream()
                        .filter(place -> place.holdsOn(day))
                        .forEach(place -> {
                            List<RunningPlan> due = place.plans().stream()
                                    .flatMap(plan ->
                                            Optional.ofNullable(known.mine().get(plan)).stream())
                                    .filter(plan -> !day.isBefore(plan.startsOn()) && plan.lastsOn(day))
                                    .toList();
                            due.stream()
                                    .collect(Collectors.groupingBy(
                                            plan -> Optional.ofNullable(
                                                    logged.get(new Key(plan.id(), place.strategy(), day))),
                                            LinkedHashMap::new,
                                            Collectors.toList()))
                                    .forEach((log, whose) -> sessions.add(new DaySession(
                                            day,
                                            place.from(),
                                            place.minutes(),
                                            place.strategy(),
                                            title(whose.getFirst(), place.strategy()),
                                            whose.stream()
                                                    .map(plan -> comer(known, plan))
                                                    .toList(),
                                            log.orElse(null))));
                        }));
        return sessions.stream()
                .sorted(Comparator.comparing(DaySession::day).thenComparing(DaySession::from))
                .toList();
    }

    static Comer comer(Known known, RunningPlan plan) {
        PupilSummary pupil = known.pupil(plan);
        return new Comer(plan.id(), pupil.id(), pupil.firstName(), pupil.displayName());
    }

    static String title(RunningPlan plan, String code) {
        return plan.atSchool().stream()
                .filter(strategy -> strategy.code().equals(code))
                .map(Strategy::title)
                .findFirst()
                .orElse(code);
    }
}
