package org.attune.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.method.timetable.Session;
import org.attune.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of adults’ weeks. One is never moved: it ends, and another takes its place. */
@Component
class PlacedTable {

    private static final String PLACED =
            "select s.id, s.staff_id, s.strategy, s.weekday, s.from_minute, s.minutes, s.starts_on, s.ends_on, p.plan_id"
                    + " from placed_session s join placed_pupil p on p.session_id = s.id where s.school_id = :school and ";

    /** @param last null: until further notice */
    record Place(
            long id,
            StaffId adult,
            String strategy,
            List<PlanId> plans,
            DayOfWeek day,
            LocalTime from,
            int minutes,
            LocalDate first,
            @Nullable LocalDate last) {

        boolean is(Session session) {
            return strategy.equals(session.strategy())
                    && day == session.day()
                    && from.equals(session.from())
                    && minutes == session.minutes()
                    && plans.stream().map(PlanId::value).toList().equals(session.plans());
        }

        boolean holdsOn(LocalDate date) {
            return day == date.getDayOfWeek() && !date.isBefore(first) && (last == null || !date.isAfter(last));
        }

        Place only(List<PlanId> wanted) {
            return new Place(id, adult, strategy, List.copyOf(wanted), day, from, minutes, first, last);
        }

        private Place with(PlanId plan) {
            List<PlanId> more = new ArrayList<>(plans);
            more.add(plan);
            return only(more);
        }
    }

    private record Row(Place place, PlanId plan) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlacedTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Of the person, those that held at some time from a day on. */
    List<Place> ofAdult(CurrentUser user, LocalDate from) {
        return places(jdbc.sql(PLACED + "s.staff_id = :staff and (s.ends_on is null or s.ends_on >= :from)"
                        + " order by s.id, p.plan_id")
                .param("school", user.school().value())
                .param("staff", user.staff().value())
                .param("from", from));
    }

    /** Of plans, those that hold today, whoever the adult is. */
    List<Place> ofPlans(SchoolId school, Collection<PlanId> plans, LocalDate today) {
        return plans.isEmpty()
                ? List.of()
                : places(jdbc.sql(PLACED + "p.plan_id in (:plans) and s.starts_on <= :today"
                                + " and (s.ends_on is null or s.ends_on >= :today) order by s.id, p.plan_id")
                        .param("school", school.value())
                        .param("plans", plans.stream().map(PlanId::value).toList())
                        .param("today", today));
    }

    /** Until the transaction ends, nobody else changes this person’s week. */
    void hold(CurrentUser user) {
        jdbc.sql("select id from staff where id = ? and school_id = ? for update")
                .params(user.staff().value(), user.school().value())
                .query(Long.class)
                .list();
    }

    /** They hold until yesterday. One that would end before it began goes without a trace: no day of it has been. */
    void end(CurrentUser user, Collection<Place> places, LocalDate today) {
        if (places.isEmpty()) {
            return;
        }
        List<Long> begun = places.stream()
                .filter(place -> place.first().isBefore(today))
                .map(Place::id)
                .toList();
        List<Long> fresh = places.stream()
                .filter(place -> !place.first().isBefore(today))
                .map(Place::id)
                .toList();
        if (!begun.isEmpty()) {
            jdbc.sql("update placed_session set ends_on = :last where school_id = :school and id in (:ids)")
                    .param("last", today.minusDays(1))
                    .param("school", user.school().value())
                    .param("ids", begun)
                    .update();
        }
        if (!fresh.isEmpty()) {
            jdbc.sql("delete from placed_pupil where school_id = :school and session_id in (:ids)")
                    .param("school", user.school().value())
                    .param("ids", fresh)
                    .update();
            jdbc.sql("delete from placed_session where school_id = :school and id in (:ids)")
                    .param("school", user.school().value())
                    .param("ids", fresh)
                    .update();
        }
    }

    /** From today on; an adult has one session at a time, so day and time tell which is which. */
    void begin(CurrentUser user, Collection<Session> sessions, Map<PlanId, PupilId> pupils, LocalDate today) {
        if (sessions.isEmpty()) {
            return;
        }
        long school = user.school().value();
        batches.batchUpdate(
                "insert into placed_session (school_id, staff_id, strategy, weekday, from_minute, minutes, starts_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                sessions.stream()
                        .map(one -> new Object[] {
                            school,
                            user.staff().value(),
                            one.strategy(),
                            one.day().getValue(),
                            DoseTable.minute(one.from()),
                            one.minutes(),
                            today
                        })
                        .toList());
        record When(int day, int minute) {}
        Map<When, Long> ids = new LinkedHashMap<>();
        jdbc.sql(
                        "select weekday, from_minute, id from placed_session where school_id = ? and staff_id = ? and ends_on is null"
                                + " order by id")
                .params(school, user.staff().value())
                .query((row, n) -> ids.put(new When(row.getInt(1), row.getInt(2)), row.getLong(3)))
                .list();
        batches.batchUpdate(
                "insert into placed_pupil (session_id, plan_id, pupil_id, school_id) values (?, ?, ?, ?)",
                sessions.stream()
                        .flatMap(one -> one.plans().stream().map(plan -> new Object[] {
                            ids.get(new When(one.day().getValue(), DoseTable.minute(one.from()))),
                            plan,
                            java.util.Objects.requireNonNull(pupils.get(new PlanId(plan)))
                                    .value(),
                            school
                        }))
                        .toList());
    }

    private static List<Place> places(JdbcClient.StatementSpec query) {
        Map<Long, Place> places = new LinkedHashMap<>();
        query.query((row, n) -> new Row(
                        new Place(
                                row.getLong(1),
                                new StaffId(row.getLong(2)),
                                row.getString(3),
                                List.of(),
                                DayOfWeek.of(row.getInt(4)),
                                DoseTable.time(row.getInt(5)),
                                row.getInt(6),
                                row.getObject(7, LocalDate.class),
                                row.getObject(8, LocalDate.class)),
                        new PlanId(row.getLong(9))))
                .list()
                .forEach(row -> places.merge(
                        row.place().id(), row.place().with(row.plan()), (before, ignored) -> before.with(row.plan())));
        return List.copyOf(places.values());
    }
}
