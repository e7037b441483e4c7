package org.attune.assessment;

import org.attune.access.NotNow;
import org.attune.access.PupilId;
import org.attune.access.StaffId;

/**
 * Two adults score this pupil, neither knowing what the other says: this stays closed to the person until both have finished. Source:
 * method.md, “Two adults”.
 */
public final class HeldBack extends NotNow {

    private static final long serialVersionUID = 1L;

    /** Why it is closed, and so what opens it. */
    public enum Why {
        /** The person was asked for a second view, and has not finished it. */
        YOUR_VIEW_FIRST,
        /** The person has finished their second view, the lead has not finished theirs. */
        WAITING_FOR_LEAD,
        /** It is a second view, and the first is not finished: for the lead, and for all who could answer with them. */
        LEAD_FIRST
    }

    private final transient PupilId pupil;
    private final transient StaffId other;
    private final Why why;

    HeldBack(Why why, PupilId pupil, StaffId other) {
        super("Held back until both adults have finished: " + why);
        this.why = why;
        this.pupil = pupil;
        this.other = other;
    }

    public Why why() {
        return why;
    }

    @Override
    public String messageKey() {
        return "second.closed." + why.name();
    }

    @Override
    public String path() {
        return "pupils/" + pupil.value() + (why == Why.YOUR_VIEW_FIRST ? "/score/second" : "");
    }

    public PupilId pupil() {
        return pupil;
    }

    /** Whose answers are closed. */
    public StaffId other() {
        return other;
    }
}
