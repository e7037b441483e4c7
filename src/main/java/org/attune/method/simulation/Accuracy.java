package org.attune.method.simulation;

import java.util.Locale;

/** What is counted of a rule’s claims about pupils whose truth is known. “Interrupted” is a pupil with an interrupted strand. */
public enum Accuracy {
    /** Of interrupted pupils, how many have a strand that the rule calls low (ours: likely). */
    LOW_SENSITIVITY,
    /** Of all other pupils, how many have no strand that the rule calls low. */
    LOW_SPECIFICITY,
    /** Of interrupted pupils, how many are flagged (ours: likely or possible). */
    FLAGGED_SENSITIVITY,
    /** Of all other pupils, how many are not flagged. */
    FLAGGED_SPECIFICITY,
    /** Of interrupted pupils, how often the strand to begin with is the interrupted one. */
    NAMED_RIGHT,
    /** Of interrupted strands, how many the rule itself calls low. */
    STRAND_SENSITIVITY,
    /** Of secure strands (of other pupils, and before an interrupted one), how many the rule does not call low. */
    STRAND_SPECIFICITY;

    /** {@code named_right} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
