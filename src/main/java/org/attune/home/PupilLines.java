package org.attune.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attune.access.CurrentUser;
import org.attune.access.CurrentUsers;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.Rule;
import org.attune.assessment.AskedView;
import org.attune.assessment.Findings;
import org.attune.assessment.SecondViews;
import org.attune.assessment.Standing;
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
    private final CurrentUsers users;

    PupilLines(Pupils pupils, Findings findings, SecondViews secondViews, Plans plans, CurrentUsers users) {
        this.pupils = pupils;
        this.findings = findings;
        this.secondViews = secondViews;
        this.plans = plans;
        this.users = users;
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
        Map<PupilId, AskedView> asked = secondViews.asked();
        return summaries.stream()
                .map(pupil -> line(
                        pupil, standings.get(pupil.id()), plansByPupil.get(pupil.id()), asked.get(pupil.id()), scores))
                .toList();
    }

    private static PupilLine line(
            PupilSummary pupil,
            @Nullable Standing standing,
            @Nullable PlanStanding plan,
            @Nullable AskedView asked,
            boolean scores) {
        return new PupilLine(
                pupil,
                next(standing, plan, asked, scores),
                standing == null ? null : standing.savedAt(),
                standing == null ? null : standing.draftLead(),
                standing == null ? null : standing.latestAt(),
                plan);
    }

    private static NextThing next(
            @Nullable Standing standing, @Nullable PlanStanding plan, @Nullable AskedView asked, boolean scores) {
        if (scores && asked != null) {
            return new NextThing.GiveView(asked.begun(), asked.answered(), asked.items());
        }
        if (scores && standing != null && standing.draft() != null) {
            return new NextThing.CarryOn(standing.answered(), standing.items());
        }
        if (plan != null && plan.adopted()) {
            return new NextThing.SeePlan(plan.id());
        }
        if (scores && plan != null) {
            return new NextThing.FinishPlan(plan.id());
        }
        if (standing != null && standing.latest() != null) {
            return new NextThing.SeeResult(standing.latest(), standing.latestHasFocus());
        }
        return scores ? new NextThing.Start() : new NextThing.NothingYet();
    }

    private boolean scores() {
        CurrentUser user = users.current();
        return user.is(Role.PRACTITIONER) || user.is(Role.SENCO);
    }
}
