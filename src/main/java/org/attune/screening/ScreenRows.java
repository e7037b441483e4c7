package org.attune.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.method.instrument.AgeBand;
import org.attune.method.screening.Look;
import org.attune.roll.GroupId;
import org.attune.saving.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pupils of a screen, their answers, and every change to them. As many statements for thirty pupils as for one. */
@Component
class ScreenRows {

    private static final String COLUMNS = "pupil_id, question, given, version, author_id, ";

    private final JdbcClient jdbc;

    ScreenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is on it, with the age band that was fixed. */
    Map<PupilId, AgeBand> bands(SchoolId school, ScreenId screen) {
        return bands(school, screen, "");
    }

    /** Of whom a finished screen says something: those who were in the class then. */
    Map<PupilId, AgeBand> looked(SchoolId school, ScreenId screen) {
        return bands(school, screen, " and look is not null");
    }

    /** Those who are on it already stay as they are. */
    void add(SchoolId school, ScreenId screen, Map<PupilId, AgeBand> bands) {
        if (bands.isEmpty()) {
            return;
        }
        String values = String.join(", ", Collections.nCopies(bands.size(), "(?, ?, ?, ?)"));
        var insert =
                jdbc.sql("insert ignore into screen_pupil (screen_id, pupil_id, school_id, age_band) values " + values);
        bands.forEach((pupil, band) -> insert.params(screen.value(), pupil.value(), school.value(), band.name()));
        insert.update();
    }

    /** Whose screen it is, and whether it takes answers. */
    record Shared(GroupId group, boolean open) {}

    /** Empty where this pupil is not on it. Many adults may answer at once. */
    Optional<Shared> lockShared(SchoolId school, ScreenId screen, PupilId pupil) {
        return jdbc.sql(
                        "select s.group_id, s.state = 'OPEN' from screen s join screen_pupil p on p.screen_id = s.id and p.pupil_id = ?"
                                + " where s.school_id = ? and s.id = ? lock in share mode")
                .params(pupil.value(), school.value(), screen.value())
                .query((row, n) -> new Shared(new GroupId(row.getLong(1)), row.getBoolean(2)))
                .optional();
    }

    /**
     * Writes the answer and its change.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the command was applied already, or the question was answered since
     * @throws Stale when the answer was changed since
     */
    void write(CurrentUser user, ScreenCommand command, GivenOnScreen answer) {
        long school = user.school().value();
        long author = user.staff().value();
        jdbc.sql(
                        "insert into screen_change (school_id, screen_id, pupil_id, question, version, given, author_id, command_id, at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(school, command.screen().value(), command.pupil().value(), command.question())
                .params(answer.version(), command.given(), author, command.id().toString())
                .param(ScreenTable.utc(answer.at()))
                .update();
        if (command.seenVersion() == 0) {
            jdbc.sql(
                            "insert into screen_answer (given, author_id, answered_at, version, screen_id, pupil_id, question, school_id)"
                                    + " values (?, ?, ?, 1, ?, ?, ?, ?)")
                    .params(command.given(), author, ScreenTable.utc(answer.at()))
                    .params(command.screen().value(), command.pupil().value(), command.question(), school)
                    .update();
        } else if (jdbc.sql("update screen_answer set given = ?, author_id = ?, answered_at = ?, version = ?"
                                + " where screen_id = ? and pupil_id = ? and question = ? and version = ?")
                        .params(command.given(), author, ScreenTable.utc(answer.at()), answer.version())
                        .params(command.screen().value(), command.pupil().value(), command.question())
                        .param(command.seenVersion())
                        .update()
                == 0) {
            throw new Stale();
        }
    }

    /** Also those that were taken back, which are empty: their versions go on. */
    List<GivenOnScreen> answers(SchoolId school, ScreenId screen) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + "answered_at at from screen_answer where school_id = ? and screen_id = ? order by pupil_id, question")
                .params(school.value(), screen.value())
                .query(ScreenRows::row)
                .list();
    }

    /** How many anchors have an answer, “not seen” too, by screen and pupil. */
    Map<ScreenId, Map<PupilId, Integer>> answered(SchoolId school, Collection<ScreenId> screens) {
        Map<ScreenId, Map<PupilId, Integer>> answered = new HashMap<>();
        if (!screens.isEmpty()) {
            jdbc.sql("select screen_id, pupil_id, count(*) from screen_answer where school_id = :school"
                            + " and screen_id in (:screens) and question <> 'WORRY' and given <> ''"
                            + " group by screen_id, pupil_id")
                    .param("school", school.value())
                    .param("screens", screens.stream().map(ScreenId::value).toList())
                    .query((ResultSet row) -> {
                        answered.computeIfAbsent(new ScreenId(row.getLong(1)), none -> new HashMap<>())
                                .put(new PupilId(row.getLong(2)), row.getInt(3));
                    });
        }
        return answered;
    }

    Optional<GivenOnScreen> find(ScreenCommand asked) {
        return jdbc.sql("select " + COLUMNS
                        + "answered_at at from screen_answer where screen_id = ? and pupil_id = ? and question = ?")
                .params(asked.screen().value(), asked.pupil().value(), asked.question())
                .query(ScreenRows::row)
                .optional();
    }

    /** What the command wrote, if it was applied. */
    Optional<GivenOnScreen> applied(ScreenId screen, UUID command) {
        return jdbc.sql("select " + COLUMNS + "at from screen_change where command_id = ? and screen_id = ?")
                .params(command.toString(), screen.value())
                .query(ScreenRows::row)
                .optional();
    }

    /** @param keepUntil for those whom the screen does not name */
    void found(ScreenId screen, Look look, List<PupilId> pupils, @Nullable LocalDate keepUntil) {
        if (!pupils.isEmpty()) {
            jdbc.sql("update screen_pupil set look = :look, flagged = :flagged, keep_until = :until"
                            + " where screen_id = :screen and pupil_id in (:pupils)")
                    .param("look", look.name())
                    .param("flagged", look.isFlag())
                    .param("until", keepUntil, java.sql.Types.DATE)
                    .param("screen", screen.value())
                    .param("pupils", pupils.stream().map(PupilId::value).toList())
                    .update();
        }
    }

    /** Those of whom it says nothing: who left the class before it was finished, or all where it was put away. */
    void keepUntil(ScreenId screen, LocalDate lastDay) {
        jdbc.sql("update screen_pupil set keep_until = ? where screen_id = ? and look is null")
                .params(lastDay, screen.value())
                .update();
    }

    void unfound(ScreenId screen) {
        jdbc.sql("update screen_pupil set look = null, flagged = false, keep_until = null where screen_id = ?")
                .param(screen.value())
                .update();
    }

    private Map<PupilId, AgeBand> bands(SchoolId school, ScreenId screen, String which) {
        Map<PupilId, AgeBand> bands = new LinkedHashMap<>();
        jdbc.sql("select pupil_id, age_band from screen_pupil where school_id = ? and screen_id = ?" + which
                        + " order by pupil_id")
                .params(school.value(), screen.value())
                .query((ResultSet row) -> {
                    bands.put(new PupilId(row.getLong(1)), AgeBand.valueOf(row.getString(2)));
                });
        return bands;
    }

    private static GivenOnScreen row(ResultSet row, int number) throws SQLException {
        Instant at = Objects.requireNonNull(ScreenTable.instant(row, "at"));
        return new GivenOnScreen(
                new PupilId(row.getLong("pupil_id")),
                row.getString("question"),
                row.getString("given"),
                row.getInt("version"),
                new StaffId(row.getLong("author_id")),
                at);
    }
}
