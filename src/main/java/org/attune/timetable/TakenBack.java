package org.attune.timetable;

/** Somebody took back what was on record of this session: nothing can be added to it any more. */
public final class TakenBack extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakenBack() {
        super("The session is no longer logged");
    }
}
