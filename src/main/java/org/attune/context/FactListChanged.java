package org.attune.context;

/** A record is otherwise than when the list was looked through. */
public final class FactListChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FactListChanged() {
        super("A record changed meanwhile");
    }
}
