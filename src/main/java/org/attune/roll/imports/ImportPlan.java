package org.attune.roll.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.access.PupilId;
import org.attune.roll.imports.DryRun.Absent;

/** Everything that an import would do. */
record ImportPlan(List<PlannedRow> rows, List<KnownPupil> absent, List<String> newClasses) {

    DryRun dryRun() {
        return new DryRun(
                rows.stream().map(PlannedRow::shown).toList(),
                absent.stream()
                        .map(pupil -> new Absent(pupil.id(), pupil.name(), pupil.className()))
                        .toList(),
                newClasses);
    }

    List<PlannedRow> with(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }

    void requireReady(Decisions decisions, DryRun seen) {
        if (!dryRun().equals(seen)) {
            throw new ImportRefused("changed-meanwhile");
        }
        if (!with(Fate.POSSIBLE).isEmpty()) {
            throw new ImportRefused("open-questions");
        }
        if (!decisions.leaveOutRejected() && !with(Fate.REJECTED).isEmpty()) {
            throw new ImportRefused("rejected-rows");
        }
        var absentIds = absent.stream().map(KnownPupil::id).collect(Collectors.<PupilId>toSet());
        if (!absentIds.containsAll(decisions.leavers())) {
            throw new ImportRefused("leavers");
        }
        if (!decisions.leavers().isEmpty() && decisions.leftOn() == null) {
            throw new ImportRefused("left-on");
        }
    }
}
