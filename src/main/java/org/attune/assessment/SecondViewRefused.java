package org.attune.assessment;

/** Why a second view cannot be asked of this adult, or not for this assessment. */
public final class SecondViewRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** One is asked for already, of this pupil. */
        ASKED_ALREADY,
        /** There is a second view beside this assessment. */
        GIVEN_ALREADY,
        /** The lead finished more than six weeks ago, or a newer assessment has begun. */
        TOO_LATE,
        /** The adult does not work with the pupil. */
        NOT_WITH_PUPIL,
        /** The adult’s training does not count today. */
        NOT_TRAINED,
        /** The adult has answered with the lead, or has seen the answers. */
        NOT_BLIND
    }

    private final Reason reason;

    SecondViewRefused(Reason reason) {
        super("No second view: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
