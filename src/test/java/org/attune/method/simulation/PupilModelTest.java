package org.attune.method.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.attune.method.Invented;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The invented pupils are as method.md, “Simulated accuracy”, has them. Tolerances are four standard errors and more. */
class PupilModelTest {

    private static final int PUPILS = 5000;

    private final List<SimulatedPupil> many = pupils(Invented.instrument(3, 14), PUPILS);

    @ParameterizedTest
    @CsvSource({"-1, 0.80", "0, 0.08", "1, 0.07", "2, 0.05"})
    void states_are_as_frequent_as_assumed(int interrupted, double share) {
        long count = many.stream()
                .filter(pupil -> pupil.interrupted() == interrupted)
                .count();

        assertThat((double) count / PUPILS).isCloseTo(share, within(0.016));
    }

    @Test
    void one_answer_in_twenty_is_not_seen_and_all_apply() {
        List<Response> answers = many.stream()
                .flatMap(pupil -> pupil.answers().byItem().values().stream())
                .toList();
        long unseen = answers.stream().filter(Response.NOT_SEEN::equals).count();

        assertThat(answers).hasSize(PUPILS * 42).doesNotContain(Response.NOT_APPLICABLE);
        assertThat((double) unseen / answers.size()).isCloseTo(0.05, within(0.002));
    }

    /** Means worked by numerical integration over the model, with numpy. */
    @ParameterizedTest
    @CsvSource({
        "-1, A, 86.1",
        "-1, C, 86.1",
        "0, A, 35.5",
        "0, B, 49.2",
        "0, C, 49.2",
        "1, A, 86.1",
        "1, B, 35.5",
        "1, C, 49.2",
        "2, B, 86.1",
        "2, C, 35.5"
    })
    void strands_before_an_interruption_are_secure_and_those_after_it_in_between(
            int interrupted, String strand, double mean) {
        double found = answers(interrupted, strand)
                .filter(Response::isNumber)
                .mapToInt(Response::points)
                .average()
                .orElseThrow();

        assertThat(found).isCloseTo(mean, within(3.5));
    }

    /** The item with discrimination 2.4 follows the pupil’s level more closely than the one with 1.1: its answers are more extreme. */
    @Test
    void the_last_item_of_a_strand_tells_more_than_the_first() {
        assertThat(mean(0, "A14") + 1.5).isLessThan(mean(0, "A01"));
        assertThat(mean(-1, "A14")).isGreaterThan(mean(-1, "A01") + 1.5);
    }

    /** One leaning for all three strands: two secure strands of one pupil, otherwise unrelated, go together by .25² ÷ (.65² + .25²) at most. */
    @Test
    void an_adults_leaning_is_the_same_in_every_strand() {
        List<double[]> pairs = many.stream()
                .filter(pupil -> !pupil.isInterrupted())
                .map(pupil -> new double[] {points(pupil, "A"), points(pupil, "B")})
                .toList();

        assertThat(correlation(pairs)).isBetween(0.05, 0.14);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_strand_may_have_any_number_of_items(int items) {
        assertThat(pupils(Invented.instrument(3, items), 10))
                .allSatisfy(pupil -> assertThat(pupil.answers().byItem()).hasSize(3 * items));
    }

    @Test
    void the_model_knows_three_strands() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PupilModel(Invented.instrument(2, 14), new Chance(1)))
                .withMessage("The model knows 3 strands, invented/v1 has 2");
    }

    private static List<SimulatedPupil> pupils(Instrument instrument, int count) {
        PupilModel model = new PupilModel(instrument, new Chance(7));
        return Stream.generate(model::next).limit(count).toList();
    }

    private Stream<Response> answers(int interrupted, String strand) {
        return many.stream()
                .filter(pupil -> pupil.interrupted() == interrupted)
                .flatMap(pupil -> pupil.answers().byItem().entrySet().stream())
                .filter(answer -> answer.getKey().startsWith(strand))
                .map(java.util.Map.Entry::getValue);
    }

    private double mean(int interrupted, String item) {
        return answers(interrupted, item)
                .filter(Response::isNumber)
                .mapToInt(Response::points)
                .average()
                .orElseThrow();
    }

    private static double points(SimulatedPupil pupil, String strand) {
        return pupil.answers().byItem().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith(strand))
                .map(java.util.Map.Entry::getValue)
                .filter(Response::isNumber)
                .mapToInt(Response::points)
                .average()
                .orElseThrow();
    }

    private static double correlation(List<double[]> pairs) {
        double x = pairs.stream().mapToDouble(pair -> pair[0]).average().orElseThrow();
        double y = pairs.stream().mapToDouble(pair -> pair[1]).average().orElseThrow();
        double xy = pairs.stream()
                .mapToDouble(pair -> (pair[0] - x) * (pair[1] - y))
                .sum();
        double xx = pairs.stream()
                .mapToDouble(pair -> (pair[0] - x) * (pair[0] - x))
                .sum();
        double yy = pairs.stream()
                .mapToDouble(pair -> (pair[1] - y) * (pair[1] - y))
                .sum();
        return xy / Math.sqrt(xx * yy);
    }
}
