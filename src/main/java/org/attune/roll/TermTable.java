package org.attune.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.attune.access.CurrentUser;
import org.attune.method.cycle.DayRange;
import org.attune.method.cycle.Term;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes terms and closures. */
@Component
class TermTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TermTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replace(CurrentUser user, int year, List<Term> terms, Instant now) {
        jdbc.sql("delete from school_term where school_id = ? and school_year = ?")
                .params(user.school().value(), year)
                .update();
        batches.batchUpdate(
                "insert into school_term (school_id, school_year, season, first_day, last_day, half_from, half_to,"
                        + " saved_by, saved_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                terms.stream().map(term -> row(user, term, now)).toList());
    }

    long close(CurrentUser user, DayRange days, String reason, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into school_closure (school_id, first_day, last_day, reason, saved_by, saved_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(user.school().value(), days.from(), days.to(), reason)
                .params(user.staff().value(), utc(now))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    boolean open(CurrentUser user, long closure) {
        return jdbc.sql("delete from school_closure where school_id = ? and id = ?")
                        .params(user.school().value(), closure)
                        .update()
                == 1;
    }

    private static Object[] row(CurrentUser user, Term term, Instant now) {
        DayRange half = term.half();
        @Nullable LocalDate from = half == null ? null : half.from();
        @Nullable LocalDate to = half == null ? null : half.to();
        @Nullable
        Object[] row = {
            user.school().value(),
            term.year(),
            term.season().name(),
            term.days().from(),
            term.days().to(),
            from,
            to,
            user.staff().value(),
            utc(now)
        };
        return row;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
