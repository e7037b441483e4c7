package org.attune.screening;

/** It was finished, opened again or put away meanwhile. */
public final class ScreenNotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScreenNotOpen(ScreenId id) {
        super("Screen " + id.value() + " is not in that state any more");
    }
}
