package org.attune.method.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.scoring.Answers;

/**
 * Invents pupils and their answers: a state, a level in each strand, an adult with a leaning, and a graded response model (Samejima 1969)
 * for each item. All figures are those of method.md, “Simulated accuracy”: assumptions, not findings.
 */
final class PupilModel {

    /** How many strands the states are told for. */
    static final int STRANDS = 3;

    /** How often the interruption lies in the first, second, third strand; the rest have none. */
    private static final List<Double> INTERRUPTED_IN = List.of(0.08, 0.07, 0.05);

    private static final Level SECURE = new Level(1.15, 0.65);
    private static final Level INTERRUPTED = new Level(-1.35, 0.55);
    /** A strand after the interrupted one. */
    private static final Level AFTER = new Level(-0.75, 0.80);

    private static final double LEANING_OF_AN_ADULT = 0.25;
    private static final double NOT_SEEN = 0.05;

    private static final double LEAST_DISCRIMINATION = 1.1;
    private static final double MOST_DISCRIMINATION = 2.4;
    /** Where the chance of “rarely” or more, “sometimes” or more … is one in two. */
    private static final List<Double> CUTS = List.of(-2.1, -1.2, -0.3, 0.8);

    private final List<List<Item>> strands;
    private final Chance chance;

    /** @throws IllegalArgumentException where the instrument has another number of strands */
    PupilModel(Instrument instrument, Chance chance) {
        if (instrument.strands().size() != STRANDS) {
            throw new IllegalArgumentException("The model knows %d strands, %s has %d"
                    .formatted(STRANDS, instrument.id(), instrument.strands().size()));
        }
        this.strands = instrument.strands().stream().map(instrument::itemsOf).toList();
        this.chance = chance;
    }

    SimulatedPupil next() {
        int interrupted = state();
        double leaning = chance.normal(0, LEANING_OF_AN_ADULT);
        Map<String, Response> answers = new HashMap<>();
        for (int strand = 0; strand < STRANDS; strand++) {
            Level level = level(strand, interrupted);
            double seen = chance.normal(level.mean(), level.sd()) + leaning;
            answer(strands.get(strand), seen, answers);
        }
        return new SimulatedPupil(interrupted, new Answers(answers));
    }

    private int state() {
        double left = chance.uniform();
        for (int strand = 0; strand < STRANDS; strand++) {
            left -= INTERRUPTED_IN.get(strand);
            if (left < 0) {
                return strand;
            }
        }
        return SimulatedPupil.NONE;
    }

    private static Level level(int strand, int interrupted) {
        if (interrupted == SimulatedPupil.NONE || strand < interrupted) {
            return SECURE;
        }
        return strand == interrupted ? INTERRUPTED : AFTER;
    }

    private void answer(List<Item> items, double level, Map<String, Response> answers) {
        for (int i = 0; i < items.size(); i++) {
            double u = chance.uniform();
            boolean seen = chance.uniform() >= NOT_SEEN;
            answers.put(
                    items.get(i).code(),
                    seen ? Response.ofNumber(number(discrimination(i, items.size()), level, u)) : Response.NOT_SEEN);
        }
    }

    /** Evenly from the least to the most over the items of a strand: with 14 items 1.1, 1.2 … 2.4. */
    private static double discrimination(int item, int items) {
        return items == 1
                ? LEAST_DISCRIMINATION
                : LEAST_DISCRIMINATION + (MOST_DISCRIMINATION - LEAST_DISCRIMINATION) * item / (items - 1);
    }

    /** So many cuts as are passed: P(answer ≥ k) = 1 ÷ (1 + e^(−a(level − cut))). */
    private static int number(double discrimination, double level, double u) {
        int number = 0;
        for (double cut : CUTS) {
            if (u < 1 / (1 + StrictMath.exp(-discrimination * (level - cut)))) {
                number++;
            }
        }
        return number;
    }

    private record Level(double mean, double sd) {}
}
