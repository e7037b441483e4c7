package org.attune.screening;

/** Open takes answers; finished has a result; discarded was put away. */
public enum ScreenState {
    OPEN,
    FINISHED,
    DISCARDED
}
