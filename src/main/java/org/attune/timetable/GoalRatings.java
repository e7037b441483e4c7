package org.attune.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
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

/** How far the targets of plans are reached, 0 to 10, as adults see it from week to week. A view, never a score. */
@Service
@Transactional
public class GoalRatings {

    private final JdbcClient jdbc;
    private final RunningPlans running;
    private final Commands commands;
    private final Gate gate;
    private final CurrentUsers users;
    private final Clock clock;

    GoalRatings(JdbcClient jdbc, RunningPlans running, Commands commands, Gate gate, CurrentUsers users, Clock clock) {
        this.jdbc = jdbc;
        this.running = running;
        this.commands = commands;
        this.gate = gate;
        this.users = users;
        this.clock = clock;
    }

    /**
     * All ratings of a plan, the oldest first; audited.
     *
     * @throws NoSuchRecord when there is no plan that this person may see
     */
    @PreAuthorize(Rule.SEES_PUPILS)
    @Transactional(readOnly = true)
    public List<GoalRating> of(PlanId plan) {
        RunningPlan one = require(plan);
        CurrentUser user = gate.toRead("goal-ratings", plan.value(), one.pupil());
        return jdbc.sql("select id, item, rated_on, rating, rated_by from goal_rating"
                        + " where school_id = ? and plan_id = ? and undone_at is null order by rated_on, id")
                .params(user.school().value(), plan.value())
                .query((row, n) -> new GoalRating(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        new StaffId(row.getLong(5))))
                .list();
    }

    /**
     * Rates a target of a running plan, today.
     *
     * @return its number, for {@link #takeBack}
     * @throws NoSuchRecord when there is no plan that this person works with
     * @throws IllegalArgumentException for a target that is not the plan’s, or a number that is not 0 to 10
     */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public long rate(PlanId plan, String item, int rating, UUID command) {
        return commands.once(command, () -> {
            RunningPlan one = require(plan);
            gate.toWrite("goal-ratings", plan.value(), one.pupil());
            boolean known = one.lastsOn(LocalDate.now(clock))
                    && one.targets().stream().anyMatch(target -> target.item().equals(item));
            if (!known || rating < GoalRating.LOWEST || rating > GoalRating.HIGHEST) {
                throw new IllegalArgumentException("A target of the plan is rated 0 to 10");
            }
            return add(one, item, rating);
        });
    }

    /** Takes back one’s own rating; false where it is not there any more. */
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public boolean takeBack(PlanId plan, long rating) {
        CurrentUser user =
                gate.toWrite("goal-ratings", plan.value(), require(plan).pupil());
        return jdbc.sql(
                                "update goal_rating set undone_by = ?, undone_at = ? where id = ? and plan_id = ? and school_id = ?"
                                        + " and rated_by = ? and undone_at is null")
                        .params(
                                user.staff().value(),
                                now(),
                                rating,
                                plan.value(),
                                user.school().value(),
                                user.staff().value())
                        .update()
                > 0;
    }

    private long add(RunningPlan plan, String item, int rating) {
        CurrentUser user = users.current();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into goal_rating (school_id, plan_id, pupil_id, item, rating, rated_on, rated_by, rated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        user.school().value(),
                        plan.id().value(),
                        plan.pupil().value(),
                        item,
                        rating,
                        LocalDate.now(clock),
                        user.staff().value(),
                        now())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private RunningPlan require(PlanId plan) {
        return running.get(List.of(plan)).stream().findFirst().orElseThrow(() -> gate.refuse("plan", plan.value()));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
