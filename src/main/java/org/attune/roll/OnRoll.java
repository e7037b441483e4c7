package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When pupils were on the roll, and in which company: no names. Who asks has come through the gate for these pupils. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class OnRoll {

    private final JdbcClient jdbc;
    private final CurrentUsers users;
    private final Clock clock;

    OnRoll(JdbcClient jdbc, CurrentUsers users, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.clock = clock;
    }

    /**
     * When a pupil was here.
     *
     * @param joinedOn first day, where known
     * @param leftOn last day, where noted
     * @param returnsOn first day back, where noted
     */
    public record Stay(
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate returnsOn) {

        public boolean holdsOn(LocalDate day) {
            boolean begun = joinedOn == null || !day.isBefore(joinedOn);
            boolean notGone = leftOn == null || !day.isAfter(leftOn);
            boolean back = returnsOn != null && !day.isBefore(returnsOn);
            return begun && (notGone || back);
        }
    }

    /** One statement. */
    public Map<PupilId, Stay> stays(Collection<PupilId> pupils) {
        Map<PupilId, Stay> stays = new HashMap<>();
        if (!pupils.isEmpty()) {
            jdbc.sql(
                            "select id, joined_on, left_on, returns_on from pupil where school_id = :school and id in (:pupils)")
                    .param("school", users.current().school().value())
                    .param("pupils", pupils.stream().map(PupilId::value).toList())
                    .query((row, n) -> stays.put(
                            new PupilId(row.getLong(1)),
                            new Stay(
                                    row.getObject(2, LocalDate.class),
                                    row.getObject(3, LocalDate.class),
                                    row.getObject(4, LocalDate.class))))
                    .list();
        }
        return stays;
    }

    /** An adult and a pupil who share a class or group. */
    public record Together(StaffId adult, PupilId pupil) {}

    /** Those of the adults and pupils who share a class or group today. One statement. */
    public Set<Together> together(Collection<StaffId> adults, Collection<PupilId> pupils) {
        if (adults.isEmpty() || pupils.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("""
                        select distinct s.staff_id, m.pupil_id
                        from staff_membership s join pupil_membership m on m.group_id = s.group_id
                        where s.school_id = :school and s.staff_id in (:adults) and m.pupil_id in (:pupils)
                            and s.starts_on <= :today and (s.ends_on is null or s.ends_on >= :today)
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today)""")
                .param("school", users.current().school().value())
                .param("adults", adults.stream().map(StaffId::value).toList())
                .param("pupils", pupils.stream().map(PupilId::value).toList())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Together(new StaffId(row.getLong(1)), new PupilId(row.getLong(2))))
                .list());
    }

    /** For each pupil a class or group of today that the person shares with them; where there is none, the pupil’s class. One statement. */
    public Map<PupilId, GroupId> company(Collection<PupilId> pupils) {
        Map<PupilId, GroupId> company = new HashMap<>();
        if (pupils.isEmpty()) {
            return company;
        }
        CurrentUser user = users.current();
        jdbc.sql("""
                        select m.pupil_id, coalesce(min(if(s.id is null, null, m.group_id)), min(m.group_id)) company
                        from pupil_membership m
                            join roll_group g on g.id = m.group_id
                            left join staff_membership s on s.group_id = m.group_id and s.staff_id = :staff
                                and s.starts_on <= :today and (s.ends_on is null or s.ends_on >= :today)
                        where m.school_id = :school and m.pupil_id in (:pupils)
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on >= :today)
                            and (g.kind = 'CLASS' or s.id is not null)
                        group by m.pupil_id""")
                .param("staff", user.staff().value())
                .param("school", user.school().value())
                .param("today", LocalDate.now(clock))
                .param("pupils", pupils.stream().map(PupilId::value).toList())
                .query((row, n) -> company.put(new PupilId(row.getLong(1)), new GroupId(row.getLong(2))))
                .list();
        return company;
    }
}
