package org.attune.timetable;

/** Why a session did not take place. */
public enum Why {
    /** The pupil could not come: the session does not count as planned. */
    NOT_IN,
    /** The adult was needed elsewhere. */
    CALLED_AWAY,
    /** The pupil would rather not. */
    NOT_TODAY,
    OTHER
}
