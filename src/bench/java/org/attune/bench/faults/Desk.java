package org.attune.bench.faults;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** An invented school with two adults who work with every pupil, and an open form for each pupil. */
public record Desk(long school, String username, String other, List<Long> assessments) {

    /** @param forms how many pupils, each with an open form */
    static Desk make(JdbcClient jdbc, int forms) {
        long school = insert(jdbc, "insert into school (name, created_at) values ('Bench School', now(3))");
        long group = insert(
                jdbc, "insert into roll_group (school_id, kind, name, version) values (?, 'CLASS', 'Oak', 0)", school);
        String first = adult(jdbc, school, group, "a");
        String second = adult(jdbc, school, group, "b");
        List<Long> assessments = new ArrayList<>();
        for (int i = 0; i < forms; i++) {
            assessments.add(form(jdbc, school, group, i));
        }
        return new Desk(school, first, second, assessments);
    }

    private static String adult(JdbcClient jdbc, long school, long group, String name) {
        long staff = insert(
                jdbc,
                "insert into staff (school_id, first_name, last_name, version) values (?, 'Adult', ?, 0)",
                school,
                name);
        String username = name + "." + school;
        long account = insert(
                jdbc,
                "insert into account (school_id, staff_id, display_name, username, password_hash, must_change, enabled, stamp,"
                        + " version) values (?, ?, 'Adult', ?, 'none', false, true, 0, 0)",
                school,
                staff,
                username);
        jdbc.sql("insert into account_role values (?, 'PRACTITIONER')")
                .param(account)
                .update();
        insert(
                jdbc,
                "insert into training (school_id, staff_id, trained_on, expires_on, recorded_at)"
                        + " values (?, ?, '2020-01-01', '2999-12-31', now(3))",
                school,
                staff);
        insert(
                jdbc,
                "insert into staff_membership (school_id, group_id, staff_id, starts_on) values (?, ?, ?, '2020-01-01')",
                school,
                group,
                staff);
        return username;
    }

    private static long form(JdbcClient jdbc, long school, long group, int number) {
        long pupil = insert(
                jdbc,
                "insert into pupil (school_id, code, first_name, last_name, birth_date, year_group, joined_on, version)"
                        + " values (?, ?, 'Pupil', ?, '2019-10-03', '2', '2020-01-01', 0)",
                school,
                "P" + number,
                "Number" + number);
        insert(
                jdbc,
                "insert into pupil_membership (school_id, group_id, pupil_id, starts_on) values (?, ?, ?, '2020-01-01')",
                school,
                group,
                pupil);
        return insert(
                jdbc,
                "insert into assessment (school_id, pupil_id, lead_id, instrument, age_band, state, told_who, told_how, told_on,"
                        + " started_at, version) values (?, ?, 0, 'bdt/v1', 'KS1', 'DRAFT', 'Mother', 'PHONE', '2020-01-01', ?, 0)",
                school,
                pupil,
                Timestamp.from(Instant.EPOCH.plusSeconds(86_400)));
    }

    private static long insert(JdbcClient jdbc, String sql, Object... values) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(values).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
