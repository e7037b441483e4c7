package org.attune.method.change;

import org.attune.method.instrument.AgeBand;
import org.attune.method.scoring.Answers;

/**
 * The answers of one adult about one pupil at one time.
 *
 * @param instrument id of the instrument they were given to
 * @param band whose descriptors they were judged by
 */
public record Occasion(String instrument, AgeBand band, Answers answers) {}
