package org.attune.roll.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.roll.PupilDetails;
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
                .query((row, number) -> pupils.put(row.getLong("id"), pupil(row, today)))
                .list();
        return pupils.values();
    }

    /** Names of classes that are open, as names are compared. */
    Set<String> openClasses(SchoolId school) {
        return jdbc
                .sql("select name from roll_group where school_id = ? and kind = 'CLASS' and closed_on is null")
                .param(school.value())
                .query(String.class)
                .list()
                .stream()
                .map(KnownPupils::folded)
                .collect(Collectors.toSet());
    }

    Set<String> codes(SchoolId school) {
        return new HashSet<>(jdbc.sql("select code from pupil where school_id = ?")
                .param(school.value())
                .query(String.class)
                .list());
    }

    private static KnownPupil pupil(ResultSet row, LocalDate today) throws SQLException {
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
                row.getString("class_name"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
