package org.attune.timetable;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.attune.context.PartOfWeek;
import org.attune.method.planning.Strategy;
import org.attune.method.timetable.Treatment;
import org.attune.plan.PlanId;
import org.attune.plan.RunningPlan;
import org.attune.roll.Adults;
import org.attune.roll.PupilSummary;
import org.attune.timetable.DaySession.Comer;
import org.attune.timetable.MyPlans.Known;
import org.attune.timetable.Placement.Placed;
import org.attune.timetable.Week.Missing;
import org.attune.timetable.Week.Moment;
import org.attune.timetable.Week.Other;
import org.attune.timetable.Week.PartTime;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The week of the person: all the plans they do, in the times they gave. Opening it places what has no place yet; as many statements for
 * three hundred pupils as for three.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class Weeks {

    private static final int DAYS_AHEAD = 7;

    private final MyPlans plans;
    private final Placement placement;
    private final LogTable logs;
    private final PartOfWeek partOfWeek;
    private final SchoolDays schoolDays;
    private final Adults adults;
    private final Waiting waiting;
    private final Clock clock;

    Weeks(
            MyPlans plans,
            Placement placement,
            LogTable logs,
            PartOfWeek partOfWeek,
            SchoolDays schoolDays,
            Adults adults,
            Waiting waiting,
            Clock clock) {
        this.plans = plans;
        this.placement = placement;
        this.logs = logs;
        this.partOfWeek = partOfWeek;
        this.schoolDays = schoolDays;
        this.adults = adults;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** The week of that day. */
    public Week mine(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate friday = monday.plusDays(4);
        Known known = plans.load();
        Placed placed = placement.refresh(known, monday);
        Predicate<LocalDate> open = schoolDays.open();
        return new Week(
                monday,
                placed.slots(),
                sessions(known, placed, monday, friday, open),
                monday.datesUntil(friday.plusDays(1)).filter(open.negate()).collect(Collectors.toSet()),
                placed.table().minutesThere(),
                placed.table().minutesPlaced(),
                needing(known).stream()
                        .mapToInt(one -> one.minutes() * one.timesAWeek())
                        .sum(),
                needing(known).stream().mapToInt(Strategy::minutes).max().orElse(0),
                missing(known, placed),
                moments(known),
                others(known, known.others().values().stream().toList()),
                others(known, known.helping().stream().map(known.mine()::get).toList()),
                partTime(known, placed));
    }

    /** What is to be done today. */
    public Today today() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(DAYS_AHEAD);
        Known known = plans.load();
        Placed placed = placement.refresh(known, today);
        Predicate<LocalDate> open = schoolDays.open();
        List<DaySession> ahead = sessions(known, placed, today, last, open);
        return new Today(
                ahead.stream().filter(one -> one.day().equals(today)).toList(),
                !known.mine().isEmpty(),
                !placed.slots().isEmpty(),
                needing(known).stream().mapToInt(Strategy::timesAWeek).sum(),
                ahead.stream()
                        .map(DaySession::day)
                        .filter(day -> day.isAfter(today))
                        .findFirst()
                        .orElse(null),
                waiting.rating(known).orElse(null),
                waiting.notes(known));
    }

    private List<DaySession> sessions(
            Known known, Placed placed, LocalDate from, LocalDate to, Predicate<LocalDate> open) {
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
                                    .flatMap(plan -> java.util.Optional.ofNullable(
                                            known.mine().get(plan))
                                            .stream())
                                    .filter(plan -> !day.isBefore(plan.startsOn()) && plan.lastsOn(day))
                                    .toList();
                            if (!due.isEmpty()) {
                                sessions.add(new DaySession(
                                        day,
                                        place.from(),
                                        place.minutes(),
                                        place.strategy(),
                                        title(due.getFirst(), place.strategy()),
                                        due.stream()
                                                .map(plan -> comer(known, plan))
                                                .toList(),
                                        due.stream()
                                                .map(plan -> logged.get(new Key(plan.id(), place.strategy(), day)))
                                                .filter(java.util.Objects::nonNull)
                                                .findFirst()
                                                .orElse(null)));
                            }
                        }));
        return sessions.stream()
                .sorted(Comparator.comparing(DaySession::day).thenComparing(DaySession::from))
                .toList();
    }

    private static List<Strategy> needing(Known known) {
        return known.mine().values().stream()
                .flatMap(plan -> DoseFacts.needing(plan).stream())
                .toList();
    }

    private static List<Missing> missing(Known known, Placed placed) {
        return placed.table().notPlaced().stream()
                .map(one -> {
                    List<RunningPlan> of = one.plans().stream()
                            .map(plan -> java.util.Objects.requireNonNull(
                                    known.mine().get(new PlanId(plan))))
                            .toList();
                    return new Missing(
                            title(of.getFirst(), one.strategy()),
                            of.stream().map(plan -> comer(known, plan)).toList(),
                            one);
                })
                .toList();
    }

    /** Each strategy once, with all whose plan holds it; what is done every day first. */
    private static List<Moment> moments(Known known) {
        Map<String, Moment> moments = new LinkedHashMap<>();
        for (RunningPlan plan : known.mine().values()) {
            for (Strategy strategy : plan.atSchool()) {
                Treatment how = Treatment.of(strategy, plan.settings());
                if (how == Treatment.ROUTINE || how == Treatment.MOMENT) {
                    Moment one = new Moment(strategy, how == Treatment.ROUTINE, List.of(comer(known, plan)));
                    moments.merge(strategy.code(), one, (before, more) -> {
                        List<Comer> all = new ArrayList<>(before.comers());
                        all.addAll(more.comers());
                        return new Moment(before.strategy(), before.everyDay(), List.copyOf(all));
                    });
                }
            }
        }
        return moments.values().stream()
                .sorted(Comparator.comparing(Moment::everyDay).reversed())
                .toList();
    }

    private List<Other> others(Known known, List<RunningPlan> plansOfOthers) {
        Map<StaffId, String> names =
                adults.names(plansOfOthers.stream().map(RunningPlan::lead).collect(Collectors.toSet()));
        return plansOfOthers.stream()
                .map(plan -> new Other(plan.id(), known.pupil(plan), names.getOrDefault(plan.lead(), "")))
                .sorted(Comparator.comparing((Other one) -> one.pupil().lastName()))
                .toList();
    }

    private List<PartTime> partTime(Known known, Placed placed) {
        LocalDate today = LocalDate.now(clock);
        Set<PupilId> pupils = new HashSet<>(partOfWeek.among(
                known.mine().values().stream().map(RunningPlan::pupil).toList()));
        placed.elsewhere()
                .forEach((pupil, rows) -> rows.stream()
                        .filter(row -> row.last() == null || !row.last().isBefore(today))
                        .forEach(row -> pupils.add(pupil)));
        return known.pupils().values().stream()
                .filter(pupil -> pupils.contains(pupil.id()))
                .map(pupil -> new PartTime(
                        pupil.id(),
                        pupil.displayName(),
                        placed.elsewhere().getOrDefault(pupil.id(), List.of()).stream()
                                .filter(row -> row.last() == null || !row.last().isBefore(today))
                                .map(DoseTable.Elsewhere::half)
                                .collect(Collectors.toSet())))
                .toList();
    }

    private static Comer comer(Known known, RunningPlan plan) {
        PupilSummary pupil = known.pupil(plan);
        return new Comer(plan.id(), pupil.id(), pupil.firstName(), pupil.displayName());
    }

    private static String title(RunningPlan plan, String code) {
        return plan.atSchool().stream()
                .filter(strategy -> strategy.code().equals(code))
                .map(Strategy::title)
                .findFirst()
                .orElse(code);
    }
}
