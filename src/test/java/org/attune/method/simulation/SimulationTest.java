package org.attune.method.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.scoring.Answers;
import org.attune.method.statistics.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulationTest {

    private static final int GOLDEN = 1000;
    private static final int MANY = 5000;

    private final Instrument instrument = Invented.instrument(3, 14);
    private final ReferenceSet references = Invented.references(instrument);

    /** The same counts on every machine: any difference is a change of the model, the rules or the arithmetic. */
    @Test
    void a_seed_gives_the_same_counts_everywhere() throws IOException {
        Simulation simulation = run(GOLDEN, 42);
        StringBuilder counts = new StringBuilder("rule,accuracy,hits,cases\n");
        for (ComparedRule rule : ComparedRule.values()) {
            for (Accuracy accuracy : Accuracy.values()) {
                Proportion found = simulation.of(rule, accuracy);
                counts.append("%s,%s,%d,%d%n".formatted(rule, accuracy, found.hits(), found.cases()));
            }
        }

        assertThat(counts.toString().lines())
                .containsExactlyElementsOf(
                        Files.readAllLines(Path.of("src/test/resources/method/simulation.golden.csv")).stream()
                                .filter(line -> !line.startsWith("#"))
                                .toList());
    }

    /** An independent simulation of the model with numpy, 300,000 pupils. */
    @Test
    void another_program_finds_the_same_of_our_rule() {
        Simulation simulation = run(MANY, 5);

        Map.of(
                        Accuracy.LOW_SENSITIVITY, 0.884,
                        Accuracy.LOW_SPECIFICITY, 0.983,
                        Accuracy.FLAGGED_SENSITIVITY, 0.971,
                        Accuracy.FLAGGED_SPECIFICITY, 0.922,
                        Accuracy.NAMED_RIGHT, 0.904,
                        Accuracy.STRAND_SENSITIVITY, 0.802,
                        Accuracy.STRAND_SPECIFICITY, 0.994)
                .forEach((accuracy, expected) -> {
                    Proportion found = simulation.of(ComparedRule.ATTUNE, accuracy);
                    double standardError = Math.sqrt(expected * (1 - expected) / found.cases());
                    assertThat(found.value().orElseThrow()).isCloseTo(expected, within(4 * standardError));
                });
    }

    @ParameterizedTest
    @CsvSource({
        // Sums of 14 answers for three strands; what each rule calls low, whether it flags, and what it names.
        "ATTUNE,      50, 50, 50, ---, false, -1",
        "ATTUNE,      50, 27, 20, -LL, true,  1",
        "ATTUNE,      31, 50, 20, --L, true,  0",
        "ATTUNE,      33, 50, 20, --L, true,  2",
        "ATTUNE,      50, 33, 50, ---, true,  1",
        "ATTUNE,      -1, 33, -1, ---, true,  1",
        "LOWEST_MEAN, 50, 49, 51, -L-, true,  1",
        "LOWEST_MEAN, 50, 49, 49, -L-, true,  1",
        "LOWEST_MEAN, -1, 49, 48, --L, true,  2",
        "LOWEST_MEAN, -1, -1, -1, ---, false, -1",
        "UNDER_HALF,  28, 50, 50, ---, false, -1",
        "UNDER_HALF,  27, 50, 20, L-L, true,  0",
        "UNDER_HALF,  -1, 50, 20, --L, true,  2"
    })
    void each_rule_claims_what_it_says(
            ComparedRule rule, int being, int doing, int thinking, String low, boolean flagged, int named) {
        Answers answers = Invented.answersWithSums(instrument, List.of(being, doing, thinking));
        Finding finding =
                new InterruptionRules(instrument, references).find(answers, AgeBand.KS2, Circumstances.UNKNOWN);

        assertThat(rule.claim(finding))
                .isEqualTo(
                        new Claim(low.chars().mapToObj(letter -> letter == 'L').toList(), flagged, named));
    }

    @Test
    void a_pupil_counts_where_the_truth_puts_it() {
        Tally tally = new Tally();
        Claim claim = new Claim(List.of(false, true, false), true, 1);
        tally.add(new SimulatedPupil(1, Answers.NONE), claim);
        tally.add(new SimulatedPupil(2, Answers.NONE), claim);
        tally.add(new SimulatedPupil(SimulatedPupil.NONE, Answers.NONE), claim);
        tally.add(
                new SimulatedPupil(SimulatedPupil.NONE, Answers.NONE),
                new Claim(List.of(false, false, false), false, -1));

        assertThat(tally.counts())
                .isEqualTo(Map.of(
                        Accuracy.LOW_SENSITIVITY, new Proportion(2, 2),
                        Accuracy.LOW_SPECIFICITY, new Proportion(1, 2),
                        Accuracy.FLAGGED_SENSITIVITY, new Proportion(2, 2),
                        Accuracy.FLAGGED_SPECIFICITY, new Proportion(1, 2),
                        Accuracy.NAMED_RIGHT, new Proportion(1, 2),
                        Accuracy.STRAND_SENSITIVITY, new Proportion(1, 2),
                        // Secure: the first of the first pupil, two of the second, three of each of the others.
                        Accuracy.STRAND_SPECIFICITY, new Proportion(7, 9)));
    }

    @Test
    void every_count_is_there_and_no_other() {
        Simulation one = run(1, 3);

        assertThat(one.results()).containsOnlyKeys(ComparedRule.values());
        assertThat(one.of(ComparedRule.UNDER_HALF, Accuracy.LOW_SPECIFICITY).cases()
                        + one.of(ComparedRule.UNDER_HALF, Accuracy.LOW_SENSITIVITY)
                                .cases())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Simulation(Map.of()).of(ComparedRule.ATTUNE, Accuracy.NAMED_RIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> run(0, 3)).withMessageContaining("not 0");
    }

    @Test
    void another_seed_gives_other_pupils() {
        assertThat(run(100, 1)).isEqualTo(run(100, 1)).isNotEqualTo(run(100, 2));
    }

    @Test
    void chance_is_even_and_normal() {
        Chance chance = new Chance(11);
        double sum = 0;
        double squares = 0;
        double mean = 0;
        for (int i = 0; i < 20_000; i++) {
            double x = chance.normal(3, 2);
            sum += x;
            squares += (x - 3) * (x - 3);
            double u = chance.uniform();
            assertThat(u).isBetween(0.0, 1.0);
            mean += u;
        }

        assertThat(sum / 20_000).isCloseTo(3, within(0.06));
        assertThat(squares / 20_000).isCloseTo(4, within(0.16));
        assertThat(mean / 20_000).isCloseTo(0.5, within(0.009));
    }

    private Simulation run(int pupils, long seed) {
        return Simulation.run(instrument, references, AgeBand.KS2, pupils, seed);
    }
}
