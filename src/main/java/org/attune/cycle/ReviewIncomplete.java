package org.attune.cycle;

import java.util.List;

/** A review cannot be confirmed yet. */
public final class ReviewIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    ReviewIncomplete(List<Missing> missing) {
        super("A review lacks " + missing);
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
