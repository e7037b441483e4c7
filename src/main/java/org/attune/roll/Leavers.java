package org.attune.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attune.access.Audit;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pupils who leave, several at once, and who come back. Their records stay; who may see them changes with the dates. */
@Service
@Transactional
public class Leavers {

    private final JdbcClient jdbc;
    private final Departures departures;
    private final RollChanges changes;
    private final Memberships memberships;
    private final CurrentUsers users;
    private final Gate gate;
    private final Audit audit;
    private final Clock clock;

    Leavers(
            JdbcClient jdbc,
            Departures departures,
            RollChanges changes,
            Memberships memberships,
            CurrentUsers users,
            Gate gate,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.departures = departures;
        this.changes = changes;
        this.memberships = memberships;
        this.users = users;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who left or is about to, the last day that comes last first; one audit row for the list. */
    @PreAuthorize(Rule.ADMINISTERS)
    @Transactional(readOnly = true)
    public List<Leaver> all() {
        CurrentUser user = gate.toList("leavers", 0);
        return jdbc.sql("""
                        select p.id, coalesce(p.preferred_name, p.first_name) first_name, p.last_name, p.year_group, p.left_on, p.returns_on,
                            (select min(g.name) from pupil_membership m join roll_group g on g.id = m.group_id and g.kind = 'CLASS'
                             where m.pupil_id = p.id and m.starts_on <= p.left_on and m.ends_on >= p.left_on) class_name,
                            exists (select 1 from roll_change_row r
                                    where r.pupil_id = p.id and r.what = 'LEFT' and r.standing = 'OPEN'
                                      and r.new_day = p.left_on) noted
                        from pupil p where p.school_id = :school and p.left_on is not null
                          and (p.returns_on is null or p.returns_on > :today)
                        order by p.left_on desc, p.last_name, p.first_name, p.id""")
                .param("school", user.school().value())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new Leaver(
                        new PupilId(row.getLong("id")),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("year_group"),
                        row.getString("class_name"),
                        row.getObject("left_on", LocalDate.class),
                        row.getObject("returns_on", LocalDate.class),
                        row.getBoolean("noted")))
                .list();
    }

    /** Their last day; classes and groups end with it. A day that was noted before gives way. */
    @PreAuthorize(Rule.ADMINISTERS)
    public void leave(Collection<PupilId> pupils, LocalDate lastDay) {
        CurrentUser user = users.current();
        requireOwn(user, pupils);
        departures.leave(user, pupils, lastDay);
        audit.wroteAll(user, "roll", pupils);
    }

    /**
     * It was a slip: everything is as if they had never been noted as leavers.
     *
     * @throws RollRefused when it is not known how things were before
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public void takeBack(Collection<PupilId> pupils) {
        CurrentUser user = users.current();
        requireOwn(user, pupils);
        changes.lock(user.school());
        if (!Set.copyOf(changes.takeBackLeaving(user, pupils)).containsAll(pupils)) {
            throw new RollRefused("leaving-unknown");
        }
        audit.wroteAll(user, "roll", pupils);
    }

    /**
     * Back on the roll, with the same record, in this class from that day.
     *
     * @throws RollRefused when they are on the roll until then
     */
    @PreAuthorize(Rule.ADMINISTERS)
    public void comeBack(PupilId pupil, GroupId classId, LocalDate from) {
        CurrentUser user = users.current();
        requireOwn(user, List.of(pupil));
        LocalDate leftOn = jdbc.sql("select left_on from pupil where id = ?")
                .param(pupil.value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
        if (leftOn == null || !from.isAfter(leftOn)) {
            throw new RollRefused("not-gone");
        }
        changes.settleLeaving(user.school(), pupil);
        boolean ahead = from.isAfter(LocalDate.now(clock));
        jdbc.sql("update pupil set left_on = if(:ahead, left_on, null), returns_on = if(:ahead, :from, null),"
                        + " version = version + 1 where id = :pupil")
                .param("ahead", ahead)
                .param("from", from)
                .param("pupil", pupil.value())
                .update();
        memberships.moveTo(pupil, classId, from);
        audit.wrote(user, "roll", pupil.value(), pupil);
    }

    private void requireOwn(CurrentUser user, Collection<PupilId> pupils) {
        if (pupils.isEmpty()) {
            return;
        }
        List<Long> own = jdbc.sql("select id from pupil where school_id = :school and id in (:pupils)")
                .param("school", user.school().value())
                .param("pupils", pupils.stream().map(PupilId::value).toList())
                .query(Long.class)
                .list();
        pupils.stream()
                .filter(pupil -> !own.contains(pupil.value()))
                .findFirst()
                .ifPresent(pupil -> {
                    throw gate.refuse("roll", pupil.value());
                });
    }
}
