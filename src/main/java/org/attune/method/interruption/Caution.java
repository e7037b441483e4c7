package org.attune.method.interruption;

/**
 * What to bear in mind when reading a result. Stored with the finding, never part of a score. These need no knowledge of the pupil’s
 * circumstances beyond {@link Circumstances}; more will be added beside them. Names are stored: never rename one. Source:
 * method.md, "Focus", cautions.
 */
public enum Caution {
    /** Known to the school under 4 weeks: no status is shown. */
    EARLY_PICTURE,
    /** Two or more answers, and every one the same. */
    ALL_ALIKE,
    /** First to last answer in under 90 seconds. */
    FAST,
    /**
     * A second adult’s blind view reliably differs in a strand. It arises when both have finished, so no rule of one finding adds it:
     * {@link Finding#with} does, from the stored comparison.
     */
    TWO_ADULTS_DIFFER
}
