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
    private static final int DAYS_BACK = 7;

    private final MyPlans plans;
    private final Placement placement;
    private final OtherPlaces otherPlaces;
    private final DaySessions daySessions;
    private final PartOfWeek partOfWeek;
    private final SchoolDays schoolDays;
    private final Adults adults;
    private final Waiting waiting;
    private final Clock clock;

    Weeks(
            MyPlans plans,
            Placement placement,
            OtherPlaces otherPlaces,
            DaySessions daySessions,
            PartOfWeek partOfWeek,
            SchoolDays schoolDays,
            Adults adults,
            Waiting waiting,
            Clock clock) {
        this.plans = plans;
        this.placement = placement;
        this.otherPlaces = otherPlaces;
        this.daySessions = daySessions;
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
                daySessions.of(known, placed, monday, friday, open),
                monday.datesUntil(friday.plusDays(1)).filter(open.negate()).collect(Collectors.toSet()),
                placed.table().minutesThere(),
                placed.table().minutesPlaced(),
                needing(known).stream()
                        .mapToInt(one -> one.minutes() * one.timesAWeek())
                        .sum(),
                needing(known).stream().mapToInt(Strategy::minutes).max().orElse(0),
                missing(known, placed),
                moments(known),
                others(known, known.others().values().stream().toList(), otherPlaces.nobodys(known)),
                others(known, known.helping().stream().map(known.mine()::get).toList(), Set.of()),
                partTime(known, placed));
    }

    /** What is to be done today. */
    public Today today() {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today.plusDays(DAYS_AHEAD);
        Known known = plans.load();
        LocalDate first = today.minusDays(DAYS_BACK);
        Placed placed = placement.refresh(known, first);
        List<DaySession> around = daySessions.of(known, placed, first, last, schoolDays.open());
        return new Today(
                around.stream().filter(one -> one.day().equals(today)).toList(),
                !known.mine().isEmpty(),
                !placed.slots().isEmpty(),
                needing(known).stream().mapToInt(Strategy::timesAWeek).sum(),
                around.stream()
                        .map(DaySession::day)
                        .filter(day -> day.isAfter(today))
                        .findFirst()
                        .orElse(null),
                waiting.rating(known).orElse(null),
                around.stream()
                        .filter(one -> one.day().isBefore(today) && one.log() == null)
                        .map(DaySession::day)
                        .toList(),
                otherPlaces.nobodys(known).size(),
                waiting.notes(known));
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
                            DaySessions.title(of.getFirst(), one.strategy()),
                            of.stream()
                                    .map(plan -> DaySessions.comer(known, plan))
                                    .toList(),
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
                    Moment one =
                            new Moment(strategy, how == Treatment.ROUTINE, List.of(DaySessions.comer(known, plan)));
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

    /** Those that nobody does come first. */
    private List<Other> others(Known known, List<RunningPlan> plansOfOthers, Set<PlanId> nobodys) {
        Map<StaffId, String> names =
                adults.names(plansOfOthers.stream().map(RunningPlan::lead).collect(Collectors.toSet()));
        return plansOfOthers.stream()
                .map(plan -> new Other(
                        plan.id(), known.pupil(plan), names.getOrDefault(plan.lead(), ""), nobodys.contains(plan.id())))
                .sorted(Comparator.comparing(Other::nobodys)
                        .reversed()
                        .thenComparing(one -> one.pupil().lastName()))
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
}
