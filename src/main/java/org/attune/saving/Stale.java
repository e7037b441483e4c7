package org.attune.saving;

/** What the adult saw is not what is stored any more; nothing was written. */
public final class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Stale() {
        super("The answer was changed since");
    }
}
