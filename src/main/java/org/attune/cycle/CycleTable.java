package org.attune.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.method.cycle.ReviewDates;
import org.attune.plan.PlanAdopted;
import org.attune.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cycles of a school; every query names it. */
@Component
class CycleTable {

    private static final String SELECT = "select id, pupil_id, plan_id, starts_on, halfway_on, review_on, began_at,"
            + " halfway_answer, halfway_note, halfway_by, halfway_at, ended_at, ended_how from review_cycle"
            + " where school_id = :school ";

    private final JdbcClient jdbc;

    CycleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cycle> find(SchoolId school, CycleId id) {
        return select(school, "and id = :id")
                .param("id", id.value())
                .query((row, n) -> cycle(row))
                .optional();
    }

    /** Nobody else changes it, or its review, meanwhile. */
    Optional<Cycle> lock(SchoolId school, CycleId id) {
        return select(school, "and id = :id for update")
                .param("id", id.value())
                .query((row, n) -> cycle(row))
                .optional();
    }

    /** Newest first. */
    List<Cycle> of(SchoolId school, PupilId pupil) {
        return select(school, "and pupil_id = :pupil order by began_at desc, id desc")
                .param("pupil", pupil.value())
                .query((row, n) -> cycle(row))
                .list();
    }

    List<Cycle> open(SchoolId school, Collection<PupilId> pupils) {
        return pupils.isEmpty()
                ? List.of()
                : select(school, "and ended_at is null and pupil_id in (:pupils)")
                        .param("pupils", pupils.stream().map(PupilId::value).toList())
                        .query((row, n) -> cycle(row))
                        .list();
    }

    /** Every open one of the school. */
    List<Cycle> open(SchoolId school) {
        return select(school, "and ended_at is null")
                .query((row, n) -> cycle(row))
                .list();
    }

    void begin(PlanAdopted adopted) {
        jdbc.sql("insert into review_cycle (school_id, pupil_id, plan_id, starts_on, halfway_on, review_on, began_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        adopted.school().value(),
                        adopted.pupil().value(),
                        adopted.plan().value())
                .params(
                        adopted.dates().startsOn(),
                        adopted.dates().halfwayOn(),
                        adopted.dates().reviewOn(),
                        utc(adopted.at()))
                .update();
    }

    /** Harmless where it has ended. */
    void end(SchoolId school, PlanId plan, Cycle.End how, Instant at) {
        jdbc.sql("update review_cycle set ended_at = ?, ended_how = ? where school_id = ? and plan_id = ?"
                        + " and ended_at is null")
                .params(utc(at), how.name(), school.value(), plan.value())
                .update();
    }

    /** @param look null for none */
    void look(SchoolId school, CycleId id, @Nullable Halfway look) {
        jdbc.sql("update review_cycle set halfway_answer = :answer, halfway_note = :note, halfway_by = :by,"
                        + " halfway_at = :at where school_id = :school and id = :id")
                .param("answer", look == null ? null : look.answer().name())
                .param("note", look == null ? null : look.note())
                .param("by", look == null ? null : look.by().value())
                .param("at", look == null ? null : utc(look.at()))
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec select(SchoolId school, String rest) {
        return jdbc.sql(SELECT + rest).param("school", school.value());
    }

    private static Cycle cycle(ResultSet row) throws SQLException {
        String answer = row.getString("halfway_answer");
        String ended = row.getString("ended_how");
        return new Cycle(
                new CycleId(row.getLong("id")),
                new PupilId(row.getLong("pupil_id")),
                new PlanId(row.getLong("plan_id")),
                new ReviewDates(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("halfway_on", LocalDate.class),
                        row.getObject("review_on", LocalDate.class)),
                Objects.requireNonNull(instant(row, "began_at")),
                answer == null
                        ? null
                        : new Halfway(
                                Halfway.Answer.valueOf(answer),
                                row.getString("halfway_note"),
                                new StaffId(row.getLong("halfway_by")),
                                Objects.requireNonNull(instant(row, "halfway_at"))),
                instant(row, "ended_at"),
                ended == null ? null : Cycle.End.valueOf(ended));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
