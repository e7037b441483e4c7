package org.attune.roll.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.roll.ChangeId;
import org.attune.roll.ChangeKind;
import org.attune.roll.ChangedRow;
import org.attune.roll.GroupId;
import org.attune.roll.RollChange;
import org.attune.roll.RollChanges;
import org.attune.roll.year.HandoverPreview.Ahead;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A class or group passes to another adult: the old access ends with a day, the new begins on one. */
@Service
@Transactional
public class Handovers {

    private final YearTables tables;
    private final HandoverTables handovers;
    private final RollChanges changes;
    private final CurrentUsers users;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    Handovers(
            YearTables tables,
            HandoverTables handovers,
            RollChanges changes,
            CurrentUsers users,
            Gate gate,
            Audit audit,
            Clock clock) {
        this.tables = tables;
        this.handovers = handovers;
        this.changes = changes;
        this.users = users;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** What it would mean; changes nothing. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public HandoverPreview preview(HandoverPlan plan) {
        YearRoll roll = roll(plan);
        List<ChangedRow> rows = rows(roll, plan);
        Map<Long, YearRoll.Adult> adults = roll.adultsById();
        List<YearRoll.AdultIn> then = YearOutlook.adultsThen(roll, rows).stream()
                .filter(in -> in.group() == plan.group().value())
                .toList();
        LocalDate alone = Stream.iterate(today(), day -> day.isBefore(plan.day().plusDays(1)), day -> day.plusDays(1))
                .filter(day -> then.stream().noneMatch(in -> in.holds(day)))
                .findFirst()
                .orElse(null);
        LocalDate back = alone == null
                ? null
                : then.stream()
                        .map(YearRoll.AdultIn::startsOn)
                        .filter(day -> day.isAfter(alone))
                        .min(LocalDate::compareTo)
                        .orElse(null);
        return new HandoverPreview(
                (int) roll.pupilsIn().stream()
                        .filter(in -> in.group() == plan.group().value() && in.holds(plan.day()))
                        .count(),
                names(adults, plan.stopping()),
                names(adults, plan.starting()),
                names(
                        adults,
                        then.stream()
                                .filter(in -> in.holds(today()) && in.holds(plan.day()))
                                .map(in -> new StaffId(in.staff()))
                                .filter(adult -> !plan.starting().contains(adult))
                                .distinct()
                                .toList()),
                alone,
                back == null ? null : back.minusDays(1));
    }

    /** @throws YearRefused when nobody stops or starts, or the days are out of order */
    @PreAuthorize(Rule.ADMINISTERS)
    public void carryOut(HandoverPlan plan) {
        CurrentUser user = users.current();
        changes.lock(user.school());
        List<ChangedRow> rows = rows(roll(plan), plan);
        if (rows.isEmpty()) {
            throw new YearRefused("nobody");
        }
        changes.carryOut(user, ChangeKind.HANDOVER, plan.day(), rows);
        audit.changed(user, "group", plan.group().value());
    }

    /** Those of the class or group that can still be taken back. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public List<Ahead> ahead(GroupId group) {
        SchoolId school = users.current().school();
        return handovers.ahead(school, group, changes.ahead(school, ChangeKind.HANDOVER, today()));
    }

    /** @throws YearRefused when its day has come */
    @PreAuthorize(Rule.ADMINISTERS)
    public void takeBack(ChangeId id) {
        CurrentUser user = users.current();
        changes.lock(user.school());
        RollChange change = changes.get(user.school(), id)
                .filter(found -> found.kind() == ChangeKind.HANDOVER)
                .orElseThrow(() -> gate.refuse("handover", id.value()));
        if (!change.canBeTakenBack(today())) {
            throw new YearRefused("too-late");
        }
        changes.takeBack(user, id);
        audit.changed(user, "handover", id.value());
    }

    private YearRoll roll(HandoverPlan plan) {
        SchoolId school = users.current().school();
        YearRoll roll = tables.read(school, today());
        if (!roll.groupsById().containsKey(plan.group().value())) {
            throw gate.refuse("group", plan.group().value());
        }
        Stream.concat(plan.stopping().stream(), plan.starting().stream())
                .filter(adult -> !roll.adultsById().containsKey(adult.value()))
                .findFirst()
                .ifPresent(adult -> {
                    throw gate.refuse("staff", adult.value());
                });
        return roll;
    }

    private List<ChangedRow> rows(YearRoll roll, HandoverPlan plan) {
        boolean late = !plan.starting().isEmpty() && plan.firstDay().isBefore(today());
        boolean ended = !plan.stopping().isEmpty() && plan.lastDay().isBefore(today().minusDays(1));
        if (late || ended || plan.readsFrom() != null && !plan.readsFrom().isBefore(plan.firstDay())) {
            throw new YearRefused("handover-days");
        }
        List<ChangedRow> rows = new ArrayList<>();
        long group = plan.group().value();
        for (YearRoll.AdultIn in : roll.adultsIn()) {
            boolean goesOn = in.endsOn() == null || in.endsOn().isAfter(plan.lastDay());
            if (in.group() == group && goesOn && plan.stopping().contains(new StaffId(in.staff()))) {
                rows.add(ChangedRow.adultEnds(in.id(), in.staff(), group, in.endsOn(), plan.lastDay()));
            }
        }
        for (StaffId adult : plan.starting()) {
            boolean there = roll.adultsIn().stream()
                    .anyMatch(in -> in.group() == group
                            && in.staff() == adult.value()
                            && (in.endsOn() == null || !in.endsOn().isBefore(plan.firstDay())));
            if (!there) {
                rows.add(ChangedRow.adultJoins(adult.value(), group, plan.firstDay()));
                if (plan.readsFrom() != null) {
                    rows.add(ChangedRow.adultReads(adult.value(), group, plan.readsFrom(), plan.firstDay()));
                }
            }
        }
        return rows;
    }

    private static List<String> names(Map<Long, YearRoll.Adult> adults, List<StaffId> ids) {
        return ids.stream()
                .map(id -> adults.get(id.value()))
                .filter(Objects::nonNull)
                .map(YearRoll.Adult::name)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
