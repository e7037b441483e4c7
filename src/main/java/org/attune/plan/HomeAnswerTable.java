package org.attune.plan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.StaffId;
import org.attune.assessment.HowTold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What families said to offers of adopted plans; what was taken back stays on record. */
@Component
class HomeAnswerTable {

    record Row(long id, HomeReply reply, StaffId by, HomeAnswer before) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    HomeAnswerTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last that was not taken back. */
    Optional<Row> last(ActionPlan plan) {
        return jdbc.sql("select id, agreed, person, how, said_on, recorded_by, earlier from home_answer"
                        + " where school_id = ? and plan_id = ? and undone_at is null order by id desc limit 1")
                .params(plan.school().value(), plan.id().value())
                .query(HomeAnswerTable::row)
                .optional();
    }

    /** @return its id */
    long record(CurrentUser by, ActionPlan plan, String strategy, HomeReply reply) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into home_answer (school_id, plan_id, pupil_id, strategy, agreed, person, how,"
                        + " said_on, earlier, recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        plan.school().value(),
                        plan.id().value(),
                        plan.pupil().value(),
                        strategy,
                        reply.agreed(),
                        reply.person(),
                        reply.how().name(),
                        Date.valueOf(reply.on()),
                        plan.homeAnswer().name(),
                        by.staff().value(),
                        now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void takeBack(CurrentUser by, long id) {
        jdbc.sql("update home_answer set undone_by = ?, undone_at = ? where id = ? and school_id = ?")
                .params(by.staff().value(), now(), id, by.school().value())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        HomeReply reply = new HomeReply(
                row.getBoolean(2),
                row.getString(3),
                HowTold.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class));
        return new Row(row.getLong(1), reply, new StaffId(row.getLong(6)), HomeAnswer.valueOf(row.getString(7)));
    }
}
