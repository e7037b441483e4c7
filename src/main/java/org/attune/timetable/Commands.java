package org.attune.timetable;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A command that arrives twice is applied once: its number is written with what it did, in one transaction. */
@Component
class Commands {

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final Clock clock;

    Commands(JdbcClient jdbc, CurrentUsers users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    /**
     * @param act gives the number of the record that it made or changed
     * @return that number, also where the command had been applied before
     */
    long once(UUID command, LongSupplier act) {
        OptionalLong before = applied(command);
        if (before.isPresent()) {
            return before.getAsLong();
        }
        long record = act.getAsLong();
        CurrentUser user = users.current();
        jdbc.sql("insert into timetable_command (id, school_id, staff_id, record_id, at) values (?, ?, ?, ?, ?)")
                .params(
                        command.toString(),
                        user.school().value(),
                        user.staff().value(),
                        record,
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return record;
    }

    /** Somebody else’s command is none of this person’s. */
    private OptionalLong applied(UUID command) {
        CurrentUser user = users.current();
        return jdbc.sql("select record_id from timetable_command where id = ? and school_id = ? and staff_id = ?")
                .params(command.toString(), user.school().value(), user.staff().value())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
