package org.attune.timetable;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Today, for the adult.
 *
 * @param hasPlans whether the person does any plan
 * @param hasSlots whether the person has said when
 * @param wanted sessions a week that the plans ask for
 * @param next day of the next session, within a week; null where there is none
 * @param rating a plan whose targets may be rated again; null where there is none
 * @param open days of sessions of the last week that nobody noted, the first before the others; one for each
 * @param nobodys plans of the person’s pupils that nobody does
 * @param notes to hand over, which the person has not read
 */
public record Today(
        List<DaySession> sessions,
        boolean hasPlans,
        boolean hasSlots,
        int wanted,
        @Nullable LocalDate next,
        @Nullable AskedRating rating,
        List<LocalDate> open,
        int nobodys,
        List<PlanNote> notes) {

    public Today {
        sessions = List.copyOf(sessions);
        open = List.copyOf(open);
        notes = List.copyOf(notes);
    }
}
