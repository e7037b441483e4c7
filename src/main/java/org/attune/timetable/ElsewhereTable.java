package org.attune.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Half days on which a pupil is elsewhere. What ends stays on record, so that a dose of the past stays as it was. */
@Component
class ElsewhereTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ElsewhereTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void end(CurrentUser user, PupilId pupil, Collection<Half> halves) {
        LocalDate today = LocalDate.now(clock);
        batches.batchUpdate(
                "update pupil_elsewhere set ends_on = ?, ended_by = ? where school_id = ? and pupil_id = ? and weekday = ?"
                        + " and afternoon = ? and (ends_on is null or ends_on >= ?)",
                halves.stream()
                        .map(half -> new Object[] {
                            today.minusDays(1),
                            user.staff().value(),
                            user.school().value(),
                            pupil.value(),
                            half.day().getValue(),
                            half.afternoon(),
                            today
                        })
                        .toList());
    }

    void begin(CurrentUser user, PupilId pupil, Collection<Half> halves) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        batches.batchUpdate(
                "insert into pupil_elsewhere (school_id, pupil_id, weekday, afternoon, starts_on, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                halves.stream()
                        .map(half -> new Object[] {
                            user.school().value(),
                            pupil.value(),
                            half.day().getValue(),
                            half.afternoon(),
                            LocalDate.now(clock),
                            user.staff().value(),
                            now
                        })
                        .toList());
    }
}
