package org.attune.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.assessment.ScoredRow.StrandRow;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.AgeBand;
import org.attune.method.interruption.Caution;
import org.attune.method.interruption.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Current findings of the whole school as rows of figures, for what is said about the method itself. Who asks has written the audit row. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SIGNS)
public class ScoredRows {

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final Catalogue catalogue;

    ScoredRows(JdbcClient jdbc, CurrentUsers users, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.users = users;
        this.catalogue = catalogue;
    }

    /** Of the instrument in use, lead’s and second views, oldest first. One statement, however many there are. */
    public List<ScoredRow> all() {
        Map<Long, Head> heads = new LinkedHashMap<>();
        jdbc.sql("""
                        select f.id, f.pupil_id, f.kind, f.made_at, f.age_band, f.cautions,
                            s.strand, s.items, s.answered, s.answer_sum, s.answers, s.status
                        from finding f join finding_strand s on s.finding_id = f.id
                        where f.school_id = :school and f.superseded_at is null and f.instrument = :instrument
                        order by f.made_at, f.id, s.position""")
                .param("school", users.current().school().value())
                .param("instrument", catalogue.instrument().id())
                .query((ResultSet row) -> {
                    Head head = heads.get(row.getLong("id"));
                    if (head == null) {
                        head = head(row);
                        heads.put(row.getLong("id"), head);
                    }
                    head.strands().put(row.getString("strand"), strand(row));
                });
        return heads.values().stream().map(Head::row).toList();
    }

    /** Lead’s finding → blind second view beside it, both current. */
    public Map<FindingId, FindingId> blindPairs() {
        Map<FindingId, FindingId> pairs = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.lead_finding_id, c.second_finding_id from comparison c
                        join finding l on l.id = c.lead_finding_id and l.superseded_at is null
                        join finding s on s.id = c.second_finding_id and s.superseded_at is null
                        where c.school_id = :school and c.blind = true order by c.id""").param("school", users.current().school().value()).query((ResultSet row) -> {
            pairs.put(new FindingId(row.getLong(1)), new FindingId(row.getLong(2)));
        });
        return pairs;
    }

    private static Head head(ResultSet row) throws SQLException {
        List<String> cautions =
                new ArrayList<>(List.of(row.getString("cautions").split(",")));
        boolean shown =
                !cautions.contains(Caution.EARLY_PICTURE.name()) && !cautions.contains(Caution.WELL_BELOW_AGE.name());
        return new Head(
                new ScoredRow(
                        new FindingId(row.getLong("id")),
                        new PupilId(row.getLong("pupil_id")),
                        AssessmentKind.valueOf(row.getString("kind")),
                        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        AgeBand.valueOf(row.getString("age_band")),
                        shown,
                        Map.of()),
                new HashMap<>());
    }

    private static StrandRow strand(ResultSet row) throws SQLException {
        return new StrandRow(
                row.getInt("items"),
                row.getInt("answered"),
                row.getInt("answer_sum"),
                row.getString("answers"),
                Status.valueOf(row.getString("status")));
    }

    private record Head(ScoredRow bare, Map<String, StrandRow> strands) {

        ScoredRow row() {
            return new ScoredRow(
                    bare.finding(), bare.pupil(), bare.kind(), bare.madeAt(), bare.band(), bare.statusShown(), strands);
        }
    }
}
