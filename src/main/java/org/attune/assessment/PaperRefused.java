package org.attune.assessment;

/** The form cannot be typed in like this; nothing was written. */
public final class PaperRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Why {
        /** The adult did not work with the pupil on that day. */
        OBSERVER,
        /** The adult’s training did not count on that day. */
        TRAINING,
        FUTURE,
        /** Over six weeks ago: it says too little about now. */
        TOO_LONG_AGO
    }

    private final Why why;

    PaperRefused(Why why) {
        super("The paper form is refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
