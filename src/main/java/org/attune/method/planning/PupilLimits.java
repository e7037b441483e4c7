package org.attune.method.planning;

import java.util.Map;
import java.util.Set;

/**
 * What is recorded for the pupil and bears on the choice of strategies.
 *
 * @param optIns touch, food, …: strategies that need one are proposed only with it
 * @param avoidedStrategies codes that must not be proposed
 * @param avoidedThings things that must not be used; a strategy is left out where a thing it needs names one, whole or as the start of a word, in any letter case
 * @param tried strategy code → how it went before
 * @param homeContactSafe false where contact with home is marked unsafe: then nothing is offered to the family
 */
public record PupilLimits(
        Set<String> optIns,
        Set<String> avoidedStrategies,
        Set<String> avoidedThings,
        Map<String, Outcome> tried,
        boolean homeContactSafe) {

    /** Nothing opted in, avoided or tried; home contact safe. */
    public static final PupilLimits NONE = new PupilLimits(Set.of(), Set.of(), Set.of(), Map.of(), true);

    public PupilLimits {
        optIns = Set.copyOf(optIns);
        avoidedStrategies = Set.copyOf(avoidedStrategies);
        avoidedThings = Set.copyOf(avoidedThings);
        tried = Map.copyOf(tried);
    }

    public PupilLimits withOptIns(Set<String> recorded) {
        return new PupilLimits(recorded, avoidedStrategies, avoidedThings, tried, homeContactSafe);
    }

    public PupilLimits withAvoidances(Set<String> strategies, Set<String> things) {
        return new PupilLimits(optIns, strategies, things, tried, homeContactSafe);
    }

    public PupilLimits withTried(Map<String, Outcome> outcomes) {
        return new PupilLimits(optIns, avoidedStrategies, avoidedThings, outcomes, homeContactSafe);
    }

    public PupilLimits withHomeContactSafe(boolean safe) {
        return new PupilLimits(optIns, avoidedStrategies, avoidedThings, tried, safe);
    }
}
