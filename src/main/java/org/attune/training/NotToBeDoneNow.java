package org.attune.training;

/**
 * It cannot be done at this moment: a second calibration on one day, practice of a case that is in the open calibration, or an answer
 * after the end.
 */
public final class NotToBeDoneNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotToBeDoneNow(String why) {
        super(why);
    }
}
