package org.attune.method.simulation;

import org.attune.method.scoring.Answers;

/**
 * An invented pupil.
 *
 * @param interrupted place of the interrupted strand in developmental order, from 0; {@link #NONE} where none is
 */
record SimulatedPupil(int interrupted, Answers answers) {

    static final int NONE = -1;

    boolean isInterrupted() {
        return interrupted != NONE;
    }
}
