package org.attune.method.cycle;

/** A sign that a plan may not be working, or is not being done. Not a fault of anybody. */
public enum Stall {
    OVERDUE,
    FEW_SESSIONS,
    NO_CHANGE_TWICE
}
