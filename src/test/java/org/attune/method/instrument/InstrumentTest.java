package org.attune.method.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attune.method.Invented;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTest {

    private final Instrument instrument = Invented.instrument(3, 14);

    @Test
    void items_are_found_by_code_strand_and_cluster() {
        Strand doing = instrument.strand("doing");

        assertThat(instrument.item("B03").strand()).isEqualTo("doing");
        assertThat(instrument.itemsOf(doing))
                .hasSize(14)
                .allMatch(item -> item.strand().equals("doing"));
        assertThat(instrument.itemsOf(doing.clusters().getFirst())).hasSize(7);
        assertThat(instrument.cluster("doing-even").name()).isEqualTo("Even");
        assertThat(instrument.anchors()).hasSize(6);
        assertThat(instrument.find("Z01")).isEmpty();
    }

    @Test
    void an_unknown_code_is_refused() {
        assertThatThrownBy(() -> instrument.item("Z01")).hasMessageContaining("Z01");
        assertThatThrownBy(() -> instrument.strand("flying")).hasMessageContaining("flying");
        assertThatThrownBy(() -> instrument.cluster("flying-high")).hasMessageContaining("flying-high");
    }

    @Test
    void an_item_that_stands_twice_is_refused() {
        List<Item> items = new ArrayList<>(instrument.items());
        items.add(instrument.item("A01"));

        assertThatThrownBy(() -> new Instrument("x/v1", instrument.strands(), items, instrument.scale()))
                .hasMessageContaining("A01 stands twice");
    }

    @Test
    void an_item_of_an_unknown_strand_is_refused() {
        List<Strand> fewer = instrument.strands().subList(0, 2);

        assertThatThrownBy(() -> new Instrument("x/v1", fewer, instrument.items(), instrument.scale()))
                .hasMessageContaining("unknown strand thinking");
    }

    @Test
    void a_strand_or_a_cluster_that_stands_twice_is_refused() {
        Strand being = instrument.strand("being");
        Cluster odd = being.clusters().getFirst();
        Strand twice = new Strand("being", "Being", "plain", "an age", "A question?", List.of(odd, odd));

        assertThatThrownBy(() -> new Instrument("x/v1", List.of(being, being), List.of(), instrument.scale()))
                .hasMessageContaining("strand being stands twice");
        assertThatThrownBy(() -> new Instrument("x/v1", List.of(twice), List.of(), instrument.scale()))
                .hasMessageContaining("a cluster of being stands twice");
    }

    @Test
    void an_item_of_an_unknown_cluster_is_refused() {
        Strand being = instrument.strand("being");
        Strand oddOnly = new Strand(
                "being",
                "Being",
                "plain",
                "an age",
                "A question?",
                List.of(being.clusters().getFirst()));

        assertThatThrownBy(
                        () -> new Instrument("x/v1", List.of(oddOnly), instrument.itemsOf(being), instrument.scale()))
                .hasMessageContaining("A02 names the unknown cluster being-even");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.1, 0, 0, 0, 0, ",
        "100, 20, 0.99, 0.99, 0.99, 100, ",
        "101, 20, 0.9, 0.8, 0.6, 50, expectation",
        "60, -1, 0.9, 0.8, 0.6, 50, sd",
        "60, 20, -0.1, 0.8, 0.6, 50, r_internal",
        "60, 20, 0.9, 1, 0.6, 50, r_retest",
        "60, 20, 0.9, -0.1, 0.6, 50, r_retest",
        "60, 20, 0.9, 0.8, 1, 50, icc_adults",
        "60, 20, 0.9, 0.8, 0.6, -0.1, mean is from 0",
        "60, 20, 0.9, 0.8, 0.6, 100.1, mean is from 0"
    })
    void figures_of_a_reference_keep_to_their_ranges(
            int expectation,
            String sd,
            String internal,
            String retest,
            String adults,
            String mean,
            @Nullable String refused) {
        Map<Reference.Figure, Provenance> provenance = Arrays.stream(Reference.Figure.values())
                .collect(Collectors.toMap(Function.identity(), figure -> Provenance.LOCAL));
        ThrowingCallable make = () -> new Reference(
                expectation,
                new BigDecimal(sd),
                new BigDecimal(internal),
                new BigDecimal(retest),
                new BigDecimal(adults),
                new BigDecimal(mean),
                provenance);

        if (refused == null) {
            assertThatCode(make).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(make).hasMessageContaining(refused);
        }
    }

    @Test
    void a_scale_without_a_word_is_refused() {
        assertThatThrownBy(() -> new Scale(Map.of(Response.NOT_YET, "Not yet"))).hasMessageContaining("1");
        assertThat(instrument.scale().word(Response.OFTEN)).isEqualTo("OFTEN");
    }

    @Test
    void a_reference_out_of_range_is_refused() {
        assertThatThrownBy(() -> Invented.reference(0, "20", "0.90")).hasMessageContaining("expectation");
        assertThatThrownBy(() -> Invented.reference(60, "0", "0.90")).hasMessageContaining("sd");
        assertThatThrownBy(() -> Invented.reference(60, "20", "1")).hasMessageContaining("r_internal");
        Reference fine = Invented.reference(60, "20", "0.90");
        assertThatThrownBy(() -> new Reference(
                        60,
                        fine.sd(),
                        fine.internal(),
                        fine.retest(),
                        fine.adults(),
                        BigDecimal.TEN,
                        fine.provenance()))
                .hasMessageContaining("MEAN");
    }

    @Test
    void a_set_without_the_strand_is_refused() {
        ReferenceSet empty = new ReferenceSet("x", Invented.ID, Map.of());

        assertThatThrownBy(() -> empty.of(instrument.strand("being"), AgeBand.KS1))
                .hasMessageContaining("being in KS1");
    }
}
