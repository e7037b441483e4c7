package org.attune.method.simulation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.statistics.Proportion;

/**
 * How our rule and two others fare on pupils invented by {@link PupilModel}. Self-consistency: it shows what the rule does where the
 * model holds, and nothing about real pupils. Source: method.md, “Simulated accuracy”.
 *
 * @param results for every rule, every count
 */
public record Simulation(Map<ComparedRule, Map<Accuracy, Proportion>> results) {

    public Simulation {
        Map<ComparedRule, Map<Accuracy, Proportion>> copy = new EnumMap<>(ComparedRule.class);
        results.forEach((rule, counts) -> copy.put(rule, Collections.unmodifiableMap(new EnumMap<>(counts))));
        results = Collections.unmodifiableMap(copy);
    }

    /**
     * The same for the same instrument, references, pupils and seed, on every machine.
     *
     * @param band whose references the scores are compared with
     * @param pupils how many are invented, 1 or more
     * @throws IllegalArgumentException where the instrument has not the strands of the model, or there are no pupils
     */
    public static Simulation run(Instrument instrument, ReferenceSet references, AgeBand band, int pupils, long seed) {
        if (pupils < 1) {
            throw new IllegalArgumentException("A simulation needs pupils, not " + pupils);
        }
        PupilModel model = new PupilModel(instrument, new Chance(seed));
        InterruptionRules rules = new InterruptionRules(instrument, references);
        Map<ComparedRule, Tally> tallies = new EnumMap<>(ComparedRule.class);
        for (int i = 0; i < pupils; i++) {
            SimulatedPupil pupil = model.next();
            Finding finding = rules.find(pupil.answers(), band, Circumstances.UNKNOWN);
            for (ComparedRule rule : ComparedRule.values()) {
                tallies.computeIfAbsent(rule, first -> new Tally()).add(pupil, rule.claim(finding));
            }
        }
        Map<ComparedRule, Map<Accuracy, Proportion>> results = new EnumMap<>(ComparedRule.class);
        tallies.forEach((rule, tally) -> results.put(rule, tally.counts()));
        return new Simulation(results);
    }

    public Proportion of(ComparedRule rule, Accuracy accuracy) {
        Proportion found = results.getOrDefault(rule, Map.of()).get(accuracy);
        if (found == null) {
            throw new IllegalArgumentException("Nothing counted of " + rule + ", " + accuracy);
        }
        return found;
    }
}
