package org.attune.method.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.method.cohort.ItemBias.Matched;
import org.attune.method.cohort.OrdinalLogistic.Case;
import org.attune.method.cohort.OrdinalLogistic.Fit;
import org.junit.jupiter.api.Test;

/** Against published figures, and against an independent computation with scipy. */
class OrdinalLogisticTest {

    @Test
    void the_tenants_of_copenhagen_come_out_as_printed() throws IOException {
        Fit fit = OrdinalLogistic.fit(tenants()).orElseThrow();

        // Venables and Ripley (2002), 7.3: coefficients, intercepts and residual deviance as printed there.
        assertThat(rounded(fit.slopes())).containsExactly(0.5664, 1.2888, -0.5723, -0.3662, -1.0910, 0.3603);
        assertThat(rounded(fit.cuts())).containsExactly(-0.4961, 0.6907);
        assertThat(-2 * fit.logLikelihood()).isCloseTo(3479.149, within(0.001));
        // Theirs are from the observed information, ours from the expected.
        List<Double> printed = List.of(0.1047, 0.1272, 0.1192, 0.1552, 0.1515, 0.0955);
        IntStream.range(0, printed.size())
                .forEach(i -> assertThat(fit.errors().get(i)).isCloseTo(printed.get(i), within(0.002)));
    }

    @Test
    void without_x_the_cuts_are_those_of_the_shares() {
        Fit fit = OrdinalLogistic.fit(List.of(new Case(0, List.of(), 30), new Case(3, List.of(), 70)))
                .orElseThrow();

        assertThat(fit.cuts().getFirst()).isCloseTo(Math.log(30.0 / 70), within(1e-9));
    }

    @Test
    void what_has_no_finite_best_has_none() {
        List<Case> apart = IntStream.range(0, 40)
                .mapToObj(i -> new Case(i < 20 ? 0 : 1, List.of(i < 20 ? 0.0 : 1.0), 1))
                .toList();
        List<Case> repeated = IntStream.range(0, 40)
                .mapToObj(i -> new Case(i % 3, List.of(i % 2 * 1.0, i % 2 * 2.0), 1))
                .toList();

        assertThat(OrdinalLogistic.fit(apart)).isEmpty();
        assertThat(OrdinalLogistic.fit(repeated)).isEmpty();
        assertThat(OrdinalLogistic.fit(List.of(new Case(2, List.of(), 9)))).isEmpty();
    }

    @Test
    void an_item_that_is_harder_for_a_group_is_found_with_its_size() {
        // 120 pupils by a formula; p, gain and odds as computed with scipy 1.10 from the same rows.
        ItemBias bias = ItemBias.of(drawn(120, 0.8)).orElseThrow();

        assertThat(bias.others()).isEqualTo(60);
        assertThat(bias.group()).isEqualTo(60);
        assertThat(bias.p()).isCloseTo(6.0306e-13, within(1e-16));
        assertThat(bias.gain()).isCloseTo(0.16943, within(0.00001));
        assertThat(bias.odds()).isCloseTo(0.15503, within(0.00001));
        assertThat(bias.interval().high()).isLessThan(1);
    }

    @Test
    void an_item_that_is_alike_for_both_is_small_and_few_pupils_say_nothing() {
        assertThat(ItemBias.of(drawn(200, 0)).orElseThrow().gain()).isLessThan(ItemBias.NOT_SMALL);
        assertThat(ItemBias.of(drawn(98, 0.8))).isEmpty();
    }

    private static List<Matched> drawn(int pupils, double harder) {
        return IntStream.range(0, pupils)
                .mapToObj(i -> {
                    boolean group = i % 2 == 1;
                    double rest = i * 37 % 41 / 10.0;
                    double seen = rest + (i * 17 % 5 - 2) * 0.6 - (group ? harder : 0);
                    return new Matched((int) Math.clamp(Math.floor(seen + 0.5), 0, 4), rest, group);
                })
                .toList();
    }

    private static List<Case> tenants() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/method/housing.csv"))) {
            return lines.filter(line -> Character.isDigit(line.charAt(0)))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(Double::valueOf).toList())
                    .map(row -> new Case(row.getFirst().intValue(), row.subList(1, 7), row.getLast()))
                    .toList();
        }
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream()
                .map(value -> Math.round(value * 10_000) / 10_000.0)
                .toList();
    }
}
