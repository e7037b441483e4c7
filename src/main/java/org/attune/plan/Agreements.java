package org.attune.plan;

import org.jspecify.annotations.Nullable;

/**
 * The three agreements of a plan. Source: method.md, "The action plan", rule 7.
 *
 * @param success what a good outcome looks like; empty until written
 * @param likelihood how likely it is by the review date; null until chosen
 * @param ifNot what happens if it is not reached; empty until written
 */
public record Agreements(String success, @Nullable Likelihood likelihood, String ifNot) {

    /** So that the plan fits one side of paper. */
    public static final int LONGEST = 300;

    public static final Agreements NONE = new Agreements("", null, "");

    /** @throws IllegalArgumentException where a text is longer than 300 characters */
    public Agreements {
        success = success.strip();
        ifNot = ifNot.strip();
        if (success.length() > LONGEST || ifNot.length() > LONGEST) {
            throw new IllegalArgumentException("An agreement has at most " + LONGEST + " characters");
        }
    }
}
