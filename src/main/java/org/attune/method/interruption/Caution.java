package org.attune.method.interruption;

import java.util.EnumSet;
import java.util.Set;

/**
 * What to bear in mind when reading a result. Stored with the finding, never part of a score. Names are stored: never rename one, and
 * add new ones at the end. Source: method.md, "Focus", cautions.
 */
public enum Caution {
    /** Known to the school under 4 weeks: no status is shown. */
    EARLY_PICTURE,
    /** Two or more answers, and every one the same. */
    ALL_ALIKE,
    /** First to last answer in under 90 seconds. */
    FAST,
    /** The adult was with the pupil on under 10 of the last 30 school days. */
    SEEN_ON_FEW_DAYS,
    /** English proficiency A to C. */
    NEW_TO_ENGLISH,
    NEURODEVELOPMENTAL_NEED,
    SENSORY_NEED,
    LANGUAGE_NEED,
    HEARING_NEED,
    HEALTH_NEED,
    OPEN_REFERRAL,
    /** A loss, a move or another event in the last 183 days. */
    RECENT_EVENT,
    /**
     * A second adult’s blind view reliably differs in a strand. It arises when both have finished, so no rule of one finding adds it:
     * {@link Finding#with} does, from the stored comparison.
     */
    TWO_ADULTS_DIFFER,
    /** Works well below the level of the age: own progress only, no status is shown. */
    WELL_BELOW_AGE;

    /** How the answers came about: the lead reads these. All others are about the pupil, and only those who may read the record do. */
    private static final Set<Caution> OF_THE_ANSWERS =
            EnumSet.of(EARLY_PICTURE, ALL_ALIKE, FAST, SEEN_ON_FEW_DAYS, TWO_ADULTS_DIFFER);

    private static final Set<Caution> LEAVE_THE_CAUSE_OPEN = EnumSet.of(
            NEW_TO_ENGLISH,
            NEURODEVELOPMENTAL_NEED,
            SENSORY_NEED,
            LANGUAGE_NEED,
            HEARING_NEED,
            HEALTH_NEED,
            OPEN_REFERRAL,
            RECENT_EVENT);

    /** Whether its reason lies in the answers, and not in the pupil’s record. */
    public boolean isOfTheAnswers() {
        return OF_THE_ANSWERS.contains(this);
    }

    /** A need, language, hearing or loss: low scores may come from it. */
    public boolean leavesTheCauseOpen() {
        return LEAVE_THE_CAUSE_OPEN.contains(this);
    }
}
