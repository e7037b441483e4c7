package org.attune.roll.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.roll.GroupKind;
import org.attune.roll.NameKey;
import org.attune.roll.PupilDetails;
import org.attune.roll.StaffDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the roll in few statements, however many pupils there are. */
@Component
class RollTables {

    private final JdbcClient jdbc;

    RollTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One import of a school at a time. */
    void lock(SchoolId school) {
        jdbc.sql("select id from school where id = ? for update")
                .param(school.value())
                .query(Long.class)
                .single();
    }

    /** All pupils, leavers too, with the class they are in today or are about to join. */
    Collection<KnownPupil> pupils(SchoolId school, LocalDate today) {
        Map<Long, List<Held>> groups = held("pupil", school, today);
        Map<Long, Set<String>> sourcedIds = sourcedIds("PUPIL", school);
        Map<Long, KnownPupil> pupils = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.*, c.name as class_name, if(p.next_year_from <= :today, p.next_year_group, p.year_group) as year_now,
                               if(p.returns_on <= :today, null, p.left_on) as left_now
                        from pupil p
                        left join (select m.pupil_id, g.name, m.starts_on from pupil_membership m
                                   join roll_group g on g.id = m.group_id and g.kind = 'CLASS'
                                   where m.school_id = :school and (m.ends_on is null or m.ends_on >= greatest(:today, m.starts_on))) c
                          on c.pupil_id = p.id
                        where p.school_id = :school order by p.last_name, p.first_name, p.id, c.starts_on""")
                .param("school", school.value())
                .param("today", today)
                .query((row, number) -> pupils.put(row.getLong("id"), pupil(row, today, groups, sourcedIds)))
                .list();
        return pupils.values();
    }

    /** Keys of classes and groups that are open. */
    Set<String> open(SchoolId school) {
        return new HashSet<>(jdbc.sql("select kind, name from roll_group where school_id = ? and closed_on is null")
                .param(school.value())
                .query((row, number) -> Stay.key(GroupKind.valueOf(row.getString("kind")), row.getString("name")))
                .list());
    }

    Set<String> codes(SchoolId school) {
        return new HashSet<>(jdbc.sql("select code from pupil where school_id = ?")
                .param(school.value())
                .query(String.class)
                .list());
    }

    /** All staff, leavers too, with the classes and groups they work with. */
    List<KnownStaff> staff(SchoolId school, LocalDate today) {
        Map<Long, List<Held>> works = held("staff", school, today);
        Map<Long, Set<String>> sourcedIds = sourcedIds("STAFF", school);
        return jdbc.sql("select * from staff where school_id = ? order by last_name, first_name, id")
                .param(school.value())
                .query((row, number) -> {
                    LocalDate leaves = date(row, "leaves_on");
                    long id = row.getLong("id");
                    return new KnownStaff(
                            new StaffId(id),
                            new StaffDetails(
                                    row.getString("first_name"),
                                    row.getString("last_name"),
                                    row.getString("job"),
                                    row.getString("email")),
                            leaves != null && leaves.isBefore(today),
                            works.getOrDefault(id, List.of()),
                            sourcedIds.getOrDefault(id, Set.of()));
                })
                .list();
    }

    /** Open classes and groups by folded name; where both have one name, the class. */
    Map<String, Stay> openGroups(SchoolId school) {
        Map<String, Stay> open = new HashMap<>();
        jdbc.sql("select kind, name from roll_group where school_id = ? and closed_on is null order by kind desc")
                .param(school.value())
                .query((row, number) -> open.put(
                        NameKey.folded(row.getString("name")),
                        new Stay(GroupKind.valueOf(row.getString("kind")), row.getString("name"), null, null)))
                .list();
        return open;
    }

    /** Classes and groups that hold today or later, by pupil or by adult; a pupil’s class is apart. */
    private Map<Long, List<Held>> held(String who, SchoolId school, LocalDate today) {
        Map<Long, List<Held>> held = new HashMap<>();
        jdbc.sql("select m.id, m." + who + "_id as who, g.kind, g.name, m.ends_on from " + who + "_membership m"
                        + " join roll_group g on g.id = m.group_id"
                        + " where m.school_id = :school and (m.ends_on is null or m.ends_on >= greatest(:today, m.starts_on))"
                        + (who.equals("pupil") ? " and g.kind = 'GROUP'" : "") + " order by m.id")
                .param("school", school.value())
                .param("today", today)
                .query((row, number) -> held.computeIfAbsent(row.getLong("who"), any -> new ArrayList<>())
                        .add(new Held(
                                row.getLong("id"),
                                GroupKind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                date(row, "ends_on"))))
                .list();
        return held;
    }

    private Map<Long, Set<String>> sourcedIds(String kind, SchoolId school) {
        Map<Long, Set<String>> ids = new HashMap<>();
        jdbc.sql("select record_id, source_id from source_id where school_id = ? and kind = ?")
                .params(school.value(), kind)
                .query((row, number) -> ids.computeIfAbsent(row.getLong("record_id"), any -> new HashSet<>())
                        .add(row.getString("source_id")))
                .list();
        return ids;
    }

    private static KnownPupil pupil(
            ResultSet row, LocalDate today, Map<Long, List<Held>> groups, Map<Long, Set<String>> sourcedIds)
            throws SQLException {
        PupilDetails details = new PupilDetails(
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("preferred_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("upn"),
                row.getString("mis_id"),
                row.getString("sex"),
                row.getString("year_now"),
                date(row, "joined_on"));
        LocalDate left = date(row, "left_now");
        return new KnownPupil(
                new PupilId(row.getLong("id")),
                details,
                left != null && left.isBefore(today),
                row.getString("class_name"),
                groups.getOrDefault(row.getLong("id"), List.of()),
                sourcedIds.getOrDefault(row.getLong("id"), Set.of()));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
