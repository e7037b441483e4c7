package org.attune.plan;

/** How likely a good outcome is by the review date, said beforehand. A fixed list of words; the names are stored. */
public enum Likelihood {
    VERY_LIKELY,
    LIKELY,
    EVEN,
    UNLIKELY;

    /** The key of its words. */
    public String messageKey() {
        return "plan.likelihood." + name();
    }
}
