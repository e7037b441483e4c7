package org.attune.method.screening;

import org.attune.method.instrument.AgeBand;
import org.attune.method.scoring.Answers;

/**
 * One row of the grid.
 *
 * @param pupil the caller’s own key
 * @param answers to the anchors
 * @param worried whether an adult ticked that they are
 */
public record ScreenedPupil<P>(P pupil, AgeBand band, Answers answers, boolean worried) {}
