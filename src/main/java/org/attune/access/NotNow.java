package org.attune.access;

/**
 * A record that stays closed to this person for now, though they work with the pupil. The page that is shown instead says why, and what
 * opens it.
 */
public abstract class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected NotNow(String message) {
        super(message);
    }

    /** Its sentences are {@code .title}, {@code .text} and {@code .go}. */
    public abstract String messageKey();

    /** Where the person can go on. */
    public abstract String path();
}
