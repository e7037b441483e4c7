package org.attune.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A session on its day.
 *
 * @param log null until somebody logs it
 */
public record DaySession(
        LocalDate day,
        LocalTime from,
        int minutes,
        String strategy,
        String title,
        List<Comer> comers,
        @Nullable LoggedSession log) {

    /** A pupil whose session it is. */
    public record Comer(PlanId plan, PupilId pupil, String firstName, String name) {}

    public DaySession {
        comers = List.copyOf(comers);
    }

    public List<PlanId> plans() {
        return comers.stream().map(Comer::plan).toList();
    }

    public boolean isGroup() {
        return comers.size() > 1;
    }
}
