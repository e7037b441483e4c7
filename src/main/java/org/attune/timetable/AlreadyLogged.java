package org.attune.timetable;

/** Somebody logged this session first; theirs stays. */
public final class AlreadyLogged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyLogged() {
        super("The session is logged already");
    }
}
