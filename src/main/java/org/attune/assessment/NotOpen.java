package org.attune.assessment;

/** The assessment was submitted or discarded meanwhile, or the finding was corrected: nothing can be changed in it. */
public final class NotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotOpen(String what) {
        super(what);
    }
}
