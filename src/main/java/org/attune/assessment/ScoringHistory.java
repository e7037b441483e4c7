package org.attune.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in scoring, for timelines and lists: one statement for any number of events. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class ScoringHistory {

    /**
     * The lead’s only, and none that is closed to the person who asks ({@link Blinds}). At one moment, what follows from the other is the
     * newer.
     */
    private static final String OF_PUPIL =
            """
            select * from (
            select 'BEGUN' kind, a.started_at at, a.lead_id staff, null finding
            from assessment a
            where a.school_id = :school and a.draft_pupil_id = :pupil and a.kind = 'LEAD' and not %1$s
            union all
            select if(a.corrects_id is null, 'SCORED', 'CORRECTED'), f.made_at, a.lead_id, f.id
            from finding f join assessment a on a.id = f.assessment_id
            where f.school_id = :school and f.pupil_id = :pupil and f.kind = 'LEAD' and not %2$s
            union all
            select 'READ', r.at, r.staff_id, f.id
            from reading r join finding f on f.id = r.finding_id
            where f.school_id = :school and f.pupil_id = :pupil and f.kind = 'LEAD' and not %2$s
            union all
            select 'SIGNED', o.at, o.signed_by, f.id
            from sign_off o join finding f on f.id = o.finding_id
            where f.school_id = :school and f.pupil_id = :pupil and f.kind = 'LEAD' and not %2$s
            ) event order by at desc, field(kind, 'SIGNED', 'READ', 'CORRECTED', 'SCORED', 'BEGUN'), finding desc
            """.formatted(Blinds.HELD.formatted("coalesce(a.first_id, a.id)"), Blinds.HELD.formatted("f.series_id"));

    private static final String READ_BY =
            "select r.finding_id from reading r where r.school_id = :school and r.staff_id = :staff";

    private final JdbcClient jdbc;
    private final Gate gate;

    ScoringHistory(JdbcClient jdbc, Gate gate) {
        this.jdbc = jdbc;
        this.gate = gate;
    }

    /**
     * Newest first; the look is audited.
     *
     * @throws NoSuchRecord when there is no pupil that this person may see
     */
    public List<ScoringEvent> of(PupilId pupil) {
        CurrentUser user = gate.toRead("scoring-history", pupil.value(), pupil);
        return jdbc.sql(OF_PUPIL)
                .param("school", user.school().value())
                .param("pupil", pupil.value())
                .param("me", user.staff().value())
                .query(ScoringHistory::event)
                .list();
    }

    /** The findings to which this person has given a view; one audit row for the list. */
    public Set<FindingId> readByMe() {
        CurrentUser user = gate.toList("own-readings", 0);
        return jdbc
                .sql(READ_BY)
                .param("school", user.school().value())
                .param("staff", user.staff().value())
                .query(Long.class)
                .list()
                .stream()
                .map(FindingId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ScoringEvent event(ResultSet row, int number) throws SQLException {
        long finding = row.getLong("finding");
        return new ScoringEvent(
                ScoringEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new StaffId(row.getLong("staff")),
                finding == 0 ? null : new FindingId(finding));
    }
}
