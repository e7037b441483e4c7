package org.attune.roll;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.SchoolId;
import org.attune.method.cycle.DayRange;
import org.attune.method.cycle.SchoolCalendar;
import org.attune.method.cycle.Season;
import org.attune.method.cycle.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar of a school, for work that nobody is signed in for too. Two statements a call; nothing of any pupil. */
@Component
public class SchoolCalendars {

    private final JdbcClient jdbc;

    SchoolCalendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SchoolCalendar of(SchoolId school) {
        return new SchoolCalendar(
                terms(school), closures(school).stream().map(Closure::days).toList());
    }

    /** The earliest first. */
    List<Closure> closures(SchoolId school) {
        return jdbc.sql("select id, first_day, last_day, reason from school_closure where school_id = ?"
                        + " order by first_day, id")
                .param(school.value())
                .query((row, n) -> closure(row))
                .list();
    }

    private List<Term> terms(SchoolId school) {
        return jdbc.sql("select school_year, season, first_day, last_day, half_from, half_to from school_term"
                        + " where school_id = ?")
                .param(school.value())
                .query((row, n) -> term(row))
                .list();
    }

    private static Term term(ResultSet row) throws SQLException {
        LocalDate halfFrom = row.getObject("half_from", LocalDate.class);
        return new Term(
                row.getInt("school_year"),
                Season.valueOf(row.getString("season")),
                days(row),
                halfFrom == null ? null : new DayRange(halfFrom, row.getObject("half_to", LocalDate.class)));
    }

    private static Closure closure(ResultSet row) throws SQLException {
        return new Closure(row.getLong("id"), days(row), row.getString("reason"));
    }

    private static DayRange days(ResultSet row) throws SQLException {
        return new DayRange(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class));
    }
}
