package org.attune.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The latest lead finding of each member of a group as at a day, no older than nine months: one statement for any number of pupils, from one
 * index. None that is closed to a person who gives a second view beside it. Who asks has written the audit row.
 */
@Service
@Transactional(readOnly = true)
public class SeenRows {

    private static final String ROWS = """
            select f.id, f.pupil_id, f.first_made_at, f.lead_id, f.age_band, f.instrument, f.cautions, f.figures
            from finding f force index (finding_for_pictures)
            where f.school_id = :school and f.kind = 'LEAD' and f.superseded_at is null %s
              and f.first_made_at >= :from and f.first_made_at < :until
              and f.series_id not in (select r.beside_id from second_view_request r join assessment l on l.id = r.beside_id
                where r.adult_id = :me and (r.closed_at is null or r.outcome = 'GIVEN' and l.state = 'DRAFT'))
            order by f.pupil_id, f.first_made_at, f.id""";

    private static final String OF_PUPILS = ROWS.formatted("and f.pupil_id in (:pupils)");
    private static final String OF_SCHOOL = ROWS.formatted("");

    private static final int LONGEST_AT_SCHOOL = 20;

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final Caseload caseload;
    private final Clock clock;

    SeenRows(JdbcClient jdbc, CurrentUsers users, Caseload caseload, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.caseload = caseload;
        this.clock = clock;
    }

    /** Of these pupils; those whom the person may not see are left out, as are those of whom nothing is known. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public Map<PupilId, Seen> of(Collection<PupilId> pupils, LocalDate at, LocalDate since) {
        CurrentUser user = users.current();
        Set<PupilId> mine = user.seesWholeSchool() ? Set.copyOf(pupils) : caseload.among(user, pupils);
        return mine.isEmpty()
                ? Map.of()
                : read(
                        jdbc.sql(OF_PUPILS)
                                .param(
                                        "pupils",
                                        mine.stream().map(PupilId::value).toList()),
                        user,
                        at,
                        since);
    }

    /** Of everyone the school has had. */
    @PreAuthorize(Rule.SEES_SCHOOL)
    public Map<PupilId, Seen> ofSchool(LocalDate at, LocalDate since) {
        return read(jdbc.sql(OF_SCHOOL), users.current(), at, since);
    }

    /** Every current lead finding of one pupil, oldest first. Who asks came through the gate. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<SeenRow> over(PupilId pupil, LocalDate until) {
        CurrentUser user = users.current();
        if (caseload.among(user, List.of(pupil)).isEmpty()) {
            return List.of();
        }
        return rows(
                        jdbc.sql(OF_PUPILS).param("pupils", List.of(pupil.value())),
                        user,
                        until.minusYears(LONGEST_AT_SCHOOL),
                        until)
                .getOrDefault(pupil, List.of())
                .stream()
                .map(StoredSight::row)
                .toList();
    }

    private Map<PupilId, Seen> read(JdbcClient.StatementSpec sql, CurrentUser user, LocalDate at, LocalDate since) {
        LocalDate first = since.isBefore(at) ? since : at;
        return rows(sql, user, Seen.firstInDate(first), at).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Seen.of(each.getValue(), at, since)));
    }

    private Map<PupilId, List<StoredSight>> rows(
            JdbcClient.StatementSpec sql, CurrentUser user, LocalDate from, LocalDate last) {
        ZoneId zone = clock.getZone();
        Map<PupilId, List<StoredSight>> byPupil = new HashMap<>();
        sql.param("school", user.school().value())
                .param("me", user.staff().value())
                .param("from", utc(from, zone))
                .param("until", utc(last.plusDays(1), zone))
                .query((ResultSet row) -> {
                    StoredSight seen = seen(row, zone);
                    byPupil.computeIfAbsent(seen.pupil(), none -> new ArrayList<>())
                            .add(seen);
                });
        return byPupil;
    }

    private static StoredSight seen(ResultSet row, ZoneId zone) throws SQLException {
        return new StoredSight(
                row.getLong(1),
                new PupilId(row.getLong(2)),
                row.getObject(3, LocalDateTime.class)
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(zone)
                        .toLocalDate(),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
    }

    private static LocalDateTime utc(LocalDate day, ZoneId zone) {
        return LocalDateTime.ofInstant(day.atStartOfDay(zone).toInstant(), ZoneOffset.UTC);
    }
}
