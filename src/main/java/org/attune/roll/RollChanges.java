package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Changes to many rows of the roll at once, each with what it takes to undo it. In the transaction of the caller, who has asked who may do
 * this, and writes the audit. As many statements for three hundred pupils as for thirty. Why so: decision 361.
 */
@Component
public class RollChanges {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final CarryOut carryOut;
    private final TakeBack takeBack;
    private final Clock clock;

    RollChanges(JdbcClient jdbc, JdbcTemplate template, CarryOut carryOut, TakeBack takeBack, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.carryOut = carryOut;
        this.takeBack = takeBack;
        this.clock = clock;
    }

    /** One at a time in a school; an import waits too. */
    public void lock(SchoolId school) {
        jdbc.sql("select id from school where id = ? for update")
                .param(school.value())
                .query(Long.class)
                .single();
    }

    public ChangeId carryOut(CurrentUser user, ChangeKind kind, LocalDate day, List<ChangedRow> rows) {
        ChangeId id = begin(user, kind, day);
        for (int from = 0; from < rows.size(); from += BATCH) {
            insert(user.school(), id, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
        carryOut.all(id);
        return id;
    }

    /** All of it, as it was before; what was changed by hand since stays as it is now. The pupils whom it touched. */
    public List<PupilId> takeBack(CurrentUser user, ChangeId id) {
        List<PupilId> pupils = takeBack.whole(user.school(), id);
        jdbc.sql("update roll_change set undone_by = ?, undone_at = ? where school_id = ? and id = ?")
                .params(user.staff().value(), now(), user.school().value(), id.value())
                .update();
        return pupils;
    }

    /** What is noted of these pupils’ leaving, and of nothing else. Those of whom something was noted. */
    public List<PupilId> takeBackLeaving(CurrentUser user, Collection<PupilId> pupils) {
        return takeBack.leavings(user.school(), pupils);
    }

    /** They left, and that is history now: it cannot be taken back any more. */
    void settleLeaving(SchoolId school, PupilId pupil) {
        jdbc.sql(
                        "update roll_change_row set standing = 'SETTLED' where school_id = ? and pupil_id = ? and standing = 'OPEN'")
                .params(school.value(), pupil.value())
                .update();
    }

    /** Year groups of a new year that has begun become the year groups; nobody sees a difference. */
    public void settleYearGroups(SchoolId school) {
        jdbc.sql("update pupil set year_group = next_year_group, next_year_group = null, next_year_from = null"
                        + " where school_id = ? and next_year_from <= ?")
                .params(school.value(), LocalDate.now(clock))
                .update();
    }

    public void confirm(CurrentUser user, ChangeId id) {
        jdbc.sql("update roll_change set confirmed_by = ?, confirmed_at = ? where school_id = ? and id = ?")
                .params(user.staff().value(), now(), user.school().value(), id.value())
                .update();
    }

    public Optional<RollChange> get(SchoolId school, ChangeId id) {
        return jdbc.sql("select * from roll_change where school_id = ? and id = ? and undone_at is null")
                .params(school.value(), id.value())
                .query((row, number) -> change(row))
                .optional();
    }

    /** Those of a kind that were not taken back, with a day after this one, the earliest first. */
    public List<RollChange> ahead(SchoolId school, ChangeKind kind, LocalDate today) {
        return jdbc.sql("select * from roll_change where school_id = ? and kind = ? and day > ? and undone_at is null"
                        + " order by day, id")
                .params(school.value(), kind.name(), today)
                .query((row, number) -> change(row))
                .list();
    }

    private static RollChange change(java.sql.ResultSet row) throws java.sql.SQLException {
        return new RollChange(
                new ChangeId(row.getLong("id")),
                ChangeKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                new StaffId(row.getLong("done_by")),
                row.getObject("done_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("confirmed_at") != null);
    }

    private ChangeId begin(CurrentUser user, ChangeKind kind, LocalDate day) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into roll_change (school_id, kind, day, done_by, done_at) values (?, ?, ?, ?, ?)")
                .params(user.school().value(), kind.name(), day, user.staff().value(), now())
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("A change of the roll has no id");
        }
        return new ChangeId(id.longValue());
    }

    private void insert(SchoolId school, ChangeId id, List<ChangedRow> rows) {
        String marks = String.join(
                ", ",
                rows.stream()
                        .map(row -> "(?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .toList());
        List<@Nullable Object> values = new ArrayList<>();
        for (ChangedRow row : rows) {
            values.add(school.value());
            values.add(id.value());
            values.add(row.what().name());
            values.add(row.record());
            values.add(row.made());
            values.add(row.pupil());
            values.add(row.staff());
            values.add(row.group());
            values.add(row.startsOn());
            values.add(row.oldDay());
            values.add(row.newDay());
            values.add(row.text());
        }
        template.update(
                "insert into roll_change_row (school_id, change_id, what, standing, record_id, made, pupil_id, staff_id, group_id,"
                        + " starts_on, old_day, new_day, new_text) values " + marks,
                values.toArray());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
