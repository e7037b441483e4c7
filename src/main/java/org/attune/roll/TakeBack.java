package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts rows back as they were before a change. A row that someone changed by hand since keeps that; a time in a group that has begun by now
 * did take place, and ends yesterday instead of vanishing.
 */
@Component
class TakeBack {

    private final JdbcClient jdbc;
    private final Clock clock;

    TakeBack(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<PupilId> whole(SchoolId school, ChangeId change) {
        jdbc.sql(
                        "update roll_change_row set standing = 'GOING' where school_id = ? and change_id = ? and standing = 'OPEN'")
                .params(school.value(), change.value())
                .update();
        return going(school);
    }

    List<PupilId> leavings(SchoolId school, Collection<PupilId> pupils) {
        if (pupils.isEmpty()) {
            return List.of();
        }
        jdbc.sql("""
                        update roll_change_row r join (
                            select distinct n.change_id, n.pupil_id from roll_change_row n
                            join pupil p on p.id = n.pupil_id and p.left_on = n.new_day
                            where n.school_id = :school and n.what = 'LEFT' and n.standing = 'OPEN' and n.pupil_id in (:pupils)) l
                          on l.change_id = r.change_id and l.pupil_id = r.pupil_id
                        set r.standing = 'GOING' where r.standing = 'OPEN'""")
                .param("school", school.value())
                .param("pupils", pupils.stream().map(PupilId::value).toList())
                .update();
        return going(school);
    }

    private List<PupilId> going(SchoolId school) {
        List<PupilId> touched = jdbc.sql("select distinct pupil_id from roll_change_row where school_id = ?"
                        + " and standing = 'GOING' and pupil_id is not null")
                .param(school.value())
                .query((row, number) -> new PupilId(row.getLong(1)))
                .list();
        joinChain(school);
        memberships(school, "PUPIL_IN", "pupil");
        memberships(school, "STAFF_IN", "staff");
        run(
                school,
                "delete e from early_reading e join roll_change_row r on r.record_id = e.id and r.what = 'READS' where",
                "");
        run(school, """
                update pupil p join roll_change_row r on r.record_id = p.id and r.what = 'LEFT'
                set p.left_on = r.old_day, p.version = p.version + 1 where p.left_on <=> r.new_day and""", "");
        run(school, """
                update pupil p join roll_change_row r on r.record_id = p.id and r.what = 'BACK'
                set p.returns_on = r.old_day where p.returns_on <=> r.new_day and""", "");
        run(school, """
                update pupil p join roll_change_row r on r.record_id = p.id and r.what = 'YEAR'
                join roll_change c on c.id = r.change_id
                set p.next_year_group = null, p.next_year_from = null
                where p.next_year_group <=> r.new_text and p.next_year_from <=> c.day and""", "");
        run(school, """
                delete g from roll_group g join roll_change_row r on r.record_id = g.id and r.what = 'CLASS' where""", """
                 and not exists (select 1 from pupil_membership m where m.group_id = g.id)
                 and not exists (select 1 from staff_membership m where m.group_id = g.id)
                 and not exists (select 1 from early_reading e where e.group_id = g.id)""");
        jdbc.sql("update roll_change_row set standing = 'UNDONE' where school_id = ? and standing = 'GOING'")
                .param(school.value())
                .update();
        return touched;
    }

    /** A later change found the day that goes now: what it puts back one day is the day from before both. */
    private void joinChain(SchoolId school) {
        run(school, """
                update roll_change_row later join roll_change_row r
                  on r.what = later.what and r.record_id = later.record_id and r.id < later.id and not r.made
                set later.old_day = r.old_day
                where later.standing in ('OPEN', 'GOING') and not later.made and later.old_day <=> r.new_day and""", "");
    }

    private void memberships(SchoolId school, String what, String who) {
        String rows = "%2$s_membership m join roll_change_row r on r.record_id = m.id and r.what = '%1$s'"
                .formatted(what, who);
        run(
                school,
                "update " + rows + " and not r.made set m.ends_on = r.old_day where m.ends_on <=> r.new_day and",
                "");
        run(
                school,
                "update " + rows + " and r.made set m.ends_on = :yesterday where m.starts_on <= :yesterday"
                        + " and (m.ends_on is null or m.ends_on > :yesterday) and",
                "");
        run(school, "delete m from " + rows + " and r.made where m.starts_on > :yesterday and", "");
    }

    private void run(SchoolId school, String sql, String more) {
        jdbc.sql(sql + " r.school_id = :school and r.standing = 'GOING'" + more)
                .param("school", school.value())
                .param("yesterday", LocalDate.now(clock).minusDays(1))
                .update();
    }
}
