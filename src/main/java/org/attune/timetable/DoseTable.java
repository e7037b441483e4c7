package org.attune.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.method.timetable.DoseRule.Placed;
import org.attune.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the dose of plans rests on; one statement each, however many plans. */
@Component
class DoseTable {

    private static final int SECONDS_A_MINUTE = 60;

    record Place(PlanId plan, String strategy, Placed placed) {}

    /**
     * A session that was logged and counts.
     *
     * @param given whether it was done and the pupil came
     * @param away whether the pupil could not come
     */
    record Logged(PlanId plan, String strategy, LocalDate day, boolean given, boolean away) {}

    /** @param last null: until further notice */
    record Elsewhere(
            PupilId pupil,
            Half half,
            LocalDate first,
            @Nullable LocalDate last) {

        boolean holdsOn(LocalDate day) {
            return half.day() == day.getDayOfWeek() && !day.isBefore(first) && (last == null || !day.isAfter(last));
        }
    }

    private final JdbcClient jdbc;

    DoseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Place> places(SchoolId school, Collection<PlanId> plans) {
        return jdbc.sql("""
                        select p.plan_id, s.strategy, s.weekday, s.from_minute, s.starts_on, s.ends_on
                        from placed_pupil p join placed_session s on s.id = p.session_id
                        where p.school_id = :school and p.plan_id in (:plans)""")
                .param("school", school.value())
                .param("plans", plans.stream().map(PlanId::value).toList())
                .query((row, n) -> new Place(
                        new PlanId(row.getLong(1)),
                        row.getString(2),
                        new Placed(
                                DayOfWeek.of(row.getInt(3)),
                                time(row.getInt(4)),
                                row.getObject(5, LocalDate.class),
                                row.getObject(6, LocalDate.class))))
                .list();
    }

    List<Logged> logs(SchoolId school, Collection<PlanId> plans) {
        return jdbc.sql("""
                        select p.plan_id, p.strategy, p.held_on, l.done and not p.away given,
                            p.away or (not l.done and l.why = 'NOT_IN') away
                        from session_log_pupil p join session_log l on l.id = p.log_id
                        where p.school_id = :school and p.plan_id in (:plans) and p.counts""")
                .param("school", school.value())
                .param("plans", plans.stream().map(PlanId::value).toList())
                .query((row, n) -> new Logged(
                        new PlanId(row.getLong(1)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getBoolean(4),
                        row.getBoolean(5)))
                .list();
    }

    List<Elsewhere> elsewhere(SchoolId school, Collection<PupilId> pupils) {
        return jdbc.sql("select pupil_id, weekday, afternoon, starts_on, ends_on from pupil_elsewhere"
                        + " where school_id = :school and pupil_id in (:pupils)")
                .param("school", school.value())
                .param("pupils", pupils.stream().map(PupilId::value).toList())
                .query((row, n) -> new Elsewhere(
                        new PupilId(row.getLong(1)),
                        new Half(DayOfWeek.of(row.getInt(2)), row.getBoolean(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    static LocalTime time(int minuteOfDay) {
        return LocalTime.ofSecondOfDay((long) minuteOfDay * SECONDS_A_MINUTE);
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_A_MINUTE;
    }
}
