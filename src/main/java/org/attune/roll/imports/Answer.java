package org.attune.roll.imports;

/** To a possible match. */
public enum Answer {
    SAME_PUPIL,
    NEW_PUPIL
}
