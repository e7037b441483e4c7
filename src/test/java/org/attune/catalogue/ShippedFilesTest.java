package org.attune.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Cluster;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Provenance;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.method.planning.Strategy;
import org.junit.jupiter.api.Test;

/** What lies in config/ is what method.md asks for. */
class ShippedFilesTest {

    private static final Catalogue CATALOGUE = Catalogue.load(Path.of("config"));
    private final Instrument instrument = CATALOGUE.instrument();

    @Test
    void there_are_three_strands_of_four_clusters_and_fourteen_items() {
        assertThat(instrument.id()).isEqualTo("bdt/v1");
        assertThat(instrument.strands()).extracting(Strand::name).containsExactly("Being", "Doing", "Thinking");
        assertThat(instrument.items()).hasSize(42);
        for (Strand strand : instrument.strands()) {
            String letter = strand.name().substring(0, 1);
            assertThat(strand.clusters()).hasSize(4);
            assertThat(instrument.itemsOf(strand))
                    .extracting(Item::code)
                    .containsExactlyInAnyOrderElementsOf(codes(letter, 14));
        }
    }

    @Test
    void the_twelve_anchors_are_those_of_the_class_screen() {
        assertThat(instrument.anchors())
                .extracting(Item::code)
                .containsExactlyInAnyOrder(
                        "B01", "B11", "B04", "B14", "D02", "D03", "D07", "D10", "T01", "T07", "T04", "T09");
    }

    @Test
    void the_scale_has_its_seven_words() {
        assertThat(List.of(Response.values()))
                .extracting(instrument.scale()::word)
                .containsExactly(
                        "Not yet", "Rarely", "Sometimes", "Often", "Nearly always", "Not seen", "Does not apply");
    }

    @Test
    void every_reference_figure_is_provisional() {
        for (Strand strand : instrument.strands()) {
            for (AgeBand band : AgeBand.values()) {
                Reference reference = CATALOGUE.references().of(strand, band);
                assertThat(reference.expectation()).isEqualTo(60);
                assertThat(reference.sd()).isEqualByComparingTo("20");
                assertThat(reference.internal()).isEqualByComparingTo("0.90");
                assertThat(reference.retest()).isEqualByComparingTo("0.85");
                assertThat(reference.adults()).isEqualByComparingTo("0.60");
                assertThat(reference.mean()).isNull();
                assertThat(reference.provenance().values()).containsOnly(Provenance.PROVISIONAL);
            }
        }
    }

    @Test
    void each_strand_has_at_least_ten_strategies() {
        for (Strand strand : instrument.strands()) {
            assertThat(of(strand).size()).as(strand.name()).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void every_cluster_has_three_strategies_at_school_in_every_age_band_without_an_opt_in() {
        List<String> thin = new ArrayList<>();
        for (Strand strand : instrument.strands()) {
            for (Cluster cluster : strand.clusters()) {
                for (AgeBand band : AgeBand.values()) {
                    long count = of(strand).stream()
                            .filter(s -> !s.isHome()
                                    && s.needsOptIn().isEmpty()
                                    && s.ageBands().contains(band))
                            .filter(s -> instrument.itemsOf(cluster).stream()
                                    .anyMatch(item -> s.serves().containsKey(item.code())))
                            .count();
                    if (count < 3) {
                        thin.add("%s in %s: %d".formatted(cluster.name(), band, count));
                    }
                }
            }
        }
        assertThat(thin).isEmpty();
    }

    @Test
    void every_band_has_a_routine_for_being_and_every_strand_something_for_home() {
        for (AgeBand band : AgeBand.values()) {
            assertThat(of(instrument.strand("being")))
                    .as(band.name())
                    .anyMatch(s -> s.isRoutine() && s.ageBands().contains(band));
        }
        for (Strand strand : instrument.strands()) {
            assertThat(of(strand)).as(strand.name()).anyMatch(Strategy::isHome);
        }
    }

    private List<Strategy> of(Strand strand) {
        return CATALOGUE.strategies().stream()
                .filter(strategy -> strategy.strand().equals(strand.code()))
                .toList();
    }

    private static List<String> codes(String letter, int count) {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            codes.add("%s%02d".formatted(letter, i));
        }
        return codes;
    }
}
