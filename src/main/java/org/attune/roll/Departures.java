package org.attune.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pupils leave, one or many, by hand or by an import: their classes and groups end with the last day; records stay. In the transaction of
 * the caller, who has asked who may do this, knows that the pupils are of the school, and writes the audit.
 */
@Component
public class Departures {

    private final JdbcClient jdbc;
    private final RollChanges changes;

    Departures(JdbcClient jdbc, RollChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** A leaving that was noted before gives way, so that a later day counts as well as an earlier one. */
    public void leave(CurrentUser user, Collection<PupilId> pupils, LocalDate lastDay) {
        if (pupils.isEmpty()) {
            return;
        }
        changes.lock(user.school());
        changes.takeBackLeaving(user, pupils);
        changes.carryOut(user, ChangeKind.LEAVING, lastDay, rows(user, pupils, lastDay));
    }

    private List<ChangedRow> rows(CurrentUser user, Collection<PupilId> pupils, LocalDate lastDay) {
        List<ChangedRow> rows = new java.util.ArrayList<>();
        List<Long> ids = pupils.stream().map(PupilId::value).toList();
        jdbc.sql("""
                        select id, pupil_id, group_id, ends_on from pupil_membership
                        where school_id = :school and pupil_id in (:pupils) and (ends_on is null or ends_on > :day) order by id""")
                .param("school", user.school().value())
                .param("pupils", ids)
                .param("day", lastDay)
                .query((row, number) -> rows.add(ChangedRow.pupilEnds(
                        row.getLong("id"),
                        row.getLong("pupil_id"),
                        row.getLong("group_id"),
                        row.getObject("ends_on", LocalDate.class),
                        lastDay)))
                .list();
        jdbc.sql("select id, left_on, returns_on from pupil where school_id = :school and id in (:pupils) order by id")
                .param("school", user.school().value())
                .param("pupils", ids)
                .query((row, number) -> {
                    long pupil = row.getLong("id");
                    LocalDate back = row.getObject("returns_on", LocalDate.class);
                    if (back != null) {
                        rows.add(ChangedRow.returnIsOff(pupil, back));
                    }
                    return rows.add(ChangedRow.pupilLeaves(pupil, row.getObject("left_on", LocalDate.class), lastDay));
                })
                .list();
        return rows;
    }
}
