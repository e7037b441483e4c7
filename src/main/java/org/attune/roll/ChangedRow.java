package org.attune.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row that a change makes or changes.
 *
 * @param record its id; 0 while it is still to be made
 * @param startsOn first day of a row that is made; the day of early reading
 * @param oldDay the last day before, or the day on which the reading ends
 * @param newDay the last day from now on
 * @param text a year group
 */
public record ChangedRow(
        What what,
        long record,
        boolean made,
        @Nullable Long pupil,
        @Nullable Long staff,
        @Nullable Long group,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate oldDay,
        @Nullable LocalDate newDay,
        @Nullable String text) {

    /** Which table and column. */
    public enum What {
        PUPIL_IN,
        STAFF_IN,
        LEFT,
        BACK,
        YEAR,
        /** Nothing changes; the pupil was thought of. */
        KEPT,
        READS,
        CLASS
    }

    /** A pupil's time in a group ends; {@code before} is the end that it had. */
    public static ChangedRow pupilEnds(
            long membership, long pupil, long group, @Nullable LocalDate before, LocalDate lastDay) {
        return new ChangedRow(What.PUPIL_IN, membership, false, pupil, null, group, null, before, lastDay, null);
    }

    public static ChangedRow pupilJoins(long pupil, long group, LocalDate from, @Nullable LocalDate lastDay) {
        return new ChangedRow(What.PUPIL_IN, 0, true, pupil, null, group, from, null, lastDay, null);
    }

    public static ChangedRow adultEnds(
            long membership, long staff, long group, @Nullable LocalDate before, LocalDate lastDay) {
        return new ChangedRow(What.STAFF_IN, membership, false, null, staff, group, null, before, lastDay, null);
    }

    public static ChangedRow adultJoins(long staff, long group, LocalDate from) {
        return new ChangedRow(What.STAFF_IN, 0, true, null, staff, group, from, null, null, null);
    }

    /** From a day until the work begins. */
    public static ChangedRow adultReads(long staff, long group, LocalDate from, LocalDate begins) {
        return new ChangedRow(What.READS, 0, true, null, staff, group, from, null, begins, null);
    }

    public static ChangedRow pupilLeaves(long pupil, @Nullable LocalDate before, LocalDate lastDay) {
        return new ChangedRow(What.LEFT, pupil, false, pupil, null, null, null, before, lastDay, null);
    }

    /** A day on which the pupil was to be back counts no more. */
    static ChangedRow returnIsOff(long pupil, LocalDate before) {
        return new ChangedRow(What.BACK, pupil, false, pupil, null, null, null, before, null, null);
    }

    public static ChangedRow pupilMovesUp(long pupil, String yearGroup) {
        return new ChangedRow(What.YEAR, pupil, false, pupil, null, null, null, null, null, yearGroup);
    }

    public static ChangedRow pupilIsKept(long pupil) {
        return new ChangedRow(What.KEPT, pupil, false, pupil, null, null, null, null, null, null);
    }

    /** For a class that had no id yet. */
    public ChangedRow inGroup(long id) {
        return new ChangedRow(what, record, made, pupil, staff, id, startsOn, oldDay, newDay, text);
    }

    public static ChangedRow classIsMade(long group) {
        return new ChangedRow(What.CLASS, group, true, null, null, group, null, null, null, null);
    }
}
