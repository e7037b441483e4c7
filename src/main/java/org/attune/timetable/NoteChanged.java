package org.attune.timetable;

/** Somebody wrote another note since the person saw it; theirs stays. */
public final class NoteChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LoggedSession log;

    NoteChanged(LoggedSession log) {
        super("The note of session " + log.id().value() + " was changed");
        this.log = log;
    }

    /** As it is now. */
    public LoggedSession log() {
        return log;
    }
}
