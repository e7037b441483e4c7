package org.attune.method.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.ReferenceSet;
import org.attune.method.instrument.Response;
import org.attune.method.scoring.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeRulesTest {

    private final Instrument instrument = Invented.instrument(3, 14);
    private final ReferenceSet references = Invented.references(instrument);
    private final ChangeRules rules = new ChangeRules(instrument, references);

    @Test
    void every_strand_is_compared_in_developmental_order() {
        Change change = between(
                Invented.answersWithSums(instrument, List.of(20, 40, 30)),
                Invented.answersWithSums(instrument, List.of(40, 20, 31)));

        assertThat(change.ruleVersion()).isEqualTo(ChangeRules.VERSION);
        assertThat(change.strands())
                .extracting(strand ->
                        strand.strand().code() + " " + strand.verdict().orElseThrow())
                .containsExactly("being IMPROVED", "doing DECLINED", "thinking NO_RELIABLE_CHANGE");
        assertThat(change.strand("doing").sumAfter()).isEqualTo(20);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.strand("s9"))
                .withMessageContaining("s9");
    }

    @Test
    void both_scores_are_taken_again_over_the_items_answered_both_times() {
        Answers before = Invented.answersWithSums(instrument, List.of(28, 28, 28))
                .with("A01", Response.NEARLY_ALWAYS)
                .with("A02", Response.NOT_SEEN);
        Answers after = Invented.answersWithSums(instrument, List.of(42, 42, 42))
                .with("A01", Response.NOT_SEEN)
                .with("A02", Response.NEARLY_ALWAYS);

        StrandChange being = between(before, after).strand("being");

        assertThat(being.pairs()).isEqualTo(12);
        assertThat(being.items()).isEqualTo(14);
        assertThat(being.length()).isEqualTo(14);
        assertThat(being.before().orElseThrow().text(2)).isEqualTo("50.00");
        assertThat(being.after().orElseThrow().text(2)).isEqualTo("75.00");
    }

    @Test
    void an_item_that_does_not_apply_at_one_of_the_times_is_none_of_the_items() {
        Answers before = Invented.answersWithSums(instrument, List.of(28, 28, 28))
                .with("A01", Response.NOT_APPLICABLE)
                .with("A02", Response.NOT_APPLICABLE);
        Answers after = Invented.answersWithSums(instrument, List.of(28, 28, 28))
                .with("A01", Response.NOT_APPLICABLE)
                .with("A03", Response.NOT_APPLICABLE)
                .with("A04", Response.NOT_SEEN);

        StrandChange being = between(before, after).strand("being");

        assertThat(being.items()).isEqualTo(11);
        assertThat(being.pairs()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "invented/v1, KS1, ",
        "invented/v0, KS1, VERSION_NOT_LINKED",
        "invented/v0, KS2, VERSION_NOT_LINKED",
        "other/v1, KS1, OTHER_INSTRUMENT",
        "other/v1, KS2, OTHER_INSTRUMENT",
        "invented/v1, KS2, OTHER_AGE_BAND"
    })
    void nothing_is_compared_across_instruments_versions_or_bands(String id, AgeBand band, NoVerdict why) {
        Answers all = Invented.answersWithSums(instrument, List.of(20, 20, 20));
        Change change = rules.between(new Occasion(id, band, all), new Occasion(Invented.ID, AgeBand.KS1, all), true);

        assertThat(change.strands()).hasSize(3).allSatisfy(strand -> {
            assertThat(strand.whyNone()).isEqualTo(java.util.Optional.ofNullable(why));
            assertThat(strand.verdict().isPresent()).isEqualTo(why == null);
            assertThat(strand.pairs()).isEqualTo(why == null ? 14 : 0);
        });
    }

    @Test
    void a_version_that_is_declared_linked_is_compared_but_not_across_bands() {
        ChangeRules linked = new ChangeRules(instrument, references, Set.of("invented/v0"));
        Answers all = Invented.answersWithSums(instrument, List.of(20, 20, 20));
        Occasion after = new Occasion(Invented.ID, AgeBand.KS1, all);

        assertThat(linked.between(new Occasion("invented/v0", AgeBand.KS1, all), after, true)
                        .strand("being")
                        .pairs())
                .isEqualTo(14);
        assertThat(linked.between(new Occasion("invented/v0", AgeBand.SEC, all), after, true)
                        .strand("being")
                        .whyNone())
                .contains(NoVerdict.OTHER_AGE_BAND);
    }

    @Test
    void who_led_is_kept_with_the_change() {
        Answers all = Invented.answersWithSums(instrument, List.of(20, 20, 20));
        Occasion once = new Occasion(Invented.ID, AgeBand.KS1, all);

        assertThat(rules.between(once, once, false).strand("being").sameLead()).isFalse();
        assertThat(rules.between(once, once, true).strand("being").sameLead()).isTrue();
    }

    @Test
    void the_later_finding_is_of_this_instrument_and_so_are_the_references() {
        Occasion other = new Occasion("other/v1", AgeBand.KS1, Answers.NONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.between(other, other, true))
                .withMessageContaining("other/v1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeRules(instrument, new ReferenceSet("x/v1/set", "x/v1", Map.of())))
                .withMessageContaining("x/v1/set");
    }

    private Change between(Answers before, Answers after) {
        return rules.between(
                new Occasion(Invented.ID, AgeBand.KS1, before), new Occasion(Invented.ID, AgeBand.KS1, after), true);
    }
}
