package org.attune.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a school wrote itself, and what it hides. Every statement names the school. */
@Component
class LibraryTable {

    /** One writing of a strategy. */
    record Row(String code, int revision, String text, StaffId by, Instant at) {}

    private static final String COLUMNS =
            "select s.code, s.revision, s.text, s.written_by, s.written_at from own_strategy s";

    private final JdbcClient jdbc;
    private final Clock clock;

    LibraryTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As they read today, in the order in which they came. */
    List<Row> own(SchoolId school) {
        return jdbc.sql(COLUMNS + """
             join (select code, max(revision) as last from own_strategy where school_id = ? group by code) l
               on l.code = s.code and l.last = s.revision
            where s.school_id = ? order by length(s.code), s.code\
            """)
                .params(school.value(), school.value())
                .query(LibraryTable::row)
                .list();
    }

    /** The newest first. */
    List<Row> history(SchoolId school, String code) {
        return jdbc.sql(COLUMNS + " where s.school_id = ? and s.code = ? order by s.revision desc")
                .params(school.value(), code)
                .query(LibraryTable::row)
                .list();
    }

    /** By code. */
    Map<String, LibraryEntry.Hidden> hidden(SchoolId school) {
        Map<String, LibraryEntry.Hidden> hidden = new HashMap<>();
        jdbc.sql("select code, hidden_by, hidden_at from hidden_strategy where school_id = ? and shown_at is null")
                .param(school.value())
                .query(rows -> {
                    hidden.put(
                            rows.getString(1), new LibraryEntry.Hidden(new StaffId(rows.getLong(2)), instant(rows, 3)));
                });
        return hidden;
    }

    /** How many codes the school has used so far. */
    int codes(SchoolId school) {
        return jdbc.sql("select count(distinct code) from own_strategy where school_id = ?")
                .param(school.value())
                .query(Integer.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException where somebody else wrote this revision */
    void write(CurrentUser by, String code, int revision, String text) {
        jdbc.sql("insert into own_strategy (school_id, code, revision, text, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(by.school().value(), code, revision, text, by.staff().value(), now())
                .update();
    }

    /** Once is enough. */
    void hide(CurrentUser by, String code) {
        jdbc.sql("insert into hidden_strategy (school_id, code, hidden_by, hidden_at) values (?, ?, ?, ?)"
                        + " on duplicate key update school_id = school_id")
                .params(by.school().value(), code, by.staff().value(), now())
                .update();
    }

    void show(CurrentUser by, String code) {
        jdbc.sql("update hidden_strategy set shown_by = ?, shown_at = ?"
                        + " where school_id = ? and code = ? and shown_at is null")
                .params(by.staff().value(), now(), by.school().value(), code)
                .update();
    }

    Set<String> hiddenCodes(SchoolId school) {
        return hidden(school).keySet();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getString(1), row.getInt(2), row.getString(3), new StaffId(row.getLong(4)), instant(row, 5));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
