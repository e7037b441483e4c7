package org.attune.method.planning;

/** What the adult does for the pupil in a strategy. */
public enum RelationalFunction {
    ATTUNE,
    VALIDATE,
    CONTAIN,
    REGULATE
}
