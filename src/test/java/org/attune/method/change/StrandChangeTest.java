package org.attune.method.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.attune.method.Invented;
import org.attune.method.instrument.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class StrandChangeTest {

    private static final Reference PROVISIONAL = Invented.reference(60, "20", "0.90");

    @ParameterizedTest
    @CsvFileSource(resources = "/method/change.csv", useHeadersInDisplayName = true)
    void a_change_is_reliable_only_beyond_its_critical_value(
            String example,
            String sd,
            String r,
            int length,
            int items,
            int pairs,
            int sumBefore,
            int sumAfter,
            String before,
            String after,
            String change,
            String critical,
            Verdict verdict) {
        Reference reference = Changes.reference(sd, r, null);
        StrandChange found = new StrandChange(
                Changes.BEING, length, items, pairs, sumBefore, sumAfter, true, reference, Optional.empty());

        assertThat(found.before().orElseThrow().text(4)).isEqualTo(before);
        assertThat(found.after().orElseThrow().text(4)).isEqualTo(after);
        assertThat(found.change().orElseThrow().text(4)).isEqualTo(change);
        assertThat(found.critical().orElseThrow().text(4)).isEqualTo(critical);
        assertThat(found.verdict()).as(example).contains(verdict);
        assertThat(found.whyNone()).isEmpty();
    }

    @Test
    void jacobson_and_truax_print_3_16_for_their_example() {
        StrandChange example = new StrandChange(
                Changes.BEING, 10, 10, 10, 19, 13, true, Changes.reference("7.5", "0.80", null), Optional.empty());
        double standardError = example.critical().orElseThrow().toDouble() / 1.96;

        assertThat("%.2f".formatted(standardError)).isEqualTo("4.74");
        assertThat("%.4f".formatted(Math.abs(example.change().orElseThrow().toDouble()) / standardError))
                .isEqualTo("3.1623");
    }

    @Test
    void the_same_adult_is_compared_by_retest_and_another_by_agreement_of_adults() {
        assertThat(by(true).critical().orElseThrow().text(2)).isEqualTo("21.47");
        assertThat(by(true).verdict()).contains(Verdict.IMPROVED);
        assertThat(by(false).critical().orElseThrow().text(2)).isEqualTo("35.06");
        assertThat(by(false).verdict()).contains(Verdict.NO_RELIABLE_CHANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 11, true",
        "14, 10, false",
        "13, 10, true",
        "13, 9, false",
        "12, 9, true",
        "12, 8, false",
        "11, 9, true",
        "11, 8, false",
        "8, 6, true",
        "8, 5, false"
    })
    void there_is_a_verdict_from_three_quarters_of_the_items_in_common(int items, int pairs, boolean verdict) {
        StrandChange change =
                new StrandChange(Changes.BEING, 14, items, pairs, 0, 4 * pairs, true, PROVISIONAL, Optional.empty());

        assertThat(change.verdict().isPresent()).isEqualTo(verdict);
        assertThat(change.whyNone()).isEqualTo(verdict ? Optional.empty() : Optional.of(NoVerdict.TOO_FEW_IN_COMMON));
        assertThat(change.change().orElseThrow().whole()).isEqualTo(100);
    }

    @Test
    void without_pairs_there_are_no_figures() {
        StrandChange none = new StrandChange(Changes.BEING, 14, 14, 0, 0, 0, true, PROVISIONAL, Optional.empty());
        StrandChange noItems = new StrandChange(Changes.BEING, 14, 0, 0, 0, 0, true, PROVISIONAL, Optional.empty());

        assertThat(none.before()).isEmpty();
        assertThat(none.after()).isEmpty();
        assertThat(none.change()).isEmpty();
        assertThat(none.critical()).isEmpty();
        assertThat(none.verdict()).isEmpty();
        assertThat(none.whyNone()).contains(NoVerdict.TOO_FEW_IN_COMMON);
        assertThat(noItems.verdict()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "14, 14, 14, -1, 0",
        "14, 14, 14, 57, 0",
        "14, 14, 14, 0, -1",
        "14, 14, 14, 0, 57",
        "14, 13, 14, 0, 0",
        "14, 15, 14, 0, 0",
        "14, 14, -1, 0, 0"
    })
    void impossible_figures_are_refused(int length, int items, int pairs, int before, int after) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StrandChange(
                        Changes.BEING, length, items, pairs, before, after, true, PROVISIONAL, Optional.empty()))
                .withMessageContaining("No change");
    }

    @Test
    void the_greatest_sums_are_possible() {
        StrandChange most = new StrandChange(Changes.BEING, 14, 14, 14, 56, 56, true, PROVISIONAL, Optional.empty());

        assertThat(most.after().orElseThrow().whole()).isEqualTo(100);
    }

    @Test
    void what_may_not_be_compared_has_no_pairs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StrandChange(
                        Changes.BEING, 14, 14, 14, 0, 0, true, PROVISIONAL, Optional.of(NoVerdict.OTHER_AGE_BAND)))
                .withMessageContaining("no pairs");
    }

    private static StrandChange by(boolean sameLead) {
        return new StrandChange(Changes.BEING, 14, 14, 14, 20, 33, sameLead, PROVISIONAL, Optional.empty());
    }
}
