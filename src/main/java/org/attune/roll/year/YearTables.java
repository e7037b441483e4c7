package org.attune.roll.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.attune.access.SchoolId;
import org.attune.roll.GroupKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the new year begins from: five statements, however many pupils. */
@Component
class YearTables {

    private final JdbcClient jdbc;

    YearTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who is on the roll on the last day or comes later, and every membership that holds then or begins after it.
     *
     * @param lastDay of the old year
     */
    YearRoll read(SchoolId school, LocalDate lastDay) {
        return new YearRoll(
                statement("""
                        select id, coalesce(preferred_name, first_name) first_name, last_name,
                               if(next_year_from <= :day, next_year_group, year_group) year_group,
                               if(returns_on <= :day, null, left_on) left_on
                        from pupil where school_id = :school
                          and (left_on is null or left_on >= :day or returns_on is not null)
                        order by last_name, first_name, id""", school, lastDay)
                        .query((row, number) -> pupil(row))
                        .list(),
                statement("select * from roll_group where school_id = :school order by name", school, lastDay)
                        .query((row, number) -> group(row))
                        .list(),
                statement(
                                "select * from staff where school_id = :school and (leaves_on is null or leaves_on >= :day)"
                                        + " order by last_name, first_name",
                                school,
                                lastDay)
                        .query((row, number) -> adult(row))
                        .list(),
                statement(memberships("pupil"), school, lastDay)
                        .query((row, number) -> new YearRoll.PupilIn(
                                row.getLong("id"),
                                row.getLong("who"),
                                row.getLong("group_id"),
                                row.getObject("starts_on", LocalDate.class),
                                date(row, "ends_on")))
                        .list(),
                statement(memberships("staff"), school, lastDay)
                        .query((row, number) -> new YearRoll.AdultIn(
                                row.getLong("id"),
                                row.getLong("who"),
                                row.getLong("group_id"),
                                row.getObject("starts_on", LocalDate.class),
                                date(row, "ends_on")))
                        .list());
    }

    private JdbcClient.StatementSpec statement(String sql, SchoolId school, LocalDate day) {
        return jdbc.sql(sql).param("school", school.value()).param("day", day);
    }

    private static String memberships(String who) {
        return "select id, %1$s_id who, group_id, starts_on, ends_on from %1$s_membership where school_id = :school"
                        .formatted(who)
                + " and (ends_on is null or ends_on >= greatest(:day, starts_on)) order by starts_on, id";
    }

    private static YearRoll.Pupil pupil(ResultSet row) throws SQLException {
        return new YearRoll.Pupil(
                row.getLong("id"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("year_group"),
                date(row, "left_on"));
    }

    private static YearRoll.Group group(ResultSet row) throws SQLException {
        return new YearRoll.Group(
                row.getLong("id"),
                GroupKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("year_group"),
                date(row, "closed_on"));
    }

    private static YearRoll.Adult adult(ResultSet row) throws SQLException {
        return new YearRoll.Adult(
                row.getLong("id"),
                row.getString("first_name") + " " + row.getString("last_name"),
                row.getString("job"),
                date(row, "leaves_on"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
