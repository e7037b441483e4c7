package org.attune.roll.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.roll.ChangeId;
import org.attune.roll.ChangeKind;
import org.attune.roll.ChangedRow;
import org.attune.roll.GroupKind;
import org.attune.roll.RollChanges;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Makes the new classes, and writes the rows of a plan, in the transaction of the caller. */
@Component
class YearWriter {

    private final JdbcClient jdbc;
    private final RollChanges changes;
    private final Audit audit;

    YearWriter(JdbcClient jdbc, RollChanges changes, Audit audit) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.audit = audit;
    }

    void write(CurrentUser user, YearPlan plan) {
        List<Long> made =
                plan.newClasses().stream().map(name -> makeClass(user, name)).toList();
        List<ChangedRow> rows = new ArrayList<>();
        for (ChangedRow row : plan.rows()) {
            Long group = row.group();
            rows.add(group != null && group < 0 ? row.inGroup(made.get((int) (-group - 1))) : row);
        }
        made.forEach(group -> rows.add(ChangedRow.classIsMade(group)));
        ChangeId change =
                changes.carryOut(user, ChangeKind.NEW_YEAR, plan.preview().firstDay(), rows);
        audit.changed(user, "new-year", change.value());
        audit.wroteAll(
                user,
                "roll",
                rows.stream()
                        .filter(row -> row.what() != ChangedRow.What.KEPT)
                        .map(ChangedRow::pupil)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(PupilId::new)
                        .toList());
    }

    private long makeClass(CurrentUser user, String name) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        try {
            jdbc.sql("insert into roll_group (school_id, kind, name, version) values (?, ?, ?, 0)")
                    .params(user.school().value(), GroupKind.CLASS.name(), name)
                    .update(key, "id");
        } catch (DuplicateKeyException alike) {
            throw new YearRefused("class-taken");
        }
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
