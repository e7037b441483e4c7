package org.attune.roll.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.PupilId;
import org.attune.roll.imports.DryRun.Absent;

/** Everything that an import would do. */
record ImportPlan(
        List<PlannedRow> rows,
        List<PlannedStaff> staff,
        List<KnownPupil> absent,
        List<String> newClasses,
        List<String> newGroups,
        List<Note> notes) {

    DryRun dryRun() {
        return new DryRun(
                Stream.concat(
                                rows.stream().map(PlannedRow::shown),
                                staff.stream().map(PlannedStaff::shown))
                        .toList(),
                absent.stream()
                        .map(pupil -> new Absent(pupil.id(), pupil.name(), pupil.className()))
                        .toList(),
                newClasses,
                newGroups,
                notes);
    }

    List<PlannedRow> with(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).toList();
    }

    List<PlannedStaff> staffWith(Fate fate) {
        return staff.stream().filter(row -> row.fate() == fate).toList();
    }

    void requireReady(Decisions decisions, DryRun seen) {
        if (!dryRun().equals(seen)) {
            throw new ImportRefused("changed-meanwhile");
        }
        if (any(Fate.POSSIBLE)) {
            throw new ImportRefused("open-questions");
        }
        if (!decisions.leaveOutRejected() && any(Fate.REJECTED)) {
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

    private boolean any(Fate fate) {
        return !with(fate).isEmpty() || !staffWith(fate).isEmpty();
    }
}
