package org.attune.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.roll.GroupId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The screens themselves. Each row is a lock: answers share it, finishing holds it alone. */
@Component
class ScreenTable {

    private static final String SUMMARY = """
            select s.id, s.group_id, s.seen_on, s.state, s.started_by, s.started_at, s.finished_at, s.reopen_reason,
                (select count(*) from screen_pupil p where p.screen_id = s.id and (s.state = 'OPEN' or p.look is not null)) pupils,
                (select count(*) from screen_pupil p where p.screen_id = s.id and p.flagged) named,
                (select count(*) from screen_answer a where a.screen_id = s.id and a.question <> 'WORRY' and a.given <> '') answered
            from screen s where s.school_id = :school and s.state <> 'DISCARDED'
            """;

    private final JdbcClient jdbc;

    ScreenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the group has one that is open */
    ScreenId add(CurrentUser user, GroupId group, String instrument, String references, LocalDate day, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into screen (school_id, group_id, instrument, reference_set, seen_on, state, started_by, started_at)"
                                + " values (?, ?, ?, ?, ?, 'OPEN', ?, ?)")
                .params(user.school().value(), group.value(), instrument, references, day)
                .params(user.staff().value(), utc(at))
                .update(key, "id");
        return new ScreenId(java.util.Objects.requireNonNull(key.getKey()).longValue());
    }

    Optional<ScreenSummary> find(SchoolId school, ScreenId id) {
        return jdbc.sql(SUMMARY + " and s.id = :id")
                .param("school", school.value())
                .param("id", id.value())
                .query(ScreenTable::row)
                .optional();
    }

    /** The latest first. */
    List<ScreenSummary> of(SchoolId school, Collection<GroupId> groups, Collection<ScreenState> states) {
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql(
                                SUMMARY
                                        + " and s.group_id in (:groups) and s.state in (:states) order by s.seen_on desc, s.id desc")
                        .param("school", school.value())
                        .param("states", states.stream().map(ScreenState::name).toList())
                        .param("groups", groups.stream().map(GroupId::value).toList())
                        .query(ScreenTable::row)
                        .list();
    }

    /** Whether it is open; nobody finishes it or puts it away meanwhile. */
    Optional<Boolean> lockShared(SchoolId school, ScreenId id) {
        return jdbc.sql("select state = 'OPEN' from screen where school_id = ? and id = ? lock in share mode")
                .params(school.value(), id.value())
                .query(Boolean.class)
                .optional();
    }

    /** Nobody answers, finishes or puts it away meanwhile. Its group, and how it stands. */
    Optional<Locked> lockAlone(SchoolId school, ScreenId id) {
        return jdbc.sql(
                        "select group_id, state, seen_on, started_by, discarded_at from screen where school_id = ? and id = ? for update")
                .params(school.value(), id.value())
                .query((row, n) -> new Locked(
                        new GroupId(row.getLong(1)),
                        ScreenState.valueOf(row.getString(2)),
                        row.getObject(3, LocalDate.class),
                        new StaffId(row.getLong(4)),
                        instant(row, "discarded_at")))
                .optional();
    }

    record Locked(
            GroupId group,
            ScreenState state,
            LocalDate seenOn,
            StaffId startedBy,
            @Nullable Instant discardedAt) {}

    void finish(CurrentUser user, ScreenId id, String ruleVersion, Instant at) {
        jdbc.sql("update screen set state = 'FINISHED', finished_by = ?, finished_at = ?, rule_version = ?"
                        + " where school_id = ? and id = ?")
                .params(
                        user.staff().value(),
                        utc(at),
                        ruleVersion,
                        user.school().value(),
                        id.value())
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the group has another that is open */
    void reopen(CurrentUser user, ScreenId id, String reason, Instant at) {
        jdbc.sql("update screen set state = 'OPEN', reopened_by = ?, reopened_at = ?, reopen_reason = ?"
                        + " where school_id = ? and id = ?")
                .params(user.staff().value(), utc(at), reason, user.school().value(), id.value())
                .update();
    }

    void discard(CurrentUser user, ScreenId id, Instant at) {
        jdbc.sql("update screen set state = 'DISCARDED', discarded_at = ? where school_id = ? and id = ?")
                .params(utc(at), user.school().value(), id.value())
                .update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the group has another that is open */
    void bringBack(CurrentUser user, ScreenId id) {
        jdbc.sql("update screen set state = 'OPEN', discarded_at = null where school_id = ? and id = ?")
                .params(user.school().value(), id.value())
                .update();
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static ScreenSummary row(ResultSet row, int number) throws SQLException {
        return new ScreenSummary(
                new ScreenId(row.getLong("id")),
                new GroupId(row.getLong("group_id")),
                row.getObject("seen_on", LocalDate.class),
                ScreenState.valueOf(row.getString("state")),
                new StaffId(row.getLong("started_by")),
                row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                instant(row, "finished_at"),
                row.getString("reopen_reason"),
                row.getInt("pupils"),
                row.getInt("answered"),
                row.getInt("named"));
    }
}
