package org.attune.cycle;

import static org.attune.cycle.CycleTable.utc;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One row a person and week. Each statement commits by itself, before the mail is sent: of several nodes, the one whose statement changed
 * the row sends it. A row that says SENDING and stays so belongs to a node that was cut off, and is not sent again. Decision 0514.
 */
@Component
class DigestRows {

    /** A mail to be sent; in this week it may have failed before. */
    record Due(SchoolId school, StaffId staff, String address, LocalDate week, int tries) {}

    /** How long it waits after its first failure, the second …; after the last it is given up. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2));

    private static final int WEEKS_KEPT = 5;

    private final JdbcClient jdbc;

    DigestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Due> due(SchoolId school, LocalDate week, Instant now) {
        return jdbc.sql(
                        "select a.staff_id, a.address, coalesce(m.tries, 0) from digest_address a left join digest_mail m"
                                + " on m.staff_id = a.staff_id and m.week = :week"
                                + " where a.school_id = :school and a.confirmed_at is not null"
                                + " and (m.staff_id is null or (m.state = 'FAILED' and m.again_at <= :now)) order by a.staff_id")
                .param("school", school.value())
                .param("week", week)
                .param("now", utc(now))
                .query((row, n) -> new Due(school, new StaffId(row.getLong(1)), row.getString(2), week, row.getInt(3)))
                .list();
    }

    /** Whether the mail is this caller’s to send, and nobody else’s. */
    boolean take(Due due) {
        String sql = due.tries() == 0
                ? "insert ignore into digest_mail (state, tries, school_id, staff_id, week) values ('SENDING', 1, ?, ?, ?)"
                : "update digest_mail set state = 'SENDING', tries = tries + 1, again_at = null"
                        + " where school_id = ? and staff_id = ? and week = ? and state = 'FAILED' and tries = ?";
        JdbcClient.StatementSpec statement =
                jdbc.sql(sql).params(due.school().value(), due.staff().value(), due.week());
        return (due.tries() == 0 ? statement : statement.param(due.tries())).update() == 1;
    }

    void sent(Due due) {
        end(due, "SENT");
    }

    /** There was nothing to say, or nobody to say it to. */
    void nothing(Due due) {
        end(due, "NOTHING");
    }

    void failed(Due due, MailFault fault, Instant now) {
        Instant again = due.tries() < WAITS.size() ? now.plus(WAITS.get(due.tries())) : null;
        jdbc.sql("update digest_mail set state = 'FAILED', fault = :fault, again_at = :again where school_id = :school"
                        + " and staff_id = :staff and week = :week")
                .param("fault", fault.name())
                .param("again", again == null ? null : utc(again))
                .param("school", due.school().value())
                .param("staff", due.staff().value())
                .param("week", due.week())
                .update();
    }

    void clear(SchoolId school, LocalDate week) {
        jdbc.sql("delete from digest_mail where school_id = ? and week < ?")
                .params(school.value(), week.minusWeeks(WEEKS_KEPT))
                .update();
    }

    private void end(Due due, String state) {
        jdbc.sql("update digest_mail set state = ?, fault = null where school_id = ? and staff_id = ? and week = ?")
                .params(state, due.school().value(), due.staff().value(), due.week())
                .update();
    }
}
