package org.attune.method.timetable;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A time of the week at which the pupil of a plan cannot come: in another place, or with another adult. */
public record Busy(long plan, DayOfWeek day, LocalTime from, LocalTime to) {

    boolean meets(DayOfWeek other, LocalTime start, LocalTime end) {
        return day == other && from.isBefore(end) && start.isBefore(to);
    }
}
