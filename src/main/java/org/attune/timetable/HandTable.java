package org.attune.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.attune.access.CurrentUser;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;
import org.attune.access.StaffId;
import org.attune.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who does which plan besides its lead, today. */
@Component
class HandTable {

    record Hand(PlanId plan, StaffId adult) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    HandTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Hand> of(SchoolId school, Collection<PlanId> plans) {
        return plans.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select distinct plan_id, staff_id from plan_hand where school_id = :school and plan_id in (:plans)"
                                        + " and starts_on <= :today and (ends_on is null or ends_on >= :today)")
                        .param("school", school.value())
                        .param("plans", plans.stream().map(PlanId::value).toList())
                        .param("today", LocalDate.now(clock))
                        .query((row, n) -> new Hand(new PlanId(row.getLong(1)), new StaffId(row.getLong(2))))
                        .list();
    }

    void add(CurrentUser user, PlanId plan, PupilId pupil) {
        jdbc.sql("insert into plan_hand (school_id, plan_id, pupil_id, staff_id, starts_on, set_by, set_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        user.school().value(),
                        plan.value(),
                        pupil.value(),
                        user.staff().value(),
                        LocalDate.now(clock),
                        user.staff().value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** From today on the person does it no more. */
    void end(CurrentUser user, PlanId plan) {
        jdbc.sql("update plan_hand set ends_on = ? where school_id = ? and plan_id = ? and staff_id = ?"
                        + " and (ends_on is null or ends_on >= ?)")
                .params(
                        LocalDate.now(clock).minusDays(1),
                        user.school().value(),
                        plan.value(),
                        user.staff().value(),
                        LocalDate.now(clock))
                .update();
    }
}
