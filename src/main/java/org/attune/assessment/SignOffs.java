package org.attune.assessment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signatures on findings. */
@Component
class SignOffs {

    static final int LONGEST_NOTE = 1000;

    /** The newest current finding of each pupil, where nobody has signed it. */
    private static final String UNSIGNED = """
            select f.id, f.pupil_id, f.made_at
            from finding f left join sign_off s on s.finding_id = f.id
            where f.school_id = :school and f.kind = 'LEAD' and f.superseded_at is null and s.id is null and not %s
              and not exists (
                select 1 from finding g where g.pupil_id = f.pupil_id and g.kind = 'LEAD' and g.superseded_at is null
                  and (g.first_made_at > f.first_made_at or g.first_made_at = f.first_made_at and g.id > f.id))
            order by f.made_at, f.id
            """.formatted(Blinds.HELD.formatted("f.series_id"));

    private final SignOffRepository signOffs;
    private final JdbcClient jdbc;
    private final Caseload caseload;
    private final Clock clock;

    SignOffs(SignOffRepository signOffs, JdbcClient jdbc, Caseload caseload, Clock clock) {
        this.signOffs = signOffs;
        this.jdbc = jdbc;
        this.caseload = caseload;
        this.clock = clock;
    }

    @Nullable
    SignOff of(StoredFinding finding) {
        return signOffs.findBySchoolIdAndFindingId(
                        finding.schoolId(), finding.id().value())
                .map(StoredSignOff::toSignOff)
                .orElse(null);
    }

    /**
     * The finding is locked: it is not corrected meanwhile.
     *
     * @throws NotOpen where it was corrected, is signed already, or is a second view, which goes to nobody outside
     */
    void sign(CurrentUser user, StoredFinding finding, @Nullable String note) {
        if (finding.superseded() || finding.kind() != AssessmentKind.LEAD || of(finding) != null) {
            throw new NotOpen("Finding " + finding.id().value() + " takes no signature");
        }
        signOffs.saveAndFlush(
                new StoredSignOff(user, finding.id(), note, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Of the pupils on roll, the one that waits longest first. */
    List<UnsignedFinding> unsigned(CurrentUser user) {
        List<UnsignedFinding> all = jdbc.sql(UNSIGNED)
                .param("school", user.school().value())
                .param("me", user.staff().value())
                .query((row, n) -> new UnsignedFinding(
                        new FindingId(row.getLong(1)),
                        new PupilId(row.getLong(2)),
                        row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
        Set<PupilId> onRoll =
                caseload.among(user, all.stream().map(UnsignedFinding::pupil).collect(Collectors.toSet()));
        return all.stream().filter(found -> onRoll.contains(found.pupil())).toList();
    }
}
