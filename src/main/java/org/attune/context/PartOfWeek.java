package org.attune.context;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which pupils are here for a part of the week only, as far as is on record: those about whose half days one may ask. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class PartOfWeek {

    /** Codes of the set “provision” that mean another place for some of the week. */
    private static final List<String> ELSEWHERE = List.of("part-time", "ap", "dual", "home-tuition");

    private final JdbcClient jdbc;
    private final Gate gate;
    private final Caseload caseload;
    private final Clock clock;

    PartOfWeek(JdbcClient jdbc, Gate gate, Caseload caseload, Clock clock) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.caseload = caseload;
        this.clock = clock;
    }

    /** Of these, today; those whom the person may not see are left out. One audit row for the list. */
    public Set<PupilId> among(Collection<PupilId> pupils) {
        CurrentUser user = gate.toList("provision", 0);
        Set<PupilId> mine = caseload.among(user, pupils);
        if (mine.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                        select distinct pupil_id from pupil_fact
                        where school_id = :school and pupil_id in (:pupils) and kind = 'PROVISION' and code in (:codes)
                          and withdrawn_at is null and starts_on <= :today and (ends_on is null or ends_on >= :today)""")
                .param("school", user.school().value())
                .param("pupils", mine.stream().map(PupilId::value).toList())
                .param("codes", ELSEWHERE)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new PupilId(row.getLong(1)))
                .set();
    }
}
