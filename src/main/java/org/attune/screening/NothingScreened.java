package org.attune.screening;

/** There is no answer and no worry yet, or nobody is in the class: nothing to finish or to begin. */
public final class NothingScreened extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingScreened() {
        super("Nothing to screen");
    }
}
