package org.attune.timetable;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.attune.access.CurrentUser;
import org.attune.method.timetable.Slot;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The slots of adults, as they are now. */
@Component
class SlotTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    SlotTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    List<Slot> of(CurrentUser user) {
        return jdbc.sql("select weekday, from_minute, to_minute from adult_slot where school_id = ? and staff_id = ?"
                        + " order by weekday, from_minute")
                .params(user.school().value(), user.staff().value())
                .query((row, n) -> new Slot(
                        DayOfWeek.of(row.getInt(1)), DoseTable.time(row.getInt(2)), DoseTable.time(row.getInt(3))))
                .list();
    }

    void replace(CurrentUser user, List<Slot> slots) {
        jdbc.sql("delete from adult_slot where school_id = ? and staff_id = ?")
                .params(user.school().value(), user.staff().value())
                .update();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        batches.batchUpdate(
                "insert into adult_slot (school_id, staff_id, weekday, from_minute, to_minute, set_at) values (?, ?, ?, ?, ?, ?)",
                slots.stream()
                        .map(slot -> new Object[] {
                            user.school().value(),
                            user.staff().value(),
                            slot.day().getValue(),
                            DoseTable.minute(slot.from()),
                            DoseTable.minute(slot.to()),
                            now
                        })
                        .toList());
    }
}
