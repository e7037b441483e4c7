package org.attune.roll.year;

import java.time.LocalDate;
import java.util.List;
import org.attune.access.SchoolId;
import org.attune.roll.GroupId;
import org.attune.roll.RollChange;
import org.attune.roll.year.HandoverPreview.Ahead;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who stops and who starts in handovers that are written in. */
@Component
class HandoverTables {

    private final JdbcClient jdbc;

    HandoverTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Ahead> ahead(SchoolId school, GroupId group, List<RollChange> changes) {
        record Row(
                long change,
                boolean starts,
                String name,
                @Nullable LocalDate day) {}
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Row> rows = jdbc.sql("""
                        select r.change_id, r.made, s.first_name, s.last_name, if(r.made, r.starts_on, r.new_day) day
                        from roll_change_row r join staff s on s.id = r.staff_id
                        where r.school_id = :school and r.group_id = :group and r.what = 'STAFF_IN' and r.standing = 'OPEN'
                          and r.change_id in (:changes) order by r.id""")
                .param("school", school.value())
                .param("group", group.value())
                .param(
                        "changes",
                        changes.stream().map(change -> change.id().value()).toList())
                .query((row, number) -> new Row(
                        row.getLong("change_id"),
                        row.getBoolean("made"),
                        row.getString("first_name") + " " + row.getString("last_name"),
                        row.getObject("day", LocalDate.class)))
                .list();
        return changes.stream()
                .filter(change -> rows.stream()
                        .anyMatch(row -> row.change() == change.id().value()))
                .map(change -> {
                    List<Row> stops = rows.stream()
                            .filter(row -> row.change() == change.id().value() && !row.starts())
                            .toList();
                    List<Row> starts = rows.stream()
                            .filter(row -> row.change() == change.id().value() && row.starts())
                            .toList();
                    return new Ahead(
                            change.id(),
                            change.day(),
                            stops.stream().map(Row::name).toList(),
                            stops.isEmpty() ? null : stops.getFirst().day(),
                            starts.stream().map(Row::name).toList(),
                            starts.isEmpty() ? null : starts.getFirst().day());
                })
                .toList();
    }
}
