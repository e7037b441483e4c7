package org.attune.method.timetable;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * A strategy with its place in the week.
 *
 * @param plans of the pupils who come, smallest first
 * @param minutes of the adult: the same for one pupil and for six
 */
public record Session(String strategy, List<Long> plans, DayOfWeek day, LocalTime from, int minutes) {

    static final Comparator<Session> IN_ORDER =
            Comparator.comparing(Session::day).thenComparing(Session::from);

    public Session {
        plans = List.copyOf(plans);
    }

    public LocalTime to() {
        return from.plusMinutes(minutes);
    }

    boolean meets(DayOfWeek other, LocalTime start, LocalTime end) {
        return day == other && from.isBefore(end) && start.isBefore(to());
    }
}
