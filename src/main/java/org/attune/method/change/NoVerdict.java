package org.attune.method.change;

/** Why there is no verdict about a strand. Source: method.md, “Change”. */
public enum NoVerdict {
    OTHER_INSTRUMENT,
    /** Another version of the instrument, and nobody has declared that the two may be compared. */
    VERSION_NOT_LINKED,
    OTHER_AGE_BAND,
    /** Under 75% of the strand’s items answered both times. */
    TOO_FEW_IN_COMMON
}
