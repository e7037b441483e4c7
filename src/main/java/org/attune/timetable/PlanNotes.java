package org.attune.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.attune.plan.PlanId;
import org.attune.plan.RunningPlan;
import org.attune.plan.RunningPlans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that pass a plan on: between two adults who share a post, and to the adult of the next year. */
@Service
@Transactional
public class PlanNotes {

    static final String NOTE = "select n.id, n.plan_id, n.pupil_id, n.text, n.written_by, n.written_at from plan_note n"
            + " where n.school_id = :school and n.undone_at is null and n.plan_id in (:plans) ";

    private final JdbcClient jdbc;
    private final RunningPlans running;
    private final Gate gate;
    private final Clock clock;

    PlanNotes(JdbcClient jdbc, RunningPlans running, Gate gate, Clock clock) {
        this.jdbc = jdbc;
        this.running = running;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Of a plan, the newest first; audited.
     *
     * @throws NoSuchRecord when there is no plan that this person may see
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public List<PlanNote> of(PlanId plan) {
        CurrentUser user = gate.toRead("plan-notes", plan.value(), require(plan).pupil());
        return jdbc.sql(NOTE + "order by n.id desc")
                .param("school", user.school().value())
                .param("plans", List.of(plan.value()))
                .query(PlanNotes::note)
                .list();
    }

    /**
     * @return its number, for {@link #takeBack}
     * @throws NoSuchRecord when there is no plan that this person works with
     * @throws IllegalArgumentException where the plan has ended, there are no words, or more than {@link PlanNote#LONGEST} characters
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public long write(PlanId plan, String text) {
        RunningPlan one = require(plan);
        CurrentUser user = gate.toWrite("plan-notes", plan.value(), one.pupil());
        if (!one.lastsOn(LocalDate.now(clock)) || text.isBlank() || text.strip().length() > PlanNote.LONGEST) {
            throw new IllegalArgumentException(
                    "A note is for a plan that runs, and has at most " + PlanNote.LONGEST + " characters");
        }
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into plan_note (school_id, plan_id, pupil_id, text, written_by, written_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        user.school().value(),
                        plan.value(),
                        one.pupil().value(),
                        text.strip(),
                        user.staff().value(),
                        now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Takes back one’s own note; false where it is not there any more. */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public boolean takeBack(PlanId plan, long note) {
        CurrentUser user =
                gate.toWrite("plan-notes", plan.value(), require(plan).pupil());
        return jdbc.sql(
                                "update plan_note set undone_at = ? where id = ? and plan_id = ? and school_id = ? and written_by = ?"
                                        + " and undone_at is null")
                        .params(
                                now(),
                                note,
                                plan.value(),
                                user.school().value(),
                                user.staff().value())
                        .update()
                > 0;
    }

    /** The person has read it: it leaves their home page, and stays with the plan. */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void read(PlanId plan, long note) {
        CurrentUser user = gate.toRead("plan-notes", plan.value(), require(plan).pupil());
        jdbc.sql("insert into plan_note_read (note_id, staff_id, school_id, read_at)"
                        + " select id, ?, school_id, ? from plan_note where id = ? and plan_id = ? and school_id = ?"
                        + " on duplicate key update read_at = read_at")
                .params(
                        user.staff().value(),
                        now(),
                        note,
                        plan.value(),
                        user.school().value())
                .update();
    }

    /** The person wants it on their home page again; false where it is not there any more. */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public boolean unread(PlanId plan, long note) {
        CurrentUser user = gate.toRead("plan-notes", plan.value(), require(plan).pupil());
        return jdbc.sql("delete r from plan_note_read r join plan_note n on n.id = r.note_id where n.id = ?"
                                + " and n.plan_id = ? and n.school_id = ? and n.undone_at is null and r.staff_id = ?")
                        .params(
                                note,
                                plan.value(),
                                user.school().value(),
                                user.staff().value())
                        .update()
                > 0;
    }

    private RunningPlan require(PlanId plan) {
        return running.get(List.of(plan)).stream().findFirst().orElseThrow(() -> gate.refuse("plan", plan.value()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static PlanNote note(ResultSet row, int n) throws SQLException {
        return new PlanNote(
                row.getLong(1),
                new PlanId(row.getLong(2)),
                new PupilId(row.getLong(3)),
                row.getString(4),
                new StaffId(row.getLong(5)),
                row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
