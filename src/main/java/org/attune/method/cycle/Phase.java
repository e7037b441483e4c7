package org.attune.method.cycle;

/** Where a cycle stands on a day. */
public enum Phase {
    /** The first day is still to come. */
    AHEAD,
    RUNNING,
    /** About half its time is over, and nobody has looked yet. */
    HALFWAY,
    DUE_SOON,
    DUE,
    OVERDUE,
    /** School is out: nothing falls due, and nothing becomes late. */
    PAUSED
}
