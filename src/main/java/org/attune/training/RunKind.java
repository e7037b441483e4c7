package org.attune.training;

public enum RunKind {
    /** One case, as often as one likes. */
    PRACTICE,
    /** Six cases; near enough sets or renews the training record. */
    CALIBRATION
}
