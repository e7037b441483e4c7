package org.attune.access;

/** There is no such record, or not for this person: the two read the same, so that nobody learns which pupils exist. */
public final class NoSuchRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchRecord(String what) {
        super("No such " + what);
    }
}
