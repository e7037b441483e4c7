package org.attune.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.method.instrument.AgeBand;
import org.attune.method.scoring.Answers;

/**
 * One pupil of an answers file.
 *
 * @param byRater in order of first appearance
 */
record PupilAnswers(String pupil, AgeBand band, Map<String, Answers> byRater) {

    PupilAnswers {
        byRater = Collections.unmodifiableMap(new LinkedHashMap<>(byRater));
    }
}
