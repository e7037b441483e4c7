package org.attune.screening;

/** The class has an open screen: carry on in it. */
public final class ScreenAlreadyOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScreenAlreadyOpen() {
        super("The class or group has an open screen");
    }
}
