package org.attune.roll.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.roll.Departures;
import org.attune.roll.GroupKind;
import org.attune.roll.PupilCodes;
import org.attune.roll.PupilDetails;
import org.attune.roll.RollChanges;
import org.attune.roll.imports.RollImports.Imported;
import org.attune.roll.imports.RollImports.StaffCounts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes an import in batches: a few round trips for two thousand pupils, in the transaction of the caller. */
@Component
class ImportWriter {

    private static final int BATCH = 200;

    private final JdbcTemplate jdbc;
    private final RollTables tables;
    private final GroupWriter groups;
    private final StaffWriter staff;
    private final Departures departures;
    private final RollChanges changes;
    private final Audit audit;
    private final Clock clock;

    ImportWriter(
            JdbcTemplate jdbc,
            RollTables tables,
            GroupWriter groups,
            StaffWriter staff,
            Departures departures,
            RollChanges changes,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.groups = groups;
        this.staff = staff;
        this.departures = departures;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    Imported write(CurrentUser user, ImportPlan plan, Decisions decisions, IntConsumer progress) {
        SchoolId school = user.school();
        changes.settleYearGroups(school);
        List<PlannedRow> fresh = plan.with(Fate.NEW);
        List<PlannedRow> changed = plan.with(Fate.CHANGED);
        Map<String, Long> groupIds = groups.open(school, plan.newClasses(), plan.newGroups());
        List<PupilId> touched = new ArrayList<>();
        int done = 0;
        for (List<PlannedRow> batch : batches(fresh)) {
            touched.addAll(add(school, batch, groupIds));
            progress.accept(done += batch.size());
        }
        for (List<PlannedRow> batch : batches(changed)) {
            touched.addAll(change(school, batch, groupIds));
            progress.accept(done += batch.size());
        }
        staff.write(user, plan, groupIds);
        progress.accept(done
                + plan.staffWith(Fate.NEW).size()
                + plan.staffWith(Fate.CHANGED).size());
        touched.addAll(leave(user, decisions.leavers(), decisions.leftOn()));
        audit.changed(user, "roll-import", 0);
        audit.wroteAll(user, "pupil", touched);
        return new Imported(
                fresh.size(),
                changed.size(),
                plan.with(Fate.UNCHANGED).size(),
                plan.with(Fate.REJECTED).size() + plan.staffWith(Fate.REJECTED).size(),
                decisions.leavers().size(),
                plan.newClasses(),
                plan.newGroups(),
                new StaffCounts(
                        plan.staffWith(Fate.NEW).size(),
                        plan.staffWith(Fate.CHANGED).size(),
                        plan.staffWith(Fate.UNCHANGED).size()));
    }

    private List<PupilId> add(SchoolId school, List<PlannedRow> rows, Map<String, Long> groupIds) {
        Set<String> taken = tables.codes(school);
        Map<String, PlannedRow> byCode = new HashMap<>();
        List<Object[]> pupils = new ArrayList<>();
        for (PlannedRow row : rows) {
            String code = PupilCodes.next(taken::contains);
            taken.add(code);
            byCode.put(code, row);
            pupils.add(values(row.row().asNew(), school.value(), code));
        }
        jdbc.batchUpdate("""
                insert into pupil (first_name, last_name, preferred_name, birth_date, upn, mis_id, sex, year_group, joined_on,
                                   school_id, code, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", pupils);
        Map<PupilId, PlannedRow> byId = new HashMap<>();
        String marks =
                String.join(", ", byCode.keySet().stream().map(code -> "?").toList());
        List<Object> arguments = new ArrayList<>(List.of(school.value()));
        arguments.addAll(byCode.keySet());
        jdbc.query(
                "select id, code from pupil where school_id = ? and code in (" + marks + ")",
                row -> {
                    byId.put(new PupilId(row.getLong("id")), byCode.get(row.getString("code")));
                },
                arguments.toArray());
        join(school, byId, groupIds);
        stay(school, byId, groupIds);
        return List.copyOf(byId.keySet());
    }

    private List<PupilId> change(SchoolId school, List<PlannedRow> rows, Map<String, Long> groupIds) {
        Map<PupilId, PlannedRow> moving = new HashMap<>();
        Map<PupilId, PlannedRow> byId = new LinkedHashMap<>();
        List<Object[]> updates = new ArrayList<>();
        for (PlannedRow row : rows) {
            KnownPupil pupil = row.pupil();
            if (pupil == null) {
                throw new IllegalStateException("Line " + row.row().line() + " changes nobody");
            }
            updates.add(values(
                    row.row().over(pupil.details()),
                    row.returns(),
                    school.value(),
                    pupil.id().value()));
            byId.put(pupil.id(), row);
            if (row.movesClass()) {
                moving.put(pupil.id(), row);
            }
        }
        jdbc.batchUpdate("""
                update pupil set first_name = ?, last_name = ?, preferred_name = ?, birth_date = ?, upn = ?, mis_id = ?, sex = ?,
                       year_group = ?, joined_on = ?, left_on = if(?, null, left_on),
                       returns_on = if(left_on is null, null, returns_on), version = version + 1
                where school_id = ? and id = ?""", updates);
        endClasses(school, moving);
        join(school, moving, groupIds);
        stay(school, byId, groupIds);
        return List.copyOf(byId.keySet());
    }

    /** One class at a time: the old one ends the day before the new one begins. */
    private void endClasses(SchoolId school, Map<PupilId, PlannedRow> moving) {
        List<Object[]> ends = new ArrayList<>();
        moving.forEach((pupil, row) -> {
            LocalDate first = firstDay(row);
            ends.add(new Object[] {first.minusDays(1), school.value(), pupil.value(), first});
        });
        jdbc.batchUpdate("""
                update pupil_membership m join roll_group g on g.id = m.group_id and g.kind = 'CLASS' set m.ends_on = ?
                where m.school_id = ? and m.pupil_id = ? and (m.ends_on is null or m.ends_on >= ?)""", ends);
    }

    /** Into the class; a file that knows no classes gives none. */
    private void join(SchoolId school, Map<PupilId, PlannedRow> rows, Map<String, Long> groupIds) {
        Map<Long, List<Stay>> stays = new LinkedHashMap<>();
        rows.forEach((pupil, row) -> {
            String name = row.row().className();
            if (name != null) {
                stays.put(pupil.value(), List.of(new Stay(GroupKind.CLASS, name, firstDay(row), null)));
            }
        });
        groups.join("pupil", school, stays, groupIds, LocalDate.now(clock));
    }

    /** Groups beside the class, and the ids of another system. */
    private void stay(SchoolId school, Map<PupilId, PlannedRow> rows, Map<String, Long> groupIds) {
        Map<Long, List<Stay>> joins = new LinkedHashMap<>();
        Map<Long, String> links = new LinkedHashMap<>();
        List<Stays.Ending> ends = new ArrayList<>();
        rows.forEach((pupil, row) -> {
            joins.put(pupil.value(), row.stays().joins());
            ends.addAll(row.stays().ends());
            if (row.isLinked()) {
                links.put(pupil.value(), Objects.requireNonNull(row.row().sourcedId()));
            }
        });
        groups.join("pupil", school, joins, groupIds, LocalDate.now(clock));
        groups.end("pupil", school, ends);
        groups.link("PUPIL", school, links);
    }

    /**
     * The day that the file gives to someone new. Else today, so that the past stays as it was; or the day on which the pupil starts at the
     * school or in the class, if that is still to come.
     */
    private LocalDate firstDay(PlannedRow row) {
        LocalDate today = LocalDate.now(clock);
        LocalDate given =
                row.row().classFrom() == null ? row.row().joinedOn() : row.row().classFrom();
        if (given == null
                || given.isBefore(today) && (row.pupil() != null || row.row().classFrom() == null)) {
            return today;
        }
        return given;
    }

    private List<PupilId> leave(CurrentUser user, Set<PupilId> pupils, @Nullable LocalDate lastDay) {
        if (pupils.isEmpty() || lastDay == null) {
            return List.of();
        }
        departures.leave(user, pupils, lastDay);
        return List.copyOf(pupils);
    }

    private static @Nullable Object[] values(PupilDetails details, Object... more) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(details.firstName());
        values.add(details.lastName());
        values.add(details.preferredName());
        values.add(details.birthDate());
        values.add(details.upn());
        values.add(details.misId());
        values.add(details.sex());
        values.add(details.yearGroup());
        values.add(details.joinedOn());
        values.addAll(List.of(more));
        return values.toArray();
    }

    private static List<List<PlannedRow>> batches(List<PlannedRow> rows) {
        List<List<PlannedRow>> batches = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += BATCH) {
            batches.add(rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
        return batches;
    }
}
