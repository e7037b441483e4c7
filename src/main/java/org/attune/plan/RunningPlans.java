package org.attune.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attune.access.Caseload;
import org.attune.access.CurrentUser;
import org.attune.access.Gate;
import org.attune.access.PupilId;
import org.attune.access.Rule;
import org.attune.assessment.FindingId;
import org.attune.assessment.Findings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adopted plans, many at once, for those who do them: as many statements for three hundred as for three. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Rule.SEES_PUPILS)
public class RunningPlans {

    private final RunningPlanTable table;
    private final Findings findings;
    private final Gate gate;
    private final Caseload caseload;

    RunningPlans(RunningPlanTable table, Findings findings, Gate gate, Caseload caseload) {
        this.table = table;
        this.findings = findings;
        this.gate = gate;
        this.caseload = caseload;
    }

    /** The adopted plans of these pupils, by number; those whom the person may not see are left out. One audit row for the list. */
    public List<RunningPlan> of(Collection<PupilId> pupils) {
        CurrentUser user = gate.toList("plans", 0);
        Set<PupilId> mine = caseload.among(user, pupils);
        return mine.isEmpty() ? List.of() : open(table.adopted(user.school(), mine), mine);
    }

    /** These plans, adopted or ended, by number; what the person may not see is left out. One audit row for the list. */
    public List<RunningPlan> get(Collection<PlanId> plans) {
        CurrentUser user = gate.toList("plans", 0);
        if (plans.isEmpty()) {
            return List.of();
        }
        List<RunningPlanTable.Row> rows = table.these(user.school(), plans);
        Set<PupilId> mine = caseload.among(
                user, rows.stream().map(RunningPlanTable.Row::pupil).toList());
        return open(rows, mine);
    }

    private List<RunningPlan> open(List<RunningPlanTable.Row> rows, Set<PupilId> mine) {
        Set<FindingId> held = findings.heldBack(mine);
        return table.whole(rows.stream()
                .filter(row -> mine.contains(row.pupil()) && !held.contains(row.finding()))
                .toList());
    }
}
