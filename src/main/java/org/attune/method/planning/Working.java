package org.attune.method.planning;

import java.util.List;

/**
 * How a choice comes to its need covered, step by step: what the planner reckons with, to be told and checked by hand. Source:
 * method.md, "The action plan", rules 1 and 2.
 *
 * @param atSchool strategies of the library that are done at school
 * @param eligible how many of those may be chosen for this request
 * @param needs every item with need in the focus strands, by focus and then in the order of the instrument
 * @param strategies of the choice, sorted by code
 * @param cover need covered, in 900ths: the sum over the needs
 */
public record Working(
        int atSchool, int eligible, List<NeedCovered> needs, List<StrategyCovered> strategies, long cover) {

    public Working {
        needs = List.copyOf(needs);
        strategies = List.copyOf(strategies);
    }
}
