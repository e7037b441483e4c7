package org.attune.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.Finding;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.planning.Capacity;
import org.attune.method.planning.PlanGenerator;
import org.attune.method.planning.PlanRequest;
import org.attune.method.planning.Proposal;
import org.attune.method.planning.Setting;
import org.attune.method.planning.Strategy;
import org.attune.method.scoring.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library holds what its table promises. Source: src/docs/method/library.md, src/docs/method/library-cells.csv. */
class CellsTest {

    private static final int FEWEST_A_STRAND = 22;
    private static final int FEWEST_AT_HOME = 3;
    private static final int STRAIGHT_AT = 3;

    private static final Catalogue CATALOGUE = Catalogue.load(Path.of("config"));
    private final Instrument instrument = CATALOGUE.instrument();

    @ParameterizedTest(name = "{0}, {1}")
    @CsvFileSource(files = "src/docs/method/library-cells.csv", numLinesToSkip = 1)
    void each_cell_has_as_many_as_the_table_says(
            String cluster, String setting, int eyfs, int ks1, int ks2, int sec, @Nullable String reason) {
        Map<AgeBand, Integer> asked = Map.of(AgeBand.EYFS, eyfs, AgeBand.KS1, ks1, AgeBand.KS2, ks2, AgeBand.SEC, sec);
        asked.forEach((band, fewest) -> assertThat(count(one -> isFree(one)
                        && one.ageBands().contains(band)
                        && one.settings().contains(Setting.of(setting))
                        && one.serves().keySet().stream()
                                .anyMatch(
                                        item -> instrument.item(item).cluster().equals(cluster))))
                .as("%s, %s in %s", cluster, setting, band)
                .isGreaterThanOrEqualTo(fewest));
        assertThat(reason == null).as("a cell below three says why").isEqualTo(asked.containsValue(3));
    }

    @Test
    void the_table_has_every_cluster_in_every_setting() throws IOException {
        List<String> cells = Files.readAllLines(Path.of("src/docs/method/library-cells.csv")).stream()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",")).subList(0, 2)))
                .toList();
        List<String> expected = instrument.strands().stream()
                .flatMap(strand -> strand.clusters().stream())
                .flatMap(cluster ->
                        Arrays.stream(Setting.values()).map(setting -> cluster.code() + "," + setting.code()))
                .toList();
        assertThat(cells).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void each_strand_has_enough_and_enough_for_home_in_each_band() {
        for (Strand strand : instrument.strands()) {
            assertThat(count(one -> one.strand().equals(strand.code())))
                    .as(strand.name())
                    .isGreaterThanOrEqualTo(FEWEST_A_STRAND);
            for (AgeBand band : AgeBand.values()) {
                assertThat(count(one -> one.isHome()
                                && one.strand().equals(strand.code())
                                && one.ageBands().contains(band)))
                        .as("%s at home in %s", strand.name(), band)
                        .isGreaterThanOrEqualTo(FEWEST_AT_HOME);
            }
        }
    }

    @Test
    void each_item_has_a_strategy_at_school_that_aims_straight_at_it_in_each_band() {
        List<String> missing = new ArrayList<>();
        for (Item item : instrument.items()) {
            for (AgeBand band : AgeBand.values()) {
                if (count(one -> isFree(one)
                                && !one.isHome()
                                && one.ageBands().contains(band)
                                && one.serves().getOrDefault(item.code(), 0) == STRAIGHT_AT)
                        == 0) {
                    missing.add(item.code() + " in " + band);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest(name = "{0} minutes a week")
    @ValueSource(ints = {20, 45, 90})
    void every_focus_has_a_plan_in_every_band(int minutes) {
        PlanGenerator generator = new PlanGenerator(instrument, CATALOGUE.strategies());
        InterruptionRules rules = new InterruptionRules(instrument, CATALOGUE.references());
        for (AgeBand band : AgeBand.values()) {
            for (List<String> foci : foci()) {
                Answers answers = low(foci);
                Finding finding = rules.find(answers, band, Circumstances.UNKNOWN);
                Proposal plan = generator.propose(PlanRequest.of(finding, answers, Capacity.ofMinutes(minutes))
                        .withFoci(foci));
                String what = "%s in %s with %d minutes: %s"
                        .formatted(foci, band, minutes, plan.choice().codes());
                assertThat(plan.choice().codes()).as(what).isNotEmpty();
                assertThat(plan.choice().minutesAWeek()).as(what).isLessThanOrEqualTo(minutes);
                assertThat(plan.home()).as(what).isPresent();
                if (foci.contains("being")) {
                    assertThat(plan.choice().strategies().stream()
                                    .anyMatch(one -> one.strategy().isRoutine()))
                            .as(what)
                            .isTrue();
                }
            }
        }
    }

    /** Each strand alone, and each pair, the earlier first. */
    private List<List<String>> foci() {
        List<String> strands = instrument.strands().stream().map(Strand::code).toList();
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < strands.size(); i++) {
            all.add(List.of(strands.get(i)));
            for (int j = i + 1; j < strands.size(); j++) {
                all.add(List.of(strands.get(i), strands.get(j)));
            }
        }
        return all;
    }

    /** Rarely in these strands, often in the others. */
    private Answers low(List<String> strands) {
        Map<String, Response> answers = new HashMap<>();
        instrument
                .items()
                .forEach(item ->
                        answers.put(item.code(), strands.contains(item.strand()) ? Response.RARELY : Response.OFTEN));
        return new Answers(answers);
    }

    private static boolean isFree(Strategy one) {
        return one.needsOptIn().isEmpty();
    }

    private long count(Predicate<Strategy> wanted) {
        return CATALOGUE.strategies().stream().filter(wanted).count();
    }
}
