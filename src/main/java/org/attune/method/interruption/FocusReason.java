package org.attune.method.interruption;

import java.math.BigDecimal;

/**
 * Which condition of the focus rule held for a strand, so that a result can be explained. Read off what the rule marked, never found
 * anew. Source: method.md, "Focus".
 */
public enum FocusReason {
    /** L: the earliest likely strand. */
    EARLIEST_LIKELY,
    /** Possible, before L, and clearly low: focus 1, with L as focus 2. */
    CLEARLY_LOW_BEFORE,
    /** No strand is likely, and this is the earliest possible one. */
    EARLIEST_POSSIBLE,
    /** Possible and before L, but too near E: also watch. */
    TOO_NEAR,
    /** Likely or possible, and neither a focus nor to be watched. */
    ALSO_LOW,
    /** Not enough seen where it could have changed the focus. */
    OPEN,
    /** Not enough seen, after the last focus. */
    NOT_SEEN,
    /** Score at E or above. */
    NOT_LOW;

    /** One-way 75%: a possible strand this far below E is more than three times as likely to lie below E as above it. */
    public static final BigDecimal CLEARLY_LOW = new BigDecimal("0.67");

    /** @param found one of the finding’s strands */
    public static FocusReason of(Finding finding, StrandFinding found) {
        if (found.isFocus()) {
            return found.status() == Status.LIKELY ? EARLIEST_LIKELY : ofPossible(finding);
        }
        if (found.alsoWatch()) {
            return TOO_NEAR;
        }
        if (found.alsoLow()) {
            return ALSO_LOW;
        }
        if (found.status() == Status.NOT_ENOUGH_SEEN) {
            return found.open() ? OPEN : NOT_SEEN;
        }
        return NOT_LOW;
    }

    private static FocusReason ofPossible(Finding finding) {
        return finding.foci().size() > 1 ? CLEARLY_LOW_BEFORE : EARLIEST_POSSIBLE;
    }
}
