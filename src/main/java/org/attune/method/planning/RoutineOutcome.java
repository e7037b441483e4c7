package org.attune.method.planning;

/** How a plan stands to the rule that work on Being rests on a daily routine. Source: method.md, "The action plan", rule 3. */
public enum RoutineOutcome {
    /** Being is no focus. */
    NOT_NEEDED,
    /** The plan has a routine. */
    MET,
    /** No routine is eligible within the minutes; the plan says so. */
    NONE_FITS,
    /** Only in an edited plan: a routine would fit, and the plan has none. */
    MISSING
}
