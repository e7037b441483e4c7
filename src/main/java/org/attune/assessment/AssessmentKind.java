package org.attune.assessment;

/** Whose view an assessment is. Names are stored: never rename one. Source: method.md, “Two adults”. */
public enum AssessmentKind {
    /** Feeds plan, lists, change and profiles. Others may answer in it. */
    LEAD,
    /** A separate, blind assessment by another adult: to talk about, and for nothing else. */
    SECOND_VIEW
}
