package org.attune.method.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ScorerTest {

    private final Instrument instrument = Invented.instrument(3, 14);
    private final Scorer scorer = new Scorer(instrument, Invented.references(instrument));

    @ParameterizedTest
    @CsvFileSource(resources = "/method/enough-seen.csv", useHeadersInDisplayName = true)
    void there_is_a_score_from_three_quarters_and_a_firm_one_from_nine_tenths(
            int items, int answered, boolean enough, boolean provisional) {
        StrandScore score = new StrandScore(
                instrument.strand("being"),
                items + 3,
                items,
                answered,
                2 * answered,
                Invented.reference(60, "20", "0.90"),
                List.of());

        assertThat(score.isEnoughSeen()).isEqualTo(enough);
        assertThat(score.isProvisional()).isEqualTo(provisional);
        assertThat(score.measure().isPresent()).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/method/measures.csv", useHeadersInDisplayName = true)
    void the_score_its_error_and_its_band_are_those_of_the_worked_examples(
            int sum, int answered, int length, String score, int whole, String sem, String low, String high) {
        Measure measure = new Measure(sum, answered, length, Invented.reference(60, "20", "0.90"));

        assertThat(measure.score().text(2)).isEqualTo(score);
        assertThat(measure.score().whole()).isEqualTo(whole);
        assertThat(measure.sem().text(2)).isEqualTo(sem);
        assertThat(measure.low().text(2)).isEqualTo(low);
        assertThat(measure.high().text(2)).isEqualTo(high);
    }

    @Test
    void items_that_do_not_apply_leave_the_items_and_unseen_ones_stay() {
        Answers answers = Invented.answers(instrument, "being", 9, 18)
                .with("A10", Response.NOT_APPLICABLE)
                .with("A11", Response.NOT_APPLICABLE)
                .with("A12", Response.NOT_SEEN);

        StrandScore being = scorer.score(answers, AgeBand.KS2).getFirst();

        assertThat(being.length()).isEqualTo(14);
        assertThat(being.items()).isEqualTo(12);
        assertThat(being.answered()).isEqualTo(9);
        assertThat(being.sum()).isEqualTo(18);
        assertThat(being.isEnoughSeen()).isTrue();
    }

    @Test
    void not_seen_never_counts_as_0() {
        Answers most = Invented.answers(instrument, "being", 11, 33);

        assertThat(scorer.score(most, AgeBand.KS1)
                        .getFirst()
                        .measure()
                        .orElseThrow()
                        .score()
                        .whole())
                .isEqualTo(75);
    }

    @Test
    void a_fourth_item_that_does_not_apply_is_refused() {
        Answers three = new Answers(
                Map.of("A01", Response.NOT_APPLICABLE, "A02", Response.NOT_APPLICABLE, "A03", Response.NOT_APPLICABLE));

        assertThat(scorer.score(three, AgeBand.KS1).getFirst().items()).isEqualTo(11);
        assertThatThrownBy(() -> scorer.score(three.with("A04", Response.NOT_APPLICABLE), AgeBand.KS1))
                .hasMessageContaining("4 items of being do not apply");
    }

    @Test
    void an_answer_to_an_unknown_item_is_refused() {
        assertThatThrownBy(() -> scorer.score(Answers.NONE.with("Z01", Response.OFTEN), AgeBand.KS1))
                .hasMessageContaining("Z01");
    }

    @Test
    void a_cluster_is_scored_from_half_its_items() {
        // The odd cluster has 7 items: 3 answered are too few, 4 are enough; with 1 that does not apply, 3 of 6 are
        // enough.
        Answers three = new Answers(Map.of("A01", Response.OFTEN, "A03", Response.OFTEN, "A05", Response.RARELY));

        assertThat(odd(three).score()).isEmpty();
        assertThat(odd(three.with("A07", Response.NOT_YET))
                        .score()
                        .orElseThrow()
                        .text(2))
                .isEqualTo("43.75");
        assertThat(odd(three.with("A07", Response.NOT_APPLICABLE))
                        .score()
                        .orElseThrow()
                        .whole())
                .isEqualTo(58);
        assertThat(odd(Answers.NONE).score()).isEmpty();
    }

    @Test
    void strands_come_in_developmental_order_however_many_there_are() {
        Instrument five = Invented.instrument(5, 6);

        assertThat(new Scorer(five, Invented.references(five)).score(Answers.NONE, AgeBand.SEC))
                .extracting(score -> score.strand().code())
                .containsExactly("being", "doing", "thinking", "s4", "s5");
    }

    @Test
    void a_reference_set_of_another_instrument_is_refused() {
        ReferenceSet other = new ReferenceSet("x/v1/set", "x/v1", Map.of());

        assertThatThrownBy(() -> new Scorer(instrument, other)).hasMessageContaining("x/v1/set");
    }

    private ClusterScore odd(Answers answers) {
        return scorer.score(answers, AgeBand.KS1).getFirst().clusters().getFirst();
    }
}
