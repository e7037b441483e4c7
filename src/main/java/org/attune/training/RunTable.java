package org.attune.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.catalogue.PracticeCases;
import org.attune.method.training.CalibrationRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The practices and calibrations of one person. Every query names the school and the person: there is no way to another’s. */
@Component
class RunTable {

    private static final String BETWEEN = ",";
    private static final String SELECT = "select id, kind, cases, started_at, finished_at, calibrated from training_run"
            + " where school_id = :school and staff_id = :staff and case_set = :set ";

    private final JdbcClient jdbc;

    RunTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Run> all(CurrentUser user) {
        return select(user, "order by id desc").query((row, n) -> run(row)).list();
    }

    Optional<Run> find(CurrentUser user, RunId id) {
        return select(user, "and id = :id")
                .param("id", id.value())
                .query((row, n) -> run(row))
                .optional();
    }

    /** The open practice of a case, or the open calibration (case null); nobody else changes it meanwhile. */
    Optional<Run> lockOpen(CurrentUser user, @Nullable String caseCode) {
        return select(user, "and open_of = :open for update")
                .param("open", caseCode == null ? RunKind.CALIBRATION.name() : caseCode)
                .query((row, n) -> run(row))
                .optional();
    }

    RunId begin(CurrentUser user, RunKind kind, List<String> cases, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into training_run (school_id, staff_id, kind, case_set, cases, started_at) values (?, ?, ?, ?, ?, ?)")
                .params(user.school().value(), user.staff().value(), kind.name(), PracticeCases.SET)
                .params(String.join(BETWEEN, cases), utc(at))
                .update(key, "id");
        return new RunId(java.util.Objects.requireNonNull(key.getKey()).longValue());
    }

    /** @param calibrated null for a practice */
    void finish(CurrentUser user, RunId id, @Nullable Boolean calibrated, Instant at) {
        jdbc.sql(
                        "update training_run set finished_at = ?, rule_version = ?, calibrated = ? where id = ? and school_id = ?")
                .params(utc(at), CalibrationRule.VERSION)
                .param(new SqlParameterValue(Types.BOOLEAN, calibrated))
                .params(id.value(), user.school().value())
                .update();
    }

    private JdbcClient.StatementSpec select(CurrentUser user, String rest) {
        return jdbc.sql(SELECT + rest)
                .param("school", user.school().value())
                .param("staff", user.staff().value())
                .param("set", PracticeCases.SET);
    }

    private static Run run(ResultSet row) throws SQLException {
        LocalDateTime finished = row.getObject("finished_at", LocalDateTime.class);
        boolean calibrated = row.getBoolean("calibrated");
        return new Run(
                new RunId(row.getLong("id")),
                RunKind.valueOf(row.getString("kind")),
                Arrays.asList(row.getString("cases").split(BETWEEN)),
                row.getObject("started_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                finished == null ? null : finished.toInstant(ZoneOffset.UTC),
                row.getObject("calibrated") == null ? null : calibrated);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
