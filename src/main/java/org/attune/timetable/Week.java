package org.attune.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attune.access.PupilId;
import org.attune.method.planning.Strategy;
import org.attune.method.timetable.NotPlaced;
import org.attune.method.timetable.Slot;
import org.attune.plan.PlanId;
import org.attune.roll.PupilSummary;

/**
 * A week of one adult.
 *
 * @param slots every week
 * @param sessions of this week, by day and time
 * @param closed days of this week without school
 * @param minutesThere of all slots; a shared session counts once in {@code minutesPlaced}
 * @param longest minutes of the longest session that the plans ask for; 0 where none does
 * @param wanted minutes a week that the plans ask for, shared sessions once for each pupil
 * @param others plans of the person’s pupils that others do
 * @param helping plans that the person does and does not lead
 * @param partTime pupils of the plans who are here for a part of the week only, with their half days elsewhere
 */
public record Week(
        LocalDate monday,
        List<Slot> slots,
        List<DaySession> sessions,
        Set<LocalDate> closed,
        int minutesThere,
        int minutesPlaced,
        int wanted,
        int longest,
        List<Missing> missing,
        List<Moment> moments,
        List<Other> others,
        List<Other> helping,
        List<PartTime> partTime) {

    /** Sessions without a place. */
    public record Missing(String title, List<DaySession.Comer> comers, NotPlaced what) {}

    /** Something that is part of the day, and needs no time of its own. */
    public record Moment(Strategy strategy, boolean everyDay, List<DaySession.Comer> comers) {}

    /**
     * @param lead who leads the plan, by name
     * @param nobodys whether nobody does it now
     */
    public record Other(PlanId plan, PupilSummary pupil, String lead, boolean nobodys) {}

    public record PartTime(PupilId pupil, String name, Set<Half> elsewhere) {}

    public Week {
        slots = List.copyOf(slots);
        sessions = List.copyOf(sessions);
        closed = Set.copyOf(closed);
        missing = List.copyOf(missing);
        moments = List.copyOf(moments);
        others = List.copyOf(others);
        helping = List.copyOf(helping);
        partTime = List.copyOf(partTime);
    }

    public int minutesLeft() {
        return Math.max(0, minutesThere - minutesPlaced);
    }

    public boolean hasPlans() {
        return wanted > 0 || !moments.isEmpty();
    }

    public List<DaySession> on(LocalDate day) {
        return sessions.stream().filter(session -> session.day().equals(day)).toList();
    }
}
