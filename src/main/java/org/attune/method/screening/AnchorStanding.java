package org.attune.method.screening;

/** What the anchors of one strand say. Never shown as a status: a screen shows items. Source: method.md, "The class screen". */
public enum AnchorStanding {
    /** Under 3 of them seen. */
    NOT_ENOUGH_SEEN,
    /** Anchor mean ≤ E − 6. */
    LOW,
    /** Anchor mean below E. */
    A_LITTLE_LOW,
    /** Anchor mean ≥ E. */
    AS_EXPECTED
}
