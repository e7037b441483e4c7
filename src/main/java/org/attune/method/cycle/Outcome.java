package org.attune.method.cycle;

/** What a review found in the strands that the plan was for. The names are stored. */
public enum Outcome {
    BETTER,
    NO_CHANGE,
    WORSE,
    /** Not scored again, or the two times may not be compared. */
    NOT_KNOWN;

    /** Compared, and no reliable change for the better. */
    public boolean isFlat() {
        return this == NO_CHANGE || this == WORSE;
    }
}
