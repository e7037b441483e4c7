package org.attune.timetable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.plan.PlanId;
import org.attune.plan.RunningPlan;
import org.attune.plan.RunningPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions, logged as they are done: each tap is a command of its own, on disk when it returns, and applied once. One audit row for each
 * pupil whose session it is. Whatever adds to one throws {@link TakenBack} where somebody took it back meanwhile.
 */
@Service
@Transactional
@PreAuthorize(Rule.WORKS_WITH_PUPILS)
public class SessionLogs {

    public static final int LONGEST_NOTE = 500;

    private final LogTable table;
    private final RunningPlans running;
    private final Commands commands;
    private final Gate gate;
    private final CurrentUsers users;
    private final Clock clock;

    SessionLogs(LogTable table, RunningPlans running, Commands commands, Gate gate, CurrentUsers users, Clock clock) {
        this.table = table;
        this.running = running;
        this.commands = commands;
        this.gate = gate;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Done or not, for all whose session it is.
     *
     * @throws NoSuchRecord when one of the plans is none that this person works with
     * @throws AlreadyLogged where somebody was first, with what they noted
     * @throws TakenBack where they took it back at once
     * @throws IllegalArgumentException for a day to come, or a strategy that is not in each of the plans on that day
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LoggedSession log(String strategy, LocalDate day, List<PlanId> plans, boolean done, UUID command) {
        long id = commands.once(command, () -> add(strategy, day, plans, done));
        return stored(new LogId(id)).log();
    }

    /** How it went; only of one that was done. */
    public LoggedSession went(LogId id, Went went, UUID command) {
        return change(id, command, null, went);
    }

    /** Why not; only of one that was not done. */
    public LoggedSession why(LogId id, Why why, UUID command) {
        return change(id, command, why, null);
    }

    /**
     * A note, in place of the one that the person saw.
     *
     * @param seen empty for none
     * @param note at most {@link #LONGEST_NOTE} characters; blank takes it away
     * @throws NoteChanged where another is there by now
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LoggedSession note(LogId id, String seen, String note, UUID command) {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most " + LONGEST_NOTE + " characters");
        }
        commands.once(command, () -> {
            require(id);
            if (!table.note(users.current(), id, seen, note.strip())) {
                throw new NoteChanged(stored(id).log());
            }
            return id.value();
        });
        return stored(id).log();
    }

    /** A pupil of a group did not come, or came after all. */
    public LoggedSession away(LogId id, PlanId plan, boolean away, UUID command) {
        commands.once(command, () -> {
            LogTable.Stored stored = stored(id);
            PupilId pupil = stored.pupils().get(plan);
            gate.toWriteShared(
                    "session", id.value(), pupil == null ? stored.pupils().values() : List.of(pupil));
            if (!stored.log().done() || pupil == null) {
                throw new IllegalArgumentException("Nobody was to come, or not this pupil");
            }
            table.away(users.current().school(), id, plan, away);
            return id.value();
        });
        return stored(id).log();
    }

    /** It is as if nobody had logged it; false where somebody took it back before. */
    public boolean takeBack(LogId id) {
        CurrentUser user = users.current();
        if (table.isTakenBack(user.school(), id)) {
            return false;
        }
        require(id);
        table.takeBack(user, id);
        return true;
    }

    private long add(String strategy, LocalDate day, List<PlanId> plans, boolean done) {
        Map<PlanId, PupilId> pupils = new LinkedHashMap<>();
        for (RunningPlan plan : running.get(plans)) {
            gate.toWrite("session", plan.id().value(), plan.pupil());
            boolean holds = !day.isBefore(plan.startsOn())
                    && plan.lastsOn(day)
                    && DoseFacts.needing(plan).stream()
                            .anyMatch(one -> one.code().equals(strategy));
            if (!holds || day.isAfter(LocalDate.now(clock))) {
                throw new IllegalArgumentException("No such session on this day");
            }
            pupils.put(plan.id(), plan.pupil());
        }
        if (pupils.isEmpty() || pupils.size() < plans.stream().distinct().count()) {
            throw gate.refuse("session", 0);
        }
        return table.add(users.current(), strategy, day, done, pupils);
    }

    private LoggedSession change(LogId id, UUID command, @Nullable Why why, @Nullable Went went) {
        commands.once(command, () -> {
            if (require(id).log().done() != (went != null)) {
                throw new IllegalArgumentException("Only what was done went somehow; only what was not has a reason");
            }
            table.change(users.current().school(), id, why, went);
            return id.value();
        });
        return stored(id).log();
    }

    /** Through the gate, to be written: one of a group may have gone since, and the session stays that of the others’ adult. */
    private LogTable.Stored require(LogId id) {
        LogTable.Stored stored = stored(id);
        gate.toWriteShared("session", id.value(), stored.pupils().values());
        return stored;
    }

    private LogTable.Stored stored(LogId id) {
        return table.get(users.current().school(), id).orElseThrow(() -> missing(id));
    }

    private RuntimeException missing(LogId id) {
        return table.isTakenBack(users.current().school(), id) ? new TakenBack() : gate.refuse("session", id.value());
    }
}
