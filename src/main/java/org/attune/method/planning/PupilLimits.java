package org.attune.method.planning;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

    /**
     * Whether nothing on record speaks against a strategy: each yes of the family that it needs is there, and neither it nor a thing it
     * needs is to be left out. Source: method.md, "The action plan", rule 1.
     */
    public boolean allows(Strategy strategy) {
        return optIns.containsAll(strategy.needsOptIn())
                && !avoidedStrategies.contains(strategy.code())
                && avoidedThings.stream()
                        .filter(thing -> !thing.isBlank())
                        .map(PupilLimits::startOfWord)
                        .noneMatch(avoided -> strategy.things().stream()
                                .anyMatch(thing -> avoided.matcher(thing).find()));
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

    /** “ball” is found in “soft balls or a foam disc”: things are written in sentences, and leaving out too much is the safer error. */
    private static Pattern startOfWord(String thing) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(thing.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
