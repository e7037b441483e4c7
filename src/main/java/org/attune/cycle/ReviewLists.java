package org.attune.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.method.cycle.Outcome;
import org.attune.method.cycle.Phase;
import org.attune.method.cycle.PhaseRule;
import org.attune.method.cycle.ReviewRules;
import org.attune.plan.PlanId;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.TermDates;
import org.attune.timetable.Dose;
import org.attune.timetable.Doses;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running plans of the pupils whom a person may see, with what is due and what stalls; as many statements for 300 as for 30. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class ReviewLists {

    private final Pupils pupils;
    private final OpenCycles cycles;
    private final ReviewTable reviews;
    private final Doses doses;
    private final TermDates terms;
    private final Gate gate;
    private final Clock clock;

    ReviewLists(
            Pupils pupils,
            OpenCycles cycles,
            ReviewTable reviews,
            Doses doses,
            TermDates terms,
            Gate gate,
            Clock clock) {
        this.pupils = pupils;
        this.cycles = cycles;
        this.reviews = reviews;
        this.doses = doses;
        this.terms = terms;
        this.gate = gate;
        this.clock = clock;
    }

    /** The most urgent first. A plan that is closed to the person for now is left out. One audit row for the list. */
    public List<CycleLine> mine() {
        CurrentUser user = gate.toList("reviews", 0);
        Map<PupilId, PupilSummary> mine =
                pupils.mine().stream().collect(Collectors.toMap(PupilSummary::id, Function.identity()));
        List<Cycle> open = cycles.among(user, mine.keySet());
        Set<CycleId> begun =
                reviews.begun(user.school(), open.stream().map(Cycle::id).toList());
        Map<PupilId, List<Outcome>> outcomes =
                reviews.outcomes(user.school(), open.stream().map(Cycle::pupil).toList());
        LocalDate today = LocalDate.now(clock);
        Map<PlanId, Dose> given = doses.of(open.stream().map(Cycle::plan).toList(), today);
        PhaseRule rule = new PhaseRule(terms.calendar(), today);
        return open.stream()
                .map(cycle -> line(
                        rule,
                        Objects.requireNonNull(mine.get(cycle.pupil())),
                        cycle,
                        begun.contains(cycle.id()),
                        given.getOrDefault(cycle.plan(), Dose.NONE),
                        outcomes.getOrDefault(cycle.pupil(), List.of())))
                .sorted(CycleLine.MOST_URGENT_FIRST)
                .toList();
    }

    private static CycleLine line(
            PhaseRule rule, PupilSummary pupil, Cycle cycle, boolean begun, Dose dose, List<Outcome> outcomes) {
        Phase phase = rule.of(cycle.dates(), cycle.halfway() != null);
        return new CycleLine(
                pupil,
                cycle,
                phase,
                rule.daysLate(cycle.dates()),
                begun,
                dose.given(),
                dose.planned(),
                ReviewRules.stalls(phase, dose.given(), dose.planned(), outcomes));
    }
}
