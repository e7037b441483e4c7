package org.attune.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.Gate;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.access.SchoolId;
import org.attune.method.cycle.PhaseRule;
import org.attune.roll.TermDates;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the cycles of pupils stand, and the look halfway. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class Cycles {

    private final CycleTable cycles;
    private final TermDates terms;
    private final Caseload caseload;
    private final CurrentUsers users;
    private final Gate gate;
    private final Clock clock;

    Cycles(CycleTable cycles, TermDates terms, Caseload caseload, CurrentUsers users, Gate gate, Clock clock) {
        this.cycles = cycles;
        this.terms = terms;
        this.caseload = caseload;
        this.users = users;
        this.gate = gate;
        this.clock = clock;
    }

    /** The open cycle of each; those whom the person may not see are left out. One audit row for the list. */
    public Map<PupilId, CycleStanding> standings(Collection<PupilId> pupils) {
        CurrentUser user = gate.toList("cycles", 0);
        PhaseRule rule = rule();
        return cycles.open(user.school(), caseload.among(user, pupils)).stream()
                .map(cycle -> Map.entry(cycle.pupil(), standing(rule, cycle)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Every cycle of a pupil, newest first; the look is audited. */
    public List<Cycle> of(PupilId pupil) {
        CurrentUser user = gate.toRead("cycles", 0, pupil);
        return cycles.of(user.school(), pupil);
    }

    /**
     * One cycle; the look is audited.
     *
     * @throws NoSuchRecord when there is none that this person may see
     */
    public Cycle get(CycleId id) {
        Cycle cycle = find(id, cycles::find);
        gate.toRead("cycle", id.value(), cycle.pupil());
        return cycle;
    }

    /** Where it stands today. */
    public CycleStanding standing(CycleId id) {
        return standing(rule(), get(id));
    }

    /**
     * Notes the look halfway; a second one takes the place of the first, once the person has seen that.
     *
     * @param note may be empty
     * @param seen what the person saw; null for none
     * @return as it is stored
     * @throws HalfwayChanged where another look is there than the one that was seen
     * @throws NoSuchRecord when there is no open one that this person may write
     */
    @Transactional
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public Halfway lookHalfway(CycleId id, Halfway.Answer answer, String note, @Nullable Halfway seen) {
        if (note.strip().length() > Halfway.LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most 500 characters");
        }
        CurrentUser user = toWrite(id, seen);
        // the database keeps milliseconds, and what is seen is compared with what it keeps
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Halfway look = new Halfway(answer, note.strip(), user.staff(), at);
        cycles.look(user.school(), id, look);
        return look;
    }

    /**
     * Undoes a look: the one before is there again as it was, with its adult and its day.
     *
     * @param before null for none
     * @throws HalfwayChanged where somebody else has looked since
     */
    @Transactional
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void undoHalfway(CycleId id, Halfway look, @Nullable Halfway before) {
        cycles.look(toWrite(id, look).school(), id, before);
    }

    private CurrentUser toWrite(CycleId id, @Nullable Halfway seen) {
        Cycle cycle = find(id, cycles::lock);
        CurrentUser user = gate.toWrite("cycle", id.value(), cycle.pupil());
        if (!cycle.isOpen()) {
            throw new NoSuchRecord("cycle");
        }
        if (!Objects.equals(cycle.halfway(), seen)) {
            throw new HalfwayChanged(cycle.halfway());
        }
        return user;
    }

    private Cycle find(CycleId id, BiFunction<SchoolId, CycleId, Optional<Cycle>> how) {
        return how.apply(users.current().school(), id).orElseThrow(() -> gate.refuse("cycle", id.value()));
    }

    private PhaseRule rule() {
        return new PhaseRule(terms.calendar(), LocalDate.now(clock));
    }

    static CycleStanding standing(PhaseRule rule, Cycle cycle) {
        Halfway look = cycle.halfway();
        return new CycleStanding(
                cycle.id(),
                cycle.plan(),
                rule.of(cycle.dates(), look != null),
                look == null ? null : look.answer(),
                rule.daysLate(cycle.dates()));
    }
}
