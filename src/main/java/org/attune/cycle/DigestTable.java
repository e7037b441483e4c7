package org.attune.cycle;

import static org.attune.cycle.CycleTable.utc;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants the mail of the week, and where. */
@Component
class DigestTable {

    private static final int CODES_A_DAY = 5;
    private static final int TRIES = 5;
    private static final Duration CODE_LASTS = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    DigestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail that did not leave for want of a server says nothing of the address. */
    Optional<DigestChoice> of(CurrentUser user, ZoneId zone) {
        return jdbc.sql("select a.address, a.confirmed_at, m.week from digest_address a left join digest_mail m"
                        + " on m.staff_id = a.staff_id and m.school_id = a.school_id and m.state = 'FAILED'"
                        + " and m.fault = 'REFUSED'"
                        + " and m.week = (select max(n.week) from digest_mail n where n.staff_id = a.staff_id)"
                        + " where a.school_id = ? and a.staff_id = ? and a.address is not null")
                .params(user.school().value(), user.staff().value())
                .query((row, n) -> {
                    Instant confirmed = CycleTable.instant(row, "confirmed_at");
                    return new DigestChoice(
                            true,
                            row.getString("address"),
                            confirmed != null,
                            confirmed != null && isOf(row.getObject("week", LocalDate.class), confirmed.atZone(zone)));
                })
                .optional();
    }

    /** Who confirms in the course of a week still gets the mail of that week, which is known by its Monday. */
    private static boolean isOf(@Nullable LocalDate week, ZonedDateTime confirmed) {
        return week != null
                && !week.isBefore(confirmed.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /**
     * The address takes the place of the one before, and is not used until the code is given.
     *
     * @param dayBegan when today began for the school
     * @return false where the person has asked often enough today
     */
    boolean ask(CurrentUser user, String address, String code, Instant now, Instant dayBegan) {
        // The columns are set in this order: each sees those before it as they are now.
        return jdbc.sql("insert into digest_address (staff_id, school_id, address, code, tries, asks, asked_at)"
                                + " select :staff, :school, :address, :code, 0, 1, :now from dual"
                                + " where not exists (select 1 from digest_address where staff_id = :staff"
                                + " and asks >= :most and asked_at >= :day) on duplicate key update"
                                + " asks = if(asked_at >= :day, asks + 1, 1), asked_at = :now, address = :address,"
                                + " code = :code, tries = 0, confirmed_at = null")
                        .param("staff", user.staff().value())
                        .param("school", user.school().value())
                        .param("address", address)
                        .param("code", code)
                        .param("now", utc(now))
                        .param("day", utc(dayBegan))
                        .param("most", CODES_A_DAY)
                        .update()
                > 0;
    }

    DigestAnswer confirm(CurrentUser user, String code, Instant now) {
        boolean open = jdbc.sql("update digest_address set tries = tries + 1 where school_id = ? and staff_id = ?"
                                + " and code is not null and tries < ? and asked_at >= ?")
                        .params(user.school().value(), user.staff().value(), TRIES, utc(now.minus(CODE_LASTS)))
                        .update()
                > 0;
        if (!open) {
            return DigestAnswer.TOO_LATE;
        }
        boolean right = jdbc.sql("update digest_address set code = null, confirmed_at = ? where school_id = ?"
                                + " and staff_id = ? and code = ?")
                        .params(utc(now), user.school().value(), user.staff().value(), code)
                        .update()
                > 0;
        if (right) {
            // What the address before refused may reach this one.
            jdbc.sql("delete from digest_mail where school_id = ? and staff_id = ? and state = 'FAILED'")
                    .params(user.school().value(), user.staff().value())
                    .update();
        }
        return right ? DigestAnswer.CONFIRMED : DigestAnswer.WRONG_CODE;
    }

    void forget(CurrentUser user) {
        jdbc.sql("update digest_address set address = null, code = null, confirmed_at = null where school_id = ?"
                        + " and staff_id = ?")
                .params(user.school().value(), user.staff().value())
                .update();
    }

    /** Schools where anybody wants mails. */
    List<SchoolId> schools() {
        return jdbc.sql("select distinct school_id from digest_address where confirmed_at is not null")
                .query((row, n) -> new SchoolId(row.getLong(1)))
                .list();
    }

    List<MailTrouble> troubles(SchoolId school, LocalDate since) {
        return jdbc.sql("select fault, count(*) from digest_mail where school_id = ? and week >= ? and state = 'FAILED'"
                        + " group by fault order by fault")
                .params(school.value(), since)
                .query((row, n) -> new MailTrouble(MailFault.valueOf(row.getString(1)), row.getInt(2)))
                .list();
    }
}
