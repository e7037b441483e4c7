package org.attune.assessment;

/** There is no answer yet, so there can be no result. */
public final class NothingAnswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingAnswered() {
        super("No item is answered");
    }
}
