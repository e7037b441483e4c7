package org.attune.method.cohort;

import java.util.Map;

/**
 * A member of whom someone without names may be told totals.
 *
 * @param letters a status a strand: L likely, P possible, W watch, S secure, N not enough seen, - none shown; empty where not assessed
 * @param values the member’s value in each filter, one at most: filters whose parts overlap are not for those without names
 */
public record Unnamed(String letters, Map<String, String> values) {

    public Unnamed {
        values = Map.copyOf(values);
    }
}
