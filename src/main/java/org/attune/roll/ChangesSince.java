package org.attune.roll;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was changed by hand, or by another change, since a change was written in: nothing of it is lost without a word. */
@Component
public class ChangesSince {

    private static final String PUPIL =
            "select distinct p.last_name, p.first_name, coalesce(p.preferred_name, p.first_name) called"
                    + " from roll_change_row r join pupil p on p.id = r.pupil_id ";
    private static final String OPEN =
            " where r.school_id = :school and r.change_id = :change and r.standing = 'OPEN' and ";

    private final JdbcClient jdbc;

    ChangesSince(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pupils whose class, year group or last day is not what the change made it, by last name. */
    public List<String> pupils(SchoolId school, ChangeId change) {
        return statement(
                        PUPIL + "left join pupil_membership m on m.id = r.record_id" + OPEN
                                + "r.what = 'PUPIL_IN' and (m.id is null or not (m.ends_on <=> r.new_day)) union "
                                + PUPIL + OPEN + "r.what = 'LEFT' and not (p.left_on <=> r.new_day) union "
                                + PUPIL + "join roll_change c on c.id = r.change_id" + OPEN
                                + "r.what = 'YEAR' and not (p.next_year_group <=> r.new_text and p.next_year_from <=> c.day)"
                                + " order by 1, 2",
                        school,
                        change)
                .query((row, number) -> row.getString("called") + " " + row.getString("last_name"))
                .list();
    }

    /** Adults whose time with a class is not what the change made it, by last name. */
    public List<String> adults(SchoolId school, ChangeId change) {
        return statement(
                        "select distinct s.last_name, s.first_name from roll_change_row r join staff s on s.id = r.staff_id"
                                + " left join staff_membership m on m.id = r.record_id" + OPEN
                                + "r.what = 'STAFF_IN' and (m.id is null or not (m.ends_on <=> r.new_day)) order by 1, 2",
                        school,
                        change)
                .query((row, number) -> row.getString("first_name") + " " + row.getString("last_name"))
                .list();
    }

    /** Pupils of whom the change knows. */
    public Set<PupilId> known(SchoolId school, ChangeId change) {
        return statement(
                        "select distinct r.pupil_id from roll_change_row r" + OPEN + "r.pupil_id is not null",
                        school,
                        change)
                .query(Long.class)
                .list()
                .stream()
                .map(PupilId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private JdbcClient.StatementSpec statement(String sql, SchoolId school, ChangeId change) {
        return jdbc.sql(sql).param("school", school.value()).param("change", change.value());
    }
}
