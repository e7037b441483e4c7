package org.attune.cycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody else saved the review, or ended it, since the person saw it. */
public final class ReviewChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String by;
    private final transient @Nullable Instant at;

    ReviewChanged(String by, @Nullable Instant at) {
        super("The review was changed meanwhile");
        this.by = by;
        this.at = at;
    }

    /** By name; may be empty. */
    public String by() {
        return by;
    }

    public @Nullable Instant at() {
        return at;
    }
}
