package org.attune.roll;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Does what the noted rows of a change say; a handful of statements, however many rows. */
@Component
class CarryOut {

    private final JdbcClient jdbc;

    CarryOut(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void all(ChangeId change) {
        memberships(change, "PUPIL_IN", "pupil");
        memberships(change, "STAFF_IN", "staff");
        run(change, """
                insert into early_reading (school_id, group_id, staff_id, reads_from, starts_on)
                select school_id, group_id, staff_id, starts_on, new_day from roll_change_row
                where change_id = :change and what = 'READS'""");
        run(change, """
                update roll_change_row r set r.record_id = (select max(e.id) from early_reading e
                    where e.group_id = r.group_id and e.staff_id = r.staff_id and e.reads_from = r.starts_on)
                where r.change_id = :change and r.what = 'READS'""");
        run(change, """
                update pupil p join roll_change_row r on r.record_id = p.id and r.change_id = :change and r.what = 'LEFT'
                set p.left_on = r.new_day, p.version = p.version + 1""");
        run(change, """
                update pupil p join roll_change_row r on r.record_id = p.id and r.change_id = :change and r.what = 'BACK'
                set p.returns_on = r.new_day""");
        run(change, """
                update pupil p join roll_change_row r on r.record_id = p.id and r.change_id = :change and r.what = 'YEAR'
                join roll_change c on c.id = r.change_id
                set p.next_year_group = r.new_text, p.next_year_from = c.day""");
    }

    /** Ends those that are to end, then makes the new ones and notes their ids. */
    private void memberships(ChangeId change, String what, String who) {
        run(change, """
                update %2$s_membership m join roll_change_row r
                  on r.record_id = m.id and r.change_id = :change and r.what = '%1$s' and not r.made
                set m.ends_on = r.new_day""".formatted(what, who));
        run(change, """
                insert into %2$s_membership (school_id, group_id, %2$s_id, starts_on, ends_on)
                select school_id, group_id, %2$s_id, starts_on, new_day from roll_change_row
                where change_id = :change and what = '%1$s' and made order by id""".formatted(what, who));
        run(change, """
                update roll_change_row r set r.record_id = (select max(m.id) from %2$s_membership m
                    where m.group_id = r.group_id and m.%2$s_id = r.%2$s_id and m.starts_on = r.starts_on)
                where r.change_id = :change and r.what = '%1$s' and r.made""".formatted(what, who));
    }

    private void run(ChangeId change, String sql) {
        jdbc.sql(sql).param("change", change.value()).update();
    }
}
