package org.attune.roll;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is in which group on a day, for whole lists at once. */
@Component
class GroupLists {

    private static final String HOLDS = " m.starts_on <= :on and (m.ends_on is null or m.ends_on >= :on) ";

    private final JdbcClient jdbc;
    private final PupilRepository pupils;

    GroupLists(JdbcClient jdbc, PupilRepository pupils) {
        this.jdbc = jdbc;
        this.pupils = pupils;
    }

    Map<Long, Integer> pupilCounts(long school, LocalDate on) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        jdbc.sql(
                        "select m.group_id, count(distinct m.pupil_id) n from pupil_membership m join pupil p on p.id = m.pupil_id"
                                + " where m.school_id = :school and (p.left_on is null or p.left_on >= :on or p.returns_on <= :on) and"
                                + HOLDS
                                + "group by m.group_id")
                .param("school", school)
                .param("on", on)
                .query((row, number) -> counts.put(row.getLong("group_id"), row.getInt("n")))
                .list();
        return counts;
    }

    /** Those on the roll who are in each of the groups. */
    Map<GroupId, Set<PupilId>> members(long school, Collection<GroupId> groups, LocalDate on) {
        Map<GroupId, Set<PupilId>> members = new HashMap<>();
        if (!groups.isEmpty()) {
            jdbc.sql("select distinct m.group_id, m.pupil_id from pupil_membership m join pupil p on p.id = m.pupil_id"
                            + " where m.school_id = :school and m.group_id in (:groups)"
                            + " and (p.left_on is null or p.left_on >= :on or p.returns_on <= :on) and"
                            + HOLDS)
                    .param("school", school)
                    .param("groups", groups.stream().map(GroupId::value).toList())
                    .param("on", on)
                    .query((ResultSet row) -> {
                        members.computeIfAbsent(new GroupId(row.getLong("group_id")), none -> new HashSet<>())
                                .add(new PupilId(row.getLong("pupil_id")));
                    });
        }
        return members;
    }

    Map<Long, List<Adult>> adults(long school, LocalDate on) {
        record Row(long group, Adult adult) {}
        return jdbc
                .sql("select distinct m.group_id, s.id, s.first_name, s.last_name, s.job from staff_membership m"
                        + " join staff s on s.id = m.staff_id where m.school_id = :school"
                        + " and (s.leaves_on is null or s.leaves_on >= :on) and" + HOLDS
                        + "order by s.last_name, s.first_name")
                .param("school", school)
                .param("on", on)
                .query((row, number) -> new Row(
                        row.getLong("group_id"),
                        new Adult(
                                new StaffId(row.getLong("id")),
                                row.getString("first_name") + " " + row.getString("last_name"),
                                row.getString("job"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::group, Collectors.mapping(Row::adult, Collectors.toList())));
    }

    List<RollPupil> pupils(long school, long group, LocalDate on) {
        var ids = new TreeSet<>(jdbc.sql("select m.pupil_id from pupil_membership m where m.school_id = :school"
                        + " and m.group_id = :group and" + HOLDS)
                .param("school", school)
                .param("group", group)
                .param("on", on)
                .query(Long.class)
                .list());
        return pupils.roll(school, on).stream()
                .filter(pupil -> ids.contains(pupil.id().value()) && !pupil.hasLeft(on))
                .toList();
    }

    /** The groups that the member of staff is in on a day. */
    Set<Long> groupsOf(long school, long staff, LocalDate on) {
        return Set.copyOf(jdbc.sql("select m.group_id from staff_membership m where m.school_id = :school"
                        + " and m.staff_id = :staff and" + HOLDS)
                .param("school", school)
                .param("staff", staff)
                .param("on", on)
                .query(Long.class)
                .set());
    }

    boolean anyPupil(long school) {
        return jdbc.sql("select exists(select 1 from pupil where school_id = ?)")
                .param(school)
                .query(Boolean.class)
                .single();
    }

    /** How many pupils on the roll are in no class on that day. */
    long withoutClass(long school, LocalDate on) {
        return jdbc.sql("select count(*) from pupil p where p.school_id = :school"
                        + " and (p.left_on is null or p.left_on >= :on or p.returns_on <= :on)"
                        + " and not exists (select 1 from pupil_membership m"
                        + " join roll_group g on g.id = m.group_id and g.kind = 'CLASS' where m.pupil_id = p.id and"
                        + HOLDS
                        + ")")
                .param("school", school)
                .param("on", on)
                .query(Long.class)
                .single();
    }

    boolean hasPupil(long school, long id) {
        return exists("select count(*) from pupil where school_id = ? and id = ?", school, id);
    }

    boolean hasStaff(long school, long id) {
        return exists("select count(*) from staff where school_id = ? and id = ?", school, id);
    }

    private boolean exists(String sql, long school, long id) {
        return jdbc.sql(sql).params(school, id).query(Long.class).single() > 0;
    }
}
