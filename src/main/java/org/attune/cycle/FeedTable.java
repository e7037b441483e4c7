package org.attune.cycle;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose calendar has which secret address; only digests of addresses. */
@Component
class FeedTable {

    record Owner(SchoolId school, StaffId staff) {}

    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> madeAt(CurrentUser user) {
        return jdbc.sql("select made_at from calendar_feed where school_id = ? and staff_id = ?")
                .params(user.school().value(), user.staff().value())
                .query((row, n) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .optional();
    }

    Optional<Owner> owner(String digest) {
        return jdbc.sql("select school_id, staff_id from calendar_feed where token = ?")
                .param(digest)
                .query((row, n) -> new Owner(new SchoolId(row.getLong(1)), new StaffId(row.getLong(2))))
                .optional();
    }

    void put(CurrentUser user, String digest, Instant at) {
        jdbc.sql("insert into calendar_feed (staff_id, school_id, token, made_at) values (:staff, :school, :token, :at)"
                        + " on duplicate key update token = :token, made_at = :at")
                .param("staff", user.staff().value())
                .param("school", user.school().value())
                .param("token", digest)
                .param("at", CycleTable.utc(at))
                .update();
    }

    void remove(CurrentUser user) {
        jdbc.sql("delete from calendar_feed where school_id = ? and staff_id = ?")
                .params(user.school().value(), user.staff().value())
                .update();
    }
}
