package org.attune.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * An adopted plan as those who do it need it: no result, no reasons.
 *
 * @param reviewOn when it is to be looked at
 * @param endedOn its last day; null while none is set
 * @param settings where it is done
 * @param atSchool in their order, without the one for home
 * @param targets in their order
 */
public record RunningPlan(
        PlanId id,
        PupilId pupil,
        StaffId lead,
        LocalDate startsOn,
        LocalDate reviewOn,
        @Nullable LocalDate endedOn,
        Set<Setting> settings,
        List<Strategy> atSchool,
        List<PlanTarget> targets) {

    public RunningPlan {
        settings = Set.copyOf(settings);
        atSchool = List.copyOf(atSchool);
        targets = List.copyOf(targets);
    }

    /** Whether it is not over on that day. */
    public boolean lastsOn(LocalDate day) {
        return endedOn == null || !day.isAfter(endedOn);
    }
}
