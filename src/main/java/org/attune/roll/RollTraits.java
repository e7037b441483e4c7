package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the roll knows of its pupils as members of groups: no names. Who asks has written the audit row. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SIGNS)
public class RollTraits {

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final Clock clock;

    RollTraits(JdbcClient jdbc, CurrentUsers users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    /**
     * One pupil’s.
     *
     * @param sex M or F as in the census, where known
     * @param yearGroup E1 E2 N1 N2 R 1–14 X, where known
     * @param onRoll today; leavers are there too
     */
    public record Traits(
            PupilId pupil, @Nullable String sex, @Nullable String yearGroup, LocalDate birthDate, boolean onRoll) {}

    /** Every pupil the school has had. One statement. */
    public List<Traits> all() {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select id, sex, year_group, birth_date,
                            left_on is null or left_on >= :today or returns_on <= :today as on_roll
                        from pupil where school_id = :school order by id""")
                .param("school", users.current().school().value())
                .param("today", today)
                .query((row, n) -> new Traits(
                        new PupilId(row.getLong("id")),
                        row.getString("sex"),
                        row.getString("year_group"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getBoolean("on_roll")))
                .list();
    }
}
