package org.attune.plan;

import java.util.List;

/** The plan cannot be adopted yet. */
public final class PlanIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Missing> missing;

    PlanIncomplete(List<Missing> missing) {
        super("The plan still needs " + missing);
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
