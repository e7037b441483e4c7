package org.attune.roll.year;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.attune.access.CurrentUser;
import org.attune.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The draft of a school, as JSON of ids; each saving knows which one it follows. */
@Component
class YearDrafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    YearDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Saved(YearDraft draft, int version) {}

    Optional<Saved> find(SchoolId school) {
        return jdbc.sql("select plan, version from new_year_draft where school_id = ?")
                .param(school.value())
                .query((row, number) ->
                        new Saved(JSON.readValue(row.getString("plan"), YearDraft.class), row.getInt("version")))
                .optional();
    }

    /** In place of any that is there. */
    void begin(CurrentUser user, YearDraft draft) {
        jdbc.sql("""
                        insert into new_year_draft (school_id, plan, version, saved_by, saved_at) values (?, ?, 0, ?, ?)
                        on duplicate key update plan = values(plan), version = version + 1, saved_by = values(saved_by),
                            saved_at = values(saved_at)""")
                .params(
                        user.school().value(),
                        JSON.writeValueAsString(draft),
                        user.staff().value(),
                        now())
                .update();
    }

    /** @throws YearRefused when someone else saved meanwhile */
    int save(CurrentUser user, YearDraft draft, int seen) {
        int saved = jdbc.sql("""
                        update new_year_draft set plan = ?, version = version + 1, saved_by = ?, saved_at = ?
                        where school_id = ? and version = ?""")
                .params(
                        JSON.writeValueAsString(draft),
                        user.staff().value(),
                        now(),
                        user.school().value(),
                        seen)
                .update();
        if (saved == 0) {
            throw new YearRefused("changed-meanwhile");
        }
        return seen + 1;
    }

    void delete(SchoolId school) {
        jdbc.sql("delete from new_year_draft where school_id = ?")
                .param(school.value())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
