package org.attune.quality;

/** By what pupils are put in groups. What the roll does not hold (ethnicity) cannot be looked at. */
public enum Trait {
    /** {@code F}, {@code M} */
    SEX,
    /** {@code AUTUMN}, {@code SPRING}, {@code SUMMER}: the term of birth, and so the place by age in the year group. */
    BIRTH_TERM,
    /** {@code N}, {@code K}, {@code E} of the code set; {@code N} also where nothing is on record. */
    SEN_PROVISION,
    /** Codes of the set; a pupil may have several. */
    SEN_TYPE,
    /** {@code YES} where another language than English is on record for home, else {@code NO}. */
    EAL,
    /** {@code YES} where any premium is on record, else {@code NO}. */
    PUPIL_PREMIUM,
    /** {@code YES} where free school meals are on record, else {@code NO}; <i>Ever 6</i> does not count. */
    FREE_MEALS
}
