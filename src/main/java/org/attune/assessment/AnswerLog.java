package org.attune.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.method.instrument.Response;
import org.attune.saving.Stale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The answers of an assessment, and every change to them. Plain SQL: a save must cost little more than its statements (trust.md, floors
 * and ratios), and needs none of the other answers.
 */
@Component
class AnswerLog {

    private static final String COLUMNS = "item, response, na_reason, version, author_id, ";

    /**
     * Joined, not asked in a query of its own: so the whole is a locking read, which takes no snapshot, and no answer can be stale
     * already when it is written. As in {@link Blinds#HELD}; only its first version keeps a lead’s draft closed after the second view.
     */
    private static final String LOCK = """
            select a.pupil_id, a.state, if(a.kind = 'LEAD', r.id is not null, a.lead_id <> :me)
            from assessment a left join second_view_request r on r.adult_id = :me
                and r.beside_id = coalesce(a.first_id, a.id)
                and (r.closed_at is null or r.outcome = 'GIVEN' and a.state = 'DRAFT' and a.first_id is null)
            where a.school_id = :school and a.id = :id
            """;

    private final JdbcClient jdbc;

    AnswerLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose the assessment is, and whether it takes answers.
     *
     * @param closedToAdult a second view of somebody else, or the lead’s for one who gives a second view
     */
    record Sheet(PupilId pupil, boolean open, boolean closedToAdult) {}

    /** Many adults may answer at once; nobody submits meanwhile. The first statement of the transaction, so it reads the newest. */
    Optional<Sheet> lockShared(CurrentUser adult, AssessmentId assessment) {
        return lock(adult, assessment, "lock in share mode");
    }

    /** Nobody else answers, submits or discards meanwhile. */
    Optional<Sheet> lockAlone(CurrentUser adult, AssessmentId assessment) {
        return lock(adult, assessment, "for update");
    }

    /**
     * Writes the answer and its change.
     *
     * @throws DuplicateKeyException when the command was applied already, or the item was answered since
     * @throws Stale when the answer was changed since
     */
    void write(long school, AnswerCommand command, GivenAnswer answer) {
        long assessment = command.assessment().value();
        LocalDateTime at = utc(answer.at());
        long author = answer.author().value();
        String response = answer.response().code();
        // With its type: for an untyped null, Spring would ask the server for it, which costs a round trip.
        SqlParameterValue reason = new SqlParameterValue(Types.VARCHAR, answer.naReason());
        jdbc.sql("insert into answer_change (school_id, assessment_id, item, version, response, na_reason, author_id,"
                        + " command_id, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(school, assessment, answer.item(), answer.version(), response)
                .param(reason)
                .params(author, command.id().toString(), at)
                .update();
        if (command.seenVersion() == 0) {
            jdbc.sql(
                            "insert into answer (response, na_reason, author_id, answered_at, version, assessment_id, item, school_id)"
                                    + " values (?, ?, ?, ?, 1, ?, ?, ?)")
                    .param(response)
                    .param(reason)
                    .params(author, at, assessment, answer.item(), school)
                    .update();
        } else {
            int changed = jdbc.sql(
                            "update answer set response = ?, na_reason = ?, author_id = ?, answered_at = ?, version = ?"
                                    + " where assessment_id = ? and item = ? and version = ?")
                    .param(response)
                    .param(reason)
                    .params(author, at, answer.version())
                    .params(assessment, answer.item(), command.seenVersion())
                    .update();
            if (changed == 0) {
                throw new Stale();
            }
        }
    }

    /** From paper, each answer is the observer’s; whose keys they were, says the log of changes. */
    List<GivenAnswer> of(AssessmentId assessment) {
        return jdbc.sql(
                        "select a.item, a.response, a.na_reason, a.version, coalesce(p.observer_id, a.author_id) author_id,"
                                + " a.answered_at at from answer a left join paper_entry p on p.assessment_id = a.assessment_id"
                                + " where a.assessment_id = ?")
                .param(assessment.value())
                .query(AnswerLog::row)
                .list();
    }

    Optional<GivenAnswer> find(AssessmentId assessment, String item) {
        return jdbc.sql("select " + COLUMNS + "answered_at at from answer where assessment_id = ? and item = ?")
                .params(assessment.value(), item)
                .query(AnswerLog::row)
                .optional();
    }

    /** What the command wrote, if it was applied. */
    Optional<GivenAnswer> applied(AssessmentId assessment, UUID command) {
        return jdbc.sql("select " + COLUMNS + "at from answer_change where command_id = ? and assessment_id = ?")
                .params(command.toString(), assessment.value())
                .query(AnswerLog::row)
                .optional();
    }

    int count(AssessmentId assessment) {
        return jdbc.sql("select count(*) from answer where assessment_id = ?")
                .param(assessment.value())
                .query(Integer.class)
                .single();
    }

    int countNotApplicable(AssessmentId assessment, Collection<String> items) {
        return jdbc.sql(
                        "select count(*) from answer where assessment_id = :assessment and response = :response and item in (:items)")
                .param("assessment", assessment.value())
                .param("response", Response.NOT_APPLICABLE.code())
                .param("items", items)
                .query(Integer.class)
                .single();
    }

    /** When each item was first answered, earliest first. */
    List<Instant> firstTimes(AssessmentId assessment) {
        return jdbc.sql("select at from answer_change where assessment_id = ? and version = 1 order by at")
                .param(assessment.value())
                .query((row, n) -> instant(row))
                .list();
    }

    /** All answers into a correction, with their authors and times. */
    void copy(AssessmentId from, AssessmentId to) {
        jdbc.sql(
                        "insert into answer (assessment_id, item, school_id, response, na_reason, version, author_id, answered_at)"
                                + " select ?, item, school_id, response, na_reason, 1, author_id, answered_at from answer"
                                + " where assessment_id = ?")
                .params(to.value(), from.value())
                .update();
        jdbc.sql("insert into answer_change (school_id, assessment_id, item, version, response, na_reason, author_id,"
                        + " command_id, at) select school_id, assessment_id, item, version, response, na_reason, author_id,"
                        + " uuid(), answered_at from answer where assessment_id = ?")
                .param(to.value())
                .update();
    }

    /** One statement: a save must cost little. */
    private Optional<Sheet> lock(CurrentUser adult, AssessmentId assessment, String how) {
        return jdbc.sql(LOCK + how)
                .param("me", adult.staff().value())
                .param("school", adult.school().value())
                .param("id", assessment.value())
                .query((row, n) -> new Sheet(
                        new PupilId(row.getLong(1)),
                        Assessment.State.valueOf(row.getString(2)) == Assessment.State.DRAFT,
                        row.getBoolean(3)))
                .optional();
    }

    private static GivenAnswer row(ResultSet row, int number) throws SQLException {
        return new GivenAnswer(
                row.getString("item"),
                Response.of(row.getString("response")),
                row.getString("na_reason"),
                row.getInt("version"),
                new StaffId(row.getLong("author_id")),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** Without a zone, so that the driver changes nothing: the tables hold UTC. */
    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
