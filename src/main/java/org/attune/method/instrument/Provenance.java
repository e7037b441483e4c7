package org.attune.method.instrument;

/** Where a reference figure comes from. */
public enum Provenance {
    /** Set by judgement until there are data. Screens say so. */
    PROVISIONAL,
    /** From whole year groups of schools that use the instrument. */
    LOCAL,
    /** From a published study. */
    PUBLISHED
}
