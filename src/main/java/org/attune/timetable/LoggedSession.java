package org.attune.timetable;

import java.time.Instant;
import java.util.Set;
import org.attune.access.StaffId;
import org.attune.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What is on record of one session.
 *
 * @param why only where it was not done, and said
 * @param went only where it was done, and said
 * @param note empty where there is none
 * @param noteBy who wrote it, or took it away; null where nobody did
 * @param plans whose session it was; where it was asked for by plans, of those
 * @param away plans of those who did not come
 */
public record LoggedSession(
        LogId id,
        boolean done,
        @Nullable Why why,
        @Nullable Went went,
        String note,
        @Nullable StaffId noteBy,
        Set<PlanId> plans,
        Set<PlanId> away,
        StaffId by,
        Instant at) {

    public LoggedSession {
        plans = Set.copyOf(plans);
        away = Set.copyOf(away);
    }
}
