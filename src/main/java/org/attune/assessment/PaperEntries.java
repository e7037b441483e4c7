package org.attune.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.attune.access.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which assessments were on paper first. Written once, with the assessment. */
@Component
class PaperEntries {

    private final JdbcClient jdbc;

    PaperEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Assessment assessment, FromPaper paper, Instant at) {
        jdbc.sql("insert into paper_entry (assessment_id, school_id, observer_id, seen_on, typist_id, typed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(assessment.id().value(), assessment.schoolId())
                .params(
                        paper.observation().observer().value(),
                        paper.observation().seenOn())
                .params(paper.typist().value(), LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    Optional<FromPaper> of(Assessment assessment) {
        return jdbc.sql(
                        "select observer_id, seen_on, typist_id from paper_entry where assessment_id = ? and school_id = ?")
                .params(assessment.id().value(), assessment.schoolId())
                .query(PaperEntries::row)
                .optional();
    }

    private static FromPaper row(ResultSet row, int number) throws SQLException {
        return new FromPaper(
                new Observation(new StaffId(row.getLong("observer_id")), row.getObject("seen_on", LocalDate.class)),
                new StaffId(row.getLong("typist_id")));
    }
}
