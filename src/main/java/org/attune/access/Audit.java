package org.attune.access;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One append-only row for every read or write of a pupil's record, and for each refusal; ids only. A write's row stands or falls with the
 * write; a read's is on disk before the data are returned, and if it cannot be written, the read is refused.
 */
@Component
public class Audit {

    private static final String INSERT =
            "insert into audit (school_id, at, staff_id, act, what, record_id, pupil_id) values (?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Audit(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void wrote(CurrentUser user, String what, long record, PupilId pupil) {
        add(user.school(), user.staff(), "WRITE", what, record, pupil);
    }

    /** A change that is not about one pupil: an account, a class, an import. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(CurrentUser user, String what, long record) {
        add(user.school(), user.staff(), "WRITE", what, record, null);
    }

    /** One row for each of many pupils, in one batch: an import. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void wroteAll(CurrentUser user, String what, Collection<PupilId> pupils) {
        LocalDateTime now = now();
        batches.batchUpdate(
                INSERT,
                pupils.stream()
                        .map(pupil -> new Object[] {
                            user.school().value(),
                            now,
                            user.staff().value(),
                            "WRITE",
                            what,
                            pupil.value(),
                            pupil.value()
                        })
                        .toList());
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void read(CurrentUser user, String what, long record, PupilId pupil) {
        add(user.school(), user.staff(), "READ", what, record, pupil);
    }

    /** A list: one row naming the group (0 for all that the person may see). */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void readList(CurrentUser user, String what, long group) {
        add(user.school(), user.staff(), "READ", what, group, null);
    }

    /** Which adults have read one of these records of the pupil between two moments. */
    public Set<StaffId> whoRead(
            SchoolId school, PupilId pupil, String what, Collection<Long> records, Instant from, Instant to) {
        return records.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql("select distinct staff_id from audit where pupil_id = :pupil and school_id = :school"
                                        + " and act = 'READ' and what = :what and record_id in (:records)"
                                        + " and at between :from and :to and staff_id is not null")
                                .param("pupil", pupil.value())
                                .param("school", school.value())
                                .param("what", what)
                                .param("records", records)
                                .param("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                                .param("to", LocalDateTime.ofInstant(to, ZoneOffset.UTC))
                                .query((row, n) -> new StaffId(row.getLong(1)))
                                .set());
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(CurrentUser user, String what, long record, @Nullable PupilId pupil) {
        add(user.school(), user.staff(), "REFUSED", what, record, pupil);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void signIn(@Nullable CurrentUser user, boolean accepted) {
        add(
                user == null ? null : user.school(),
                user == null ? null : user.staff(),
                accepted ? "SIGN_IN" : "REFUSED",
                "account",
                null,
                null);
    }

    private void add(
            @Nullable SchoolId school,
            @Nullable StaffId staff,
            String act,
            String what,
            @Nullable Long record,
            @Nullable PupilId pupil) {
        jdbc.sql(INSERT)
                // Typed, for an untyped null costs a round trip; in UTC, whatever the zone of the machine.
                .param(1, school == null ? null : school.value(), Types.BIGINT)
                .param(2, now())
                .param(3, staff == null ? null : staff.value(), Types.BIGINT)
                .param(4, act)
                .param(5, what)
                .param(6, record, Types.BIGINT)
                .param(7, pupil == null ? null : pupil.value(), Types.BIGINT)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
