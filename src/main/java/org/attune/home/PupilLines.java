package org.attune.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.Rule;
import org.attune.assessment.AskedView;
import org.attune.assessment.Findings;
import org.attune.assessment.ScoringHistory;
import org.attune.assessment.SecondViews;
import org.attune.assessment.Standing;
import org.attune.cycle.CycleStanding;
import org.attune.cycle.Cycles;
import org.attune.cycle.Reviews;
import org.attune.cycle.SupportEnd;
import org.attune.plan.PlanStanding;
import org.attune.plan.Plans;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The pupils a person may see, each with its next thing; as many statements for three hundred as for three. */
@Service
public class PupilLines {

    private final Pupils pupils;
    private final Findings findings;
    private final SecondViews secondViews;
    private final Plans plans;
    private final Cycles cycles;
    private final Reviews reviews;
    private final ScoringHistory history;
    private final CurrentUsers users;
    private final Clock clock;

    PupilLines(
            Pupils pupils,
            Findings findings,
            SecondViews secondViews,
            Plans plans,
            Cycles cycles,
            Reviews reviews,
            ScoringHistory history,
            CurrentUsers users,
            Clock clock) {
        this.pupils = pupils;
        this.findings = findings;
        this.secondViews = secondViews;
        this.plans = plans;
        this.cycles = cycles;
        this.reviews = reviews;
        this.history = history;
        this.users = users;
        this.clock = clock;
    }

    /** By last name. */
    @PreAuthorize(Rule.SEES_PUPILS)
    public List<PupilLine> mine() {
        return lines(pupils.mine(), scores());
    }

    @PreAuthorize(Rule.SEES_PUPILS)
    public PupilLine of(PupilId pupil) {
        return lines(List.of(pupils.get(pupil)), scores() && pupils.reach(pupil).writes())
                .getFirst();
    }

    /** What was begun comes first, then what waits. */
    public static Comparator<PupilLine> byUrgency() {
        return Comparator.comparingInt(line -> line.next().urgency());
    }

    private List<PupilLine> lines(List<PupilSummary> summaries, boolean scores) {
        List<PupilId> ids = summaries.stream().map(PupilSummary::id).toList();
        Map<PupilId, Standing> standings = findings.standings(ids);
        Map<PupilId, PlanStanding> plansByPupil = plans.standings(ids);
        Map<PupilId, CycleStanding> cyclesByPupil = cycles.standings(ids);
        Map<PupilId, SupportEnd> endsByPupil = reviews.ends(ids);
        NextRule rule =
                new NextRule(LocalDate.now(clock), clock.getZone(), scores, scores ? history.readByMe() : Set.of());
        Map<PupilId, AskedView> asked = secondViews.asked();
        Set<PupilId> given = scores ? secondViews.waiting() : Set.of();
        return summaries.stream()
                .map(pupil -> line(
                        pupil,
                        standings.get(pupil.id()),
                        plansByPupil.get(pupil.id()),
                        cyclesByPupil.get(pupil.id()),
                        next(rule, pupil.id(), standings, plansByPupil, cyclesByPupil, endsByPupil, asked, given)))
                .toList();
    }

    private static NextThing next(
            NextRule rule,
            PupilId pupil,
            Map<PupilId, Standing> standings,
            Map<PupilId, PlanStanding> plans,
            Map<PupilId, CycleStanding> cycles,
            Map<PupilId, SupportEnd> ends,
            Map<PupilId, AskedView> asked,
            Set<PupilId> given) {
        return given.contains(pupil) && !asked.containsKey(pupil)
                ? rule.afterOwnView(plans.get(pupil))
                : rule.of(standings.get(pupil), plans.get(pupil), cycles.get(pupil), ends.get(pupil), asked.get(pupil));
    }

    private static PupilLine line(
            PupilSummary pupil,
            @Nullable Standing standing,
            @Nullable PlanStanding plan,
            @Nullable CycleStanding cycle,
            NextThing next) {
        return new PupilLine(
                pupil,
                next,
                standing == null ? null : standing.savedAt(),
                standing == null ? null : standing.draftLead(),
                standing == null ? null : standing.latestAt(),
                plan,
                cycle);
    }

    private boolean scores() {
        CurrentUser user = users.current();
        return user.is(Role.PRACTITIONER) || user.is(Role.SENCO);
    }
}
