package org.attune.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.catalogue.Catalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where pupils stand, in one statement for any number of them. */
@Component
class StandingQuery {

    /** The lead’s only, and none that is closed to the person who asks. */
    private static final String DRAFTS_AND_NEWEST_FINDINGS = """
            select a.pupil_id, true draft, a.id, a.lead_id, count(x.item) answered, coalesce(max(x.answered_at), a.started_at) at,
                false focus
            from assessment a left join answer x on x.assessment_id = a.id
            where a.draft_pupil_id in (:pupils) and a.school_id = :school and a.kind = 'LEAD' and not %1$s
            group by a.id
            union all
            select f.pupil_id, false, f.id, 0, 0, f.first_made_at,
                f.cautions not like '%%EARLY_PICTURE%%' and f.cautions not like '%%WELL_BELOW_AGE%%'
                    and exists (select 1 from finding_strand s where s.finding_id = f.id and s.focus > 0)
            from finding f
            where f.pupil_id in (:pupils) and f.school_id = :school and f.superseded_at is null and f.kind = 'LEAD'
              and not %2$s and not exists (
                select 1 from finding g where g.pupil_id = f.pupil_id and g.superseded_at is null and g.kind = 'LEAD' and not %3$s
                  and (g.first_made_at > f.first_made_at or g.first_made_at = f.first_made_at and g.id > f.id))
            """.formatted(
                    Blinds.HELD.formatted("coalesce(a.first_id, a.id)"),
                    Blinds.HELD.formatted("f.series_id"),
                    Blinds.HELD.formatted("g.series_id"));

    private final JdbcClient jdbc;
    private final int items;

    StandingQuery(JdbcClient jdbc, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.items = catalogue.instrument().items().size();
    }

    Map<PupilId, Standing> of(CurrentUser user, Collection<PupilId> pupils) {
        if (pupils.isEmpty()) {
            return Map.of();
        }
        Standing nothing = new Standing(null, 0, items, null, null, null, null, false);
        Map<PupilId, Standing> standings =
                new HashMap<>(pupils.stream().collect(Collectors.toMap(p -> p, p -> nothing)));
        jdbc.sql(DRAFTS_AND_NEWEST_FINDINGS)
                .param("pupils", pupils.stream().map(PupilId::value).toList())
                .param("school", user.school().value())
                .param("me", user.staff().value())
                .query(row -> {
                    PupilId pupil = new PupilId(row.getLong("pupil_id"));
                    standings.put(pupil, with(row, standings.getOrDefault(pupil, nothing)));
                });
        return Map.copyOf(standings);
    }

    private static Standing with(ResultSet row, Standing so) throws SQLException {
        Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return row.getBoolean("draft")
                ? new Standing(
                        new AssessmentId(row.getLong("id")),
                        row.getInt("answered"),
                        so.items(),
                        at,
                        new StaffId(row.getLong("lead_id")),
                        so.latest(),
                        so.latestAt(),
                        so.latestHasFocus())
                : new Standing(
                        so.draft(),
                        so.answered(),
                        so.items(),
                        so.savedAt(),
                        so.draftLead(),
                        new FindingId(row.getLong("id")),
                        at,
                        row.getBoolean("focus"));
    }
}
