package org.attune.assessment;

/** The pupil is being scored already; there is one draft a pupil. */
public final class DraftAlreadyStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DraftAlreadyStarted() {
        super("There is a draft for this pupil already");
    }
}
