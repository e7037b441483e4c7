package org.attune.method.timetable;

import java.util.List;

/**
 * The week of one adult.
 *
 * @param sessions by day and time
 * @param notPlaced by strategy
 * @param minutesThere of all slots in a week
 */
public record Timetable(List<Session> sessions, List<NotPlaced> notPlaced, int minutesThere) {

    public Timetable {
        sessions = List.copyOf(sessions);
        notPlaced = List.copyOf(notPlaced);
    }

    /** Of the adult, so that a shared session counts once. */
    public int minutesPlaced() {
        return sessions.stream().mapToInt(Session::minutes).sum();
    }

    /** What a next plan could have: the slots less all adopted plans. */
    public int minutesLeft() {
        return minutesThere - minutesPlaced();
    }
}
