package org.attune.roll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes by which mails and calendars name pupils. Which pupils a person may see, says the caller. */
@Component
public class PupilCodeList {

    private final JdbcClient jdbc;

    PupilCodeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those on roll on that day; who left is left out. */
    public Map<PupilId, String> of(SchoolId school, Collection<PupilId> pupils, LocalDate day) {
        record Row(PupilId pupil, String code) {}
        return pupils.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, code from pupil where school_id = :school and id in (:pupils)"
                                + " and (left_on is null or left_on >= :day or returns_on <= :day)")
                        .param("school", school.value())
                        .param("pupils", pupils.stream().map(PupilId::value).toList())
                        .param("day", day)
                        .query((row, n) -> new Row(new PupilId(row.getLong(1)), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Row::pupil, Row::code));
    }
}
