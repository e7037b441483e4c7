package org.attune.method.planning;

/** How a strategy went for this pupil before, and so how far it counts now. Source: method.md, "The action plan", rules 1 and 2. */
public enum Outcome {
    HELPED(5),
    DID_NOT(2),
    /** Stopped for harm: never proposed again, and covers nothing where an adult adds it by hand. */
    HARMED(0);

    /** The factor of a strategy that was never tried with this pupil. */
    static final int UNTRIED = 4;

    private final int factor;

    Outcome(int factor) {
        this.factor = factor;
    }

    int factor() {
        return factor;
    }
}
