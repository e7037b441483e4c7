package org.attune.timetable;

import java.time.LocalDate;
import org.attune.access.StaffId;

/**
 * How far a target is reached, as an adult saw it on a day.
 *
 * @param rating 0 not at all yet, to 10 all the way
 */
public record GoalRating(long id, String item, LocalDate on, int rating, StaffId by) {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 10;
}
