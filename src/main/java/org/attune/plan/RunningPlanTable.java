package org.attune.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.assessment.FindingId;
import org.attune.method.instrument.Response;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans with their strategies and targets, in three statements however many. */
@Component
class RunningPlanTable {

    private static final String PLAN =
            "select id, pupil_id, lead_id, finding_id, starts_on, review_on, ended_at, settings from action_plan"
                    + " where school_id = :school and ";

    record Row(
            PlanId id,
            PupilId pupil,
            StaffId lead,
            FindingId finding,
            LocalDate startsOn,
            LocalDate reviewOn,
            @Nullable LocalDate endedOn,
            Set<Setting> settings) {}

    private record Part<T>(long plan, T value) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    RunningPlanTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** And those that are done until a last day to come. */
    List<Row> adopted(SchoolId school, Collection<PupilId> pupils) {
        return jdbc.sql(PLAN + "(state = 'ADOPTED' or state = 'ENDED' and ended_at > :now) and pupil_id in (:pupils)"
                        + " order by id")
                .param("school", school.value())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("pupils", pupils.stream().map(PupilId::value).toList())
                .query(this::row)
                .list();
    }

    List<Row> these(SchoolId school, Collection<PlanId> plans) {
        return jdbc.sql(PLAN + "state in ('ADOPTED', 'ENDED') and id in (:plans) order by id")
                .param("school", school.value())
                .param("plans", plans.stream().map(PlanId::value).toList())
                .query(this::row)
                .list();
    }

    List<RunningPlan> whole(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(row -> row.id().value()).toList();
        Map<Long, List<Strategy>> strategies = strategies(ids);
        Map<Long, List<PlanTarget>> targets = targets(ids);
        return rows.stream()
                .map(row -> new RunningPlan(
                        row.id(),
                        row.pupil(),
                        row.lead(),
                        row.startsOn(),
                        row.reviewOn(),
                        row.endedOn(),
                        row.settings(),
                        strategies.getOrDefault(row.id().value(), List.of()),
                        targets.getOrDefault(row.id().value(), List.of())))
                .toList();
    }

    /** Plans mostly hold the same texts: each is read once. */
    private Map<Long, List<Strategy>> strategies(List<Long> plans) {
        Map<String, Strategy> read = new HashMap<>();
        return jdbc
                .sql("select plan_id, text from plan_strategy where plan_id in (:plans) and not home"
                        + " order by plan_id, position")
                .param("plans", plans)
                .query((row, n) ->
                        new Part<>(row.getLong(1), read.computeIfAbsent(row.getString(2), StrategyText::read)))
                .list()
                .stream()
                .collect(byPlan());
    }

    private Map<Long, List<PlanTarget>> targets(List<Long> plans) {
        return jdbc
                .sql(
                        "select plan_id, item, from_response, to_response, adult from plan_target where plan_id in (:plans)"
                                + " order by plan_id, position")
                .param("plans", plans)
                .query((row, n) -> new Part<>(
                        row.getLong(1),
                        new PlanTarget(
                                row.getString(2),
                                Response.of(row.getString(3)),
                                Response.of(row.getString(4)),
                                row.getString(5))))
                .list()
                .stream()
                .collect(byPlan());
    }

    private static <T> java.util.stream.Collector<Part<T>, ?, Map<Long, List<T>>> byPlan() {
        return Collectors.groupingBy(Part::plan, Collectors.mapping(Part::value, Collectors.toList()));
    }

    private Row row(ResultSet row, int n) throws SQLException {
        LocalDateTime ended = row.getObject("ended_at", LocalDateTime.class);
        return new Row(
                new PlanId(row.getLong("id")),
                new PupilId(row.getLong("pupil_id")),
                new StaffId(row.getLong("lead_id")),
                new FindingId(row.getLong("finding_id")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("review_on", LocalDate.class),
                ended == null
                        ? null
                        : ended.atOffset(ZoneOffset.UTC)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDate(),
                Arrays.stream(row.getString("settings").split(" "))
                        .filter(code -> !code.isBlank())
                        .map(Setting::of)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
