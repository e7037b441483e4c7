package org.attune.assessment;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.catalogue.Catalogue;
import org.attune.method.cohort.GroupProfile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many pupils of each school stand where, from each pupil’s latest lead finding in date: no pupil leaves the database. The letters are a
 * status a strand, as {@code finding.statuses} has them. Who asks has written the audit row, and rounds.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_TRUST)
public class SeenTotals {

    /** The day and the letters side by side: the greatest of a pupil is the latest. Read in the order of the index, without sorting. */
    private static final String LATEST = """
            select school_id, pupil_id, max(concat(first_made_at, statuses)) seen
            from finding force index (finding_for_totals)
            where %s kind = 'LEAD' and superseded_at is null and first_made_at >= :from and first_made_at < :until
              and instrument = :instrument
            group by school_id, pupil_id""";

    private static final String HERE =
            "(p.joined_on is null or p.joined_on <= :on) and (p.left_on is null or p.left_on >= :on or p.returns_on <= :on)";

    private static final int LETTERS_FROM = "2026-11-25 10:42:00.000".length() + 1;

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Clock clock;

    SeenTotals(JdbcClient jdbc, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Letters → pupils, for every school; those not assessed are not there. One statement. */
    public Map<SchoolId, Map<String, Integer>> bySchool(LocalDate at) {
        Map<SchoolId, Map<String, Integer>> totals = new HashMap<>();
        asAt(
                        jdbc.sql(
                                "select l.school_id, substring(l.seen, " + LETTERS_FROM + ") letters, count(*) n from ("
                                        + LATEST.formatted("")
                                        + ") l straight_join pupil p on p.id = l.pupil_id and "
                                        + HERE
                                        + " group by l.school_id, letters"),
                        at)
                .query((ResultSet row) -> {
                    totals.computeIfAbsent(new SchoolId(row.getLong(1)), none -> new HashMap<>())
                            .put(row.getString(2), row.getInt(3));
                });
        return totals;
    }

    /** Letters of each pupil of one school who was on roll that day and is assessed. One statement. */
    public Map<PupilId, String> ofSchool(SchoolId school, LocalDate at) {
        Map<PupilId, String> letters = new HashMap<>();
        asAt(
                        jdbc.sql("select l.pupil_id, substring(l.seen, " + LETTERS_FROM + ") letters from ("
                                + LATEST.formatted("school_id = :school and")
                                + ") l join pupil p on p.id = l.pupil_id and " + HERE),
                        at)
                .param("school", school.value())
                .query((ResultSet row) -> {
                    letters.put(new PupilId(row.getLong(1)), row.getString(2));
                });
        return letters;
    }

    private JdbcClient.StatementSpec asAt(JdbcClient.StatementSpec sql, LocalDate at) {
        return sql.param("from", utc(at.minusMonths(GroupProfile.MONTHS_IN_DATE)))
                .param("until", utc(at.plusDays(1)))
                .param("instrument", catalogue.instrument().id())
                .param("on", at);
    }

    private LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC);
    }
}
