package org.attune.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** What was logged. One that was taken back stays, and counts no more. */
@Component
class LogTable {

    private static final String LOG =
            "select l.id, l.strategy, l.held_on, l.done, l.why, l.went, l.note, l.note_by, l.logged_by, l.logged_at, p.plan_id, p.pupil_id,"
                    + " p.away from session_log l join session_log_pupil p on p.log_id = l.id"
                    + " where l.school_id = :school and p.counts and ";

    /** @param pupils of each plan */
    record Stored(String strategy, LocalDate day, Map<PlanId, PupilId> pupils, LoggedSession log) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    LogTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Of plans, between two days, both inclusive. */
    List<Stored> of(SchoolId school, Collection<PlanId> plans, LocalDate from, LocalDate to) {
        return plans.isEmpty()
                ? List.of()
                : stored(jdbc.sql(LOG
                                + "l.held_on between :from and :to and p.plan_id in (:plans) order by l.id, p.plan_id")
                        .param("school", school.value())
                        .param("from", from)
                        .param("to", to)
                        .param("plans", plans.stream().map(PlanId::value).toList()));
    }

    Optional<Stored> get(SchoolId school, LogId id) {
        return stored(jdbc.sql(LOG + "l.id = :id order by p.plan_id")
                        .param("school", school.value())
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /** Whether there is one that was taken back. */
    boolean isTakenBack(SchoolId school, LogId id) {
        return jdbc.sql(
                        "select exists(select 1 from session_log where school_id = ? and id = ? and undone_at is not null)")
                .params(school.value(), id.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws AlreadyLogged where one of the plans has one for that day */
    long add(CurrentUser by, String strategy, LocalDate day, boolean done, Map<PlanId, PupilId> pupils) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into session_log (school_id, strategy, held_on, done, logged_by, logged_at) values (?, ?, ?, ?, ?, ?)")
                .params(by.school().value(), strategy, day, done, by.staff().value(), now())
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        try {
            batches.batchUpdate(
                    "insert into session_log_pupil (log_id, plan_id, pupil_id, school_id, strategy, held_on, away, counts)"
                            + " values (?, ?, ?, ?, ?, ?, false, true)",
                    pupils.entrySet().stream()
                            .map(one -> new Object[] {
                                id,
                                one.getKey().value(),
                                one.getValue().value(),
                                by.school().value(),
                                strategy,
                                day
                            })
                            .toList());
        } catch (DuplicateKeyException first) {
            throw of(by.school(), pupils.keySet(), day, day).stream()
                    .filter(other -> other.strategy().equals(strategy)
                            && other.log().id().value() != id)
                    .findFirst()
                    .<RuntimeException>map(other -> new AlreadyLogged(other.log()))
                    .orElseGet(TakenBack::new);
        }
        return id;
    }

    void change(SchoolId school, LogId id, @Nullable Why why, @Nullable Went went) {
        jdbc.sql("update session_log set why = ?, went = ? where id = ? and school_id = ?")
                .param(1, why == null ? null : why.name(), Types.VARCHAR)
                .param(2, went == null ? null : went.name(), Types.VARCHAR)
                .param(3, id.value())
                .param(4, school.value())
                .update();
    }

    /**
     * @param seen the note that was there, letter for letter; empty for none
     * @return false where another is there: then it stays
     */
    boolean note(CurrentUser by, LogId id, String seen, String note) {
        return jdbc.sql("update session_log set note = nullif(:note, ''), note_by = :by where id = :id"
                                + " and school_id = :school and binary coalesce(note, '') = binary :seen")
                        .param("note", note)
                        .param("by", by.staff().value())
                        .param("id", id.value())
                        .param("school", by.school().value())
                        .param("seen", seen)
                        .update()
                > 0;
    }

    void away(SchoolId school, LogId id, PlanId plan, boolean away) {
        jdbc.sql("update session_log_pupil set away = ? where log_id = ? and plan_id = ? and school_id = ?")
                .params(away, id.value(), plan.value(), school.value())
                .update();
    }

    void takeBack(CurrentUser by, LogId id) {
        jdbc.sql("update session_log set undone_by = ?, undone_at = ? where id = ? and school_id = ?")
                .params(by.staff().value(), now(), id.value(), by.school().value())
                .update();
        jdbc.sql("update session_log_pupil set counts = null where log_id = ? and school_id = ?")
                .params(id.value(), by.school().value())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private record Row(Stored stored, PlanId plan, PupilId pupil, boolean away) {}

    private static List<Stored> stored(JdbcClient.StatementSpec query) {
        Map<LogId, Stored> found = new LinkedHashMap<>();
        query.query(LogTable::row)
                .list()
                .forEach(row -> found.put(
                        row.stored().log().id(),
                        with(found.getOrDefault(row.stored().log().id(), row.stored()), row)));
        return List.copyOf(found.values());
    }

    private static Stored with(Stored stored, Row row) {
        Map<PlanId, PupilId> pupils = new LinkedHashMap<>(stored.pupils());
        pupils.put(row.plan(), row.pupil());
        LoggedSession log = stored.log();
        Set<PlanId> away = new HashSet<>(log.away());
        if (row.away()) {
            away.add(row.plan());
        }
        return new Stored(
                stored.strategy(),
                stored.day(),
                pupils,
                new LoggedSession(
                        log.id(),
                        log.done(),
                        log.why(),
                        log.went(),
                        log.note(),
                        log.noteBy(),
                        pupils.keySet(),
                        away,
                        log.by(),
                        log.at()));
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String why = row.getString("why");
        String went = row.getString("went");
        String note = row.getString("note");
        Long noteBy = row.getObject("note_by", Long.class);
        Instant at = row.getObject("logged_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        LoggedSession log = new LoggedSession(
                new LogId(row.getLong("id")),
                row.getBoolean("done"),
                why == null ? null : Why.valueOf(why),
                went == null ? null : Went.valueOf(went),
                note == null ? "" : note,
                noteBy == null ? null : new StaffId(noteBy),
                Set.of(),
                Set.of(),
                new StaffId(row.getLong("logged_by")),
                at);
        return new Row(
                new Stored(row.getString("strategy"), row.getObject("held_on", LocalDate.class), Map.of(), log),
                new PlanId(row.getLong("plan_id")),
                new PupilId(row.getLong("pupil_id")),
                row.getBoolean("away"));
    }
}
