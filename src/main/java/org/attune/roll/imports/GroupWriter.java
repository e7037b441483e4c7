package org.attune.roll.imports;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.access.SchoolId;
import org.attune.roll.GroupKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes classes and groups, who is in them from which day to which, and ids of other systems; in batches. */
@Component
class GroupWriter {

    private final JdbcTemplate jdbc;

    GroupWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes those that are missing, or opens them again; ids of all by {@link Stay#key}. */
    Map<String, Long> open(SchoolId school, List<String> newClasses, List<String> newGroups) {
        make(school, GroupKind.CLASS, newClasses);
        make(school, GroupKind.GROUP, newGroups);
        Map<String, Long> ids = new HashMap<>();
        jdbc.query(
                "select id, kind, name from roll_group where school_id = ?",
                row -> {
                    ids.put(
                            Stay.key(GroupKind.valueOf(row.getString("kind")), row.getString("name")),
                            row.getLong("id"));
                },
                school.value());
        newClasses.forEach(name -> ids.computeIfAbsent(
                Stay.key(GroupKind.CLASS, name), any -> asTheDatabaseCompares(school, GroupKind.CLASS, name)));
        newGroups.forEach(name -> ids.computeIfAbsent(
                Stay.key(GroupKind.GROUP, name), any -> asTheDatabaseCompares(school, GroupKind.GROUP, name)));
        return ids;
    }

    /** @param who pupil or staff */
    void join(String who, SchoolId school, Map<Long, List<Stay>> stays, Map<String, Long> groups, LocalDate today) {
        List<Object[]> rows = new ArrayList<>();
        stays.forEach((person, joins) -> joins.forEach(stay -> rows.add(new @Nullable Object[] {
            school.value(),
            Objects.requireNonNull(groups.get(stay.key()), stay::name),
            person,
            Date.valueOf(stay.from() == null ? today : stay.from()),
            stay.to() == null ? null : Date.valueOf(stay.to())
        })));
        jdbc.batchUpdate(
                "insert into " + who + "_membership (school_id, group_id, " + who
                        + "_id, starts_on, ends_on) values (?, ?, ?, ?, ?)",
                rows);
    }

    /** @param who pupil or staff */
    void end(String who, SchoolId school, List<Stays.Ending> ends) {
        jdbc.batchUpdate(
                "update " + who + "_membership set ends_on = ? where school_id = ? and id = ?",
                ends.stream()
                        .map(end -> new Object[] {
                            Date.valueOf(Objects.requireNonNull(end.stay().to())),
                            school.value(),
                            end.held().id()
                        })
                        .toList());
    }

    /** @param kind PUPIL or STAFF */
    void link(String kind, SchoolId school, Map<Long, String> sourcedIds) {
        jdbc.batchUpdate(
                "insert into source_id (school_id, kind, source_id, record_id) values (?, ?, ?, ?)",
                sourcedIds.entrySet().stream()
                        .map(link -> new Object[] {school.value(), kind, link.getValue(), link.getKey()})
                        .toList());
    }

    private void make(SchoolId school, GroupKind kind, List<String> names) {
        jdbc.batchUpdate(
                """
                insert into roll_group (school_id, kind, name, version) values (?, ?, ?, 0)
                on duplicate key update closed_on = null, version = version + 1""",
                names.stream()
                        .map(name -> new Object[] {school.value(), kind.name(), name})
                        .toList());
    }

    /** Two names that differ for us and not for the database (ß and ss) are one. */
    private @Nullable Long asTheDatabaseCompares(SchoolId school, GroupKind kind, String name) {
        return jdbc.queryForObject(
                "select id from roll_group where school_id = ? and kind = ? and name = ?",
                Long.class,
                school.value(),
                kind.name(),
                name);
    }
}
