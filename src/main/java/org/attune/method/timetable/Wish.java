package org.attune.method.timetable;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * One strategy of one adopted plan that asks for sessions.
 *
 * @param plan number of the plan; a pupil has one
 * @param company number of the class or group in which the adult works with the pupil: only within it a session is shared
 * @param minutes of one session, 1 or more
 * @param times how many sessions a week are still to be placed, 0 or more
 * @param shared whether the plan allows a small group
 * @param adults needed at once
 * @param taken days on which another adult does it with the pupil already
 */
public record Wish(
        long plan,
        long company,
        String strategy,
        int minutes,
        int times,
        boolean shared,
        int adults,
        Set<DayOfWeek> taken) {

    /** @throws IllegalArgumentException where a number is out of its range */
    public Wish {
        if (minutes < 1 || times < 0 || adults < 1) {
            throw new IllegalArgumentException(strategy + ": minutes and adults are 1 or more, times 0 or more");
        }
        taken = Set.copyOf(taken);
    }
}
