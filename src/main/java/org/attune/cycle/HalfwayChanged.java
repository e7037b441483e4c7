package org.attune.cycle;

import org.jspecify.annotations.Nullable;

/** Somebody noted another look halfway since the person saw it, or took it back; theirs stays. */
public final class HalfwayChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Halfway now;

    HalfwayChanged(@Nullable Halfway now) {
        super("The look halfway was changed meanwhile");
        this.now = now;
    }

    /** As it is now; null where there is none any more. */
    public @Nullable Halfway now() {
        return now;
    }
}
