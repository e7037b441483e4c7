package org.attune.timetable;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** Half a school day of the week. */
public record Half(DayOfWeek day, boolean afternoon) {

    static final LocalTime NOON = LocalTime.NOON;

    static Half at(DayOfWeek day, LocalTime time) {
        return new Half(day, !time.isBefore(NOON));
    }
}
