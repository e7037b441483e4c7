package org.attune.access;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who gave their password on which device, and may use their PIN there. One condition says who may; it is asked of the account as it is
 * now, so that nothing that ends a session can leave a PIN behind.
 */
@Component
class DeviceTable {

    static final Duration PASSWORD_COUNTS = Duration.ofHours(12);
    static final Duration SHARED_SINCE = Duration.ofDays(7);
    static final Duration REMEMBERED = Duration.ofDays(60);
    static final int TRIES = 5;
    static final int MOST_PEOPLE = 8;

    /** Its parameters: device, since, tries, today. */
    private static final String MAY_USE_PIN = """
            from device_person d
            join account a on a.id = d.account_id and a.school_id = d.school_id and a.stamp = d.stamp
            join account_pin p on p.account_id = a.id and p.school_id = a.school_id and p.stamp = a.stamp
            where d.device_hash = :device and d.password_at > :since and d.wrong_pins <= :tries
              and a.enabled and not a.must_change and (a.last_day is null or a.last_day >= :today)
              and not exists (select 1 from account_role r where r.account_id = a.id and r.role = 'ADMINISTRATOR')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeviceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param username for the throttle and the audit */
    record Candidate(String username, String pinHash) {}

    void passwordGiven(DeviceToken device, AttuneUser user) {
        jdbc.sql("delete from device_person where device_hash = ? and password_at < ?")
                .params(device.hash(), utc(clock.instant().minus(REMEMBERED)))
                .update();
        jdbc.sql("insert into device_person (school_id, device_hash, account_id, stamp, password_at, wrong_pins)"
                        + " values (?, ?, ?, ?, ?, 0) on duplicate key update"
                        + " stamp = values(stamp), password_at = values(password_at), wrong_pins = 0")
                .params(
                        user.toCurrentUser().school().value(),
                        device.hash(),
                        user.account(),
                        user.stamp(),
                        utc(clock.instant()))
                .update();
    }

    /** The latest first; all tries used is as good as not there. */
    List<DevicePerson> people(DeviceToken device) {
        return condition(
                        "select d.id, a.staff_id, a.display_name " + MAY_USE_PIN + " order by d.password_at desc limit "
                                + MOST_PEOPLE,
                        device,
                        TRIES - 1)
                .query((row, n) -> new DevicePerson(row.getLong(1), new StaffId(row.getLong(2)), row.getString(3)))
                .list();
    }

    /** Before the PIN is compared, so that tries at the same time cannot be more than the allowed ones; false when none is left. */
    boolean countTry(DeviceToken device, long person) {
        return jdbc.sql("update device_person set wrong_pins = wrong_pins + 1"
                                + " where id = ? and device_hash = ? and wrong_pins < ?")
                        .params(person, device.hash(), TRIES)
                        .update()
                == 1;
    }

    Optional<Candidate> candidate(DeviceToken device, long person) {
        return condition("select a.username, p.pin_hash " + MAY_USE_PIN + " and d.id = :person", device, TRIES)
                .param("person", person)
                .query((row, n) -> new Candidate(row.getString(1), row.getString(2)))
                .optional();
    }

    void rightPin(long person) {
        jdbc.sql("update device_person set wrong_pins = 0 where id = ?")
                .param(person)
                .update();
    }

    boolean isShared(DeviceToken device) {
        return jdbc.sql("select count(*) from device_person where device_hash = ? and password_at > ?")
                        .params(device.hash(), utc(clock.instant().minus(SHARED_SINCE)))
                        .query(Long.class)
                        .single()
                > 1;
    }

    int forget(DeviceToken device, SchoolId school, StaffId staff) {
        return jdbc.sql("delete d from device_person d join account a on a.id = d.account_id"
                        + " where d.device_hash = ? and d.school_id = ? and a.school_id = ? and a.staff_id = ?")
                .params(device.hash(), school.value(), school.value(), staff.value())
                .update();
    }

    int forgetAll(SchoolId school, StaffId staff) {
        return jdbc.sql("delete d from device_person d join account a on a.id = d.account_id"
                        + " where d.school_id = ? and a.school_id = ? and a.staff_id = ?")
                .params(school.value(), school.value(), staff.value())
                .update();
    }

    /** On how many devices the person gave their password within the hours that count. */
    int count(SchoolId school, StaffId staff) {
        return jdbc.sql(
                        "select count(*) from device_person d join account a on a.id = d.account_id and a.stamp = d.stamp"
                                + " where d.school_id = ? and a.school_id = ? and a.staff_id = ? and d.password_at > ?")
                .params(school.value(), school.value(), staff.value(), since())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec condition(String sql, DeviceToken device, int tries) {
        return jdbc.sql(sql)
                .param("device", device.hash())
                .param("since", since())
                .param("tries", tries)
                .param("today", LocalDate.now(clock), Types.DATE);
    }

    private LocalDateTime since() {
        return utc(clock.instant().minus(PASSWORD_COUNTS));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
