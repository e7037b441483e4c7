package org.attune.assessment;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.catalogue.Catalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Second views for lists: what a person is asked for, what has been given, what is closed to them meanwhile. */
@Component
class SecondViewQuery {

    private static final String ASKED = """
            select r.id, r.pupil_id, l.lead_id, r.asked_by, r.asked_at, r.assessment_id is not null begun,
                (select count(*) from answer x where x.assessment_id = r.assessment_id) answered
            from second_view_request r join assessment l on l.id = r.beside_id
            where r.adult_id = :me and r.school_id = :school and r.closed_at is null
            """;

    private static final String WAITING = """
            select distinct r.pupil_id from second_view_request r join assessment l on l.id = r.beside_id
            where r.adult_id = :me and r.school_id = :school and r.outcome = 'GIVEN' and l.state = 'DRAFT'
            """;

    /** Not before the lead has finished, save for the adult who gave it, and for those of the whole school who have no part in it. */
    private static final String GIVEN = """
            select f.id, a.lead_id, f.made_at, (select max(g.id) from finding g
                where g.series_id = a.beside_id and g.kind = 'LEAD' and g.superseded_at is null) lead
            from finding f join assessment a on a.id = f.assessment_id join assessment l on l.id = a.beside_id
            where f.pupil_id = :pupil and f.school_id = :school and f.kind = 'SECOND_VIEW' and f.superseded_at is null
              and (l.state <> 'DRAFT' or a.lead_id = :me or :whole and l.lead_id <> :me and not exists (
                  select 1 from answer_change c where c.assessment_id = l.id and c.author_id = :me))
            order by f.made_at desc, f.id desc
            """;

    private static final String HELD =
            "select f.id from finding f where f.school_id = :school and f.kind = 'LEAD' and f.pupil_id in (:pupils) and "
                    + Blinds.HELD.formatted("f.series_id");

    private final JdbcClient jdbc;
    private final Caseload caseload;
    private final int items;

    SecondViewQuery(JdbcClient jdbc, Caseload caseload, Catalogue catalogue) {
        this.jdbc = jdbc;
        this.caseload = caseload;
        this.items = catalogue.instrument().items().size();
    }

    /** Of the pupils with whom the person works today. */
    Map<PupilId, AskedView> asked(CurrentUser user) {
        List<AskedView> all = jdbc.sql(ASKED)
                .param("me", user.staff().value())
                .param("school", user.school().value())
                .query((row, n) -> new AskedView(
                        new SecondViewRequestId(row.getLong("id")),
                        new PupilId(row.getLong("pupil_id")),
                        new StaffId(row.getLong("lead_id")),
                        new StaffId(row.getLong("asked_by")),
                        row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBoolean("begun"),
                        row.getInt("answered"),
                        items))
                .list();
        Set<PupilId> today =
                caseload.among(user, all.stream().map(AskedView::pupil).collect(Collectors.toSet()));
        return all.stream()
                .filter(view -> today.contains(view.pupil()))
                .collect(Collectors.toUnmodifiableMap(AskedView::pupil, Function.identity()));
    }

    /** The person has given theirs, and the lead has not finished: the pupil’s first view is closed to them meanwhile. */
    Set<PupilId> waiting(CurrentUser user) {
        return Set.copyOf(jdbc.sql(WAITING)
                .param("me", user.staff().value())
                .param("school", user.school().value())
                .query((row, n) -> new PupilId(row.getLong(1)))
                .list());
    }

    List<SecondViewSummary> given(CurrentUser user, PupilId pupil) {
        return jdbc.sql(GIVEN)
                .param("me", user.staff().value())
                .param("school", user.school().value())
                .param("pupil", pupil.value())
                .param("whole", user.seesWholeSchool())
                .query((row, n) -> {
                    long lead = row.getLong("lead");
                    return new SecondViewSummary(
                            new FindingId(row.getLong("id")),
                            new StaffId(row.getLong("lead_id")),
                            row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            lead == 0 ? null : new FindingId(lead));
                })
                .list();
    }

    /** Findings of these pupils that are closed to the person for now. */
    Set<FindingId> held(CurrentUser user, Collection<PupilId> pupils) {
        return pupils.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(HELD)
                        .param("me", user.staff().value())
                        .param("school", user.school().value())
                        .param("pupils", pupils.stream().map(PupilId::value).toList())
                        .query((row, n) -> new FindingId(row.getLong(1)))
                        .list());
    }
}
