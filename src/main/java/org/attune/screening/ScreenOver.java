package org.attune.screening;

/** It is of an earlier school year, or nobody is in the class now: its answers stay as they are. */
public final class ScreenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScreenOver(ScreenId id) {
        super("Screen " + id.value() + " is not of the class as it is now");
    }
}
