package org.attune.timetable;

/** How a session went, in three steps. */
public enum Went {
    WELL,
    MIXED,
    HARD
}
