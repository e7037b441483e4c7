package org.attune.method.cycle;

/** What a review decides. The names are stored. Source: method.md, "The review". */
public enum Decision {
    CONTINUE,
    CHANGE,
    STEP_DOWN,
    END,
    REFER;

    /** Whether a plan follows: with a referral the work goes on until others take part. */
    public boolean goesOn() {
        return this != END;
    }
}
