package org.attune.method.timetable;

import java.util.List;

/**
 * Sessions for which there is no place in the week, and why the first of them found none.
 *
 * @param sessions how many a week
 */
public record NotPlaced(String strategy, List<Long> plans, int minutes, int sessions, Reason reason) {

    public NotPlaced {
        plans = List.copyOf(plans);
    }

    /** The first that holds, in this order. */
    public enum Reason {
        /** It takes more than one adult at once: a time is agreed by hand. */
        MORE_ADULTS,
        /** The adult has named no time. */
        NO_SLOT,
        /** No time of the adult is as long as the session. */
        TOO_LONG,
        /** Each long time lies on a day on which it stands already. */
        NO_OTHER_DAY,
        /** There would be room, but a pupil is elsewhere then. */
        PUPIL_ELSEWHERE,
        /** The minutes are used up. */
        NO_ROOM
    }
}
