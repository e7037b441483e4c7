package org.attune.timetable;

/** Somebody logged this session first; theirs stays. */
public final class AlreadyLogged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LoggedSession log;

    AlreadyLogged(LoggedSession log) {
        super("The session is logged already");
        this.log = log;
    }

    /** What they noted. */
    public LoggedSession log() {
        return log;
    }
}
