package org.attune.context;

/** Somebody else saved the contact since it was on the screen. */
public final class ContactChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContactChanged() {
        super("The contact was changed meanwhile");
    }
}
