package org.attune.plan;

import java.time.Instant;

/** Somebody else saved this draft since the person last saw it: nothing of it is overwritten. */
public final class PlanChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;

    PlanChanged(String by, Instant at) {
        super("The draft was saved by somebody else");
        this.by = by;
        this.at = at;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
