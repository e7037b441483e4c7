package org.attune.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
     * Notes the look halfway; a second one takes the place of the first.
     *
     * @param note may be empty
     * @throws NoSuchRecord when there is no open one that this person may write
     */
    @Transactional
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void lookHalfway(CycleId id, Halfway.Answer answer, String note) {
        if (note.strip().length() > Halfway.LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most 500 characters");
        }
        cycles.look(toWrite(id), id, answer, note.strip(), clock.instant());
    }

    /** As if nobody had looked. */
    @Transactional
    @PreAuthorize(Rule.WORKS_WITH_PUPILS)
    public void forgetHalfway(CycleId id) {
        cycles.look(toWrite(id), id, null, "", clock.instant());
    }

    private CurrentUser toWrite(CycleId id) {
        Cycle cycle = find(id, cycles::lock);
        CurrentUser user = gate.toWrite("cycle", id.value(), cycle.pupil());
        if (!cycle.isOpen()) {
            throw new NoSuchRecord("cycle");
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
        return new CycleStanding(
                cycle.id(),
                cycle.plan(),
                rule.of(cycle.dates(), cycle.halfway() != null),
                cycle.halfway() != null,
                rule.daysLate(cycle.dates()));
    }
}
