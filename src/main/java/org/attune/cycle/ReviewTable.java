package org.attune.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.assessment.FindingId;
import org.attune.method.cycle.Decision;
import org.attune.method.cycle.EndReason;
import org.attune.method.cycle.Met;
import org.attune.method.cycle.Outcome;
import org.attune.method.cycle.ReviewRules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reviews as they are stored; every query names the school. Writers hold the lock of the cycle. */
@Component
class ReviewTable {

    private final JdbcClient jdbc;

    ReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Review of(SchoolId school, CycleId cycle) {
        List<TargetSaid> targets = jdbc.sql(
                        "select item, rating, met from review_target where school_id = ? and cycle_id = ?")
                .params(school.value(), cycle.value())
                .query((row, n) -> target(row))
                .list();
        Optional<Review> stored = jdbc.sql("select * from review where school_id = ? and cycle_id = ?")
                .params(school.value(), cycle.value())
                .query((row, n) -> review(row, targets))
                .optional();
        return stored.orElseGet(() -> Review.fresh(cycle));
    }

    /** Those of the cycles whose review was begun. */
    Set<CycleId> begun(SchoolId school, Collection<CycleId> cycles) {
        return cycles.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("select cycle_id from review where school_id = :school and cycle_id in (:cycles)")
                        .param("school", school.value())
                        .param("cycles", cycles.stream().map(CycleId::value).toList())
                        .query((row, n) -> new CycleId(row.getLong(1)))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What each pupil’s confirmed reviews found, the newest first. */
    Map<PupilId, List<Outcome>> outcomes(SchoolId school, Collection<PupilId> pupils) {
        record Found(PupilId pupil, Outcome outcome) {}
        return pupils.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select pupil_id, outcome from review where school_id = :school and pupil_id in (:pupils)"
                                + " and confirmed_at is not null order by confirmed_at desc")
                        .param("school", school.value())
                        .param("pupils", pupils.stream().map(PupilId::value).toList())
                        .query((row, n) -> new Found(new PupilId(row.getLong(1)), Outcome.valueOf(row.getString(2))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Found::pupil,
                                LinkedHashMap::new,
                                Collectors.mapping(Found::outcome, Collectors.toList())));
    }

    /** Of those whose last confirmed review decided to end the support. */
    Map<PupilId, SupportEnd> ends(SchoolId school, Collection<PupilId> pupils) {
        return pupils.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select r.pupil_id, r.cycle_id, r.last_day, r.confirmed_at from review r"
                                        + " where r.school_id = :school and r.pupil_id in (:pupils) and r.decision = 'END'"
                                        + " and r.confirmed_at is not null and not exists (select 1 from review l"
                                        + " where l.school_id = r.school_id and l.pupil_id = r.pupil_id and l.confirmed_at > r.confirmed_at)")
                        .param("school", school.value())
                        .param("pupils", pupils.stream().map(PupilId::value).toList())
                        .query((row, n) -> Map.entry(new PupilId(row.getLong("pupil_id")), end(row)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** Newest first. */
    List<ReviewSummary> confirmed(SchoolId school, PupilId pupil) {
        return jdbc.sql("select cycle_id, decision, confirmed_by, confirmed_at from review where school_id = ?"
                        + " and pupil_id = ? and confirmed_at is not null order by confirmed_at desc")
                .params(school.value(), pupil.value())
                .query((row, n) -> new ReviewSummary(
                        new CycleId(row.getLong("cycle_id")),
                        Decision.valueOf(row.getString("decision")),
                        new StaffId(row.getLong("confirmed_by")),
                        Objects.requireNonNull(CycleTable.instant(row, "confirmed_at"))))
                .list();
    }

    /** A new row, or the next version of the one there is. */
    void save(CurrentUser user, Cycle cycle, Decided decided, Instant at) {
        EndingPlan ending = decided.ending();
        jdbc.sql("""
                        insert into review (cycle_id, school_id, pupil_id, decision, end_reason, reason, why_again, last_day,
                            goodbye, stays, back_if, saved_by, saved_at, version)
                        values (:cycle, :school, :pupil, :decision, :end, :reason, :again, :last, :goodbye, :stays, :back, :by,
                            :at, 1)
                        on duplicate key update decision = :decision, end_reason = :end, reason = :reason, why_again = :again,
                            last_day = :last, goodbye = :goodbye, stays = :stays, back_if = :back, saved_by = :by,
                            saved_at = :at, version = version + 1""")
                .param("cycle", cycle.id().value())
                .param("school", user.school().value())
                .param("pupil", cycle.pupil().value())
                .param("decision", name(decided.decision()))
                .param("end", name(decided.end()))
                .param("reason", decided.reason())
                .param("again", decided.whyAgain())
                .param("last", ending.lastDay())
                .param("goodbye", ending.goodbye())
                .param("stays", ending.stays())
                .param("back", ending.backIf())
                .param("by", user.staff().value())
                .param("at", CycleTable.utc(at))
                .update();
    }

    void say(CurrentUser user, CycleId cycle, TargetSaid said) {
        jdbc.sql("insert into review_target (cycle_id, item, school_id, rating, met) values (:cycle, :item, :school,"
                        + " :rating, :met) on duplicate key update rating = :rating, met = :met")
                .param("cycle", cycle.value())
                .param("item", said.item())
                .param("school", user.school().value())
                .param("rating", said.rating())
                .param("met", name(said.met()))
                .update();
    }

    void confirm(CurrentUser user, CycleId cycle, Review.Rested rested) {
        FindingId finding = rested.finding();
        jdbc.sql("update review set finding_id = :finding, outcome = :outcome, given = :given, planned = :planned,"
                        + " rule_version = :rules, confirmed_by = :by, confirmed_at = :at, version = version + 1"
                        + " where school_id = :school and cycle_id = :cycle")
                .param("finding", finding == null ? null : finding.value())
                .param("outcome", rested.outcome().name())
                .param("given", rested.given())
                .param("planned", rested.planned())
                .param("rules", ReviewRules.VERSION)
                .param("by", rested.by().value())
                .param("at", CycleTable.utc(rested.at()))
                .param("school", user.school().value())
                .param("cycle", cycle.value())
                .update();
    }

    private static Review review(ResultSet row, List<TargetSaid> targets) throws SQLException {
        String decision = row.getString("decision");
        String end = row.getString("end_reason");
        EndingPlan ending = new EndingPlan(
                row.getObject("last_day", LocalDate.class),
                row.getString("goodbye"),
                row.getString("stays"),
                row.getString("back_if"));
        Decided decided = new Decided(
                decision == null ? null : Decision.valueOf(decision),
                end == null ? null : EndReason.valueOf(end),
                row.getString("reason"),
                row.getString("why_again"),
                ending);
        return new Review(
                new CycleId(row.getLong("cycle_id")),
                row.getInt("version"),
                decided,
                targets,
                new StaffId(row.getLong("saved_by")),
                CycleTable.instant(row, "saved_at"),
                rested(row));
    }

    private static Review.@Nullable Rested rested(ResultSet row) throws SQLException {
        Instant at = CycleTable.instant(row, "confirmed_at");
        long finding = row.getLong("finding_id");
        FindingId found = row.wasNull() ? null : new FindingId(finding);
        return at == null
                ? null
                : new Review.Rested(
                        found,
                        Outcome.valueOf(row.getString("outcome")),
                        row.getInt("given"),
                        row.getInt("planned"),
                        new StaffId(row.getLong("confirmed_by")),
                        Objects.requireNonNull(at));
    }

    private static SupportEnd end(ResultSet row) throws SQLException {
        return new SupportEnd(
                new CycleId(row.getLong("cycle_id")),
                row.getObject("last_day", LocalDate.class),
                Objects.requireNonNull(CycleTable.instant(row, "confirmed_at")));
    }

    private static TargetSaid target(ResultSet row) throws SQLException {
        String met = row.getString("met");
        return new TargetSaid(
                row.getString("item"), row.getObject("rating", Integer.class), met == null ? null : Met.valueOf(met));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
