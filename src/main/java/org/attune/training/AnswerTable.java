package org.attune.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.catalogue.PracticeCase;
import org.attune.method.instrument.Response;
import org.attune.training.Run.Given;
import org.attune.training.Run.Place;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers of runs; written only while the run’s row is held. Runs come from {@link RunTable}, so they are the person’s own. */
@Component
class AnswerTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AnswerTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Of many runs in one statement; a run without answers is left out. */
    Map<RunId, List<Given>> of(CurrentUser user, Collection<RunId> runs) {
        if (runs.isEmpty()) {
            return Map.of();
        }
        record Row(RunId run, Given given) {}
        return jdbc
                .sql("select run_id, case_code, item, response, agreed from training_answer"
                        + " where school_id = :school and run_id in (:runs)")
                .param("school", user.school().value())
                .param("runs", runs.stream().map(RunId::value).toList())
                .query((row, n) -> new Row(new RunId(row.getLong("run_id")), given(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::run, Collectors.mapping(Row::given, Collectors.toList())));
    }

    List<Given> of(CurrentUser user, RunId run) {
        return of(user, List.of(run)).getOrDefault(run, List.of());
    }

    /** The last answer to an item counts. */
    void put(CurrentUser user, RunId run, Place place, Response response, Instant at) {
        jdbc.sql(
                        "replace into training_answer (run_id, case_code, item, school_id, response, at) values (?, ?, ?, ?, ?, ?)")
                .params(run.value(), place.caseCode(), place.item())
                .params(user.school().value(), response.code(), LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Puts what was agreed beside each answer, so that it stays beside it. */
    void agree(CurrentUser user, RunId run, Collection<PracticeCase> cases) {
        batches.batchUpdate(
                "update training_answer set agreed = ? where run_id = ? and case_code = ? and item = ? and school_id = ?",
                cases.stream()
                        .flatMap(one -> one.ratings().stream().map(rating -> new Object[] {
                            rating.answer().code(),
                            run.value(),
                            one.code(),
                            rating.item(),
                            user.school().value()
                        }))
                        .toList());
    }

    private static Given given(ResultSet row) throws SQLException {
        String agreed = row.getString("agreed");
        return new Given(
                new Place(row.getString("case_code"), row.getString("item")),
                Response.of(row.getString("response")),
                agreed == null ? null : Response.of(agreed));
    }
}
