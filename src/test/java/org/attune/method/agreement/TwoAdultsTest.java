package org.attune.method.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Response;
import org.attune.method.instrument.Strand;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.Scorer;
import org.attune.method.scoring.StrandScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TwoAdultsTest {

    private static final int LENGTH = 14;

    private final Instrument instrument = Invented.instrument(3, LENGTH);
    private final TwoAdults rules = new TwoAdults(instrument);

    @ParameterizedTest
    @CsvFileSource(resources = "/method/two-adults.csv", useHeadersInDisplayName = true)
    void two_adults_differ_only_beyond_the_line(
            String sd, String icc, int sumA, int answeredA, int sumB, int answeredB, boolean differ) {
        StrandPair pair = new StrandPair(score(sd, icc, sumA, answeredA), score(sd, icc, sumB, answeredB));

        assertThat(pair.reliablyDiffer()).contains(differ);
        assertThat(new StrandPair(pair.other(), pair.one()).reliablyDiffer()).contains(differ);
    }

    @Test
    void a_difference_exactly_on_the_line_is_no_reliable_one() {
        // 1.96·sd·√2·√(1−.5) = 1.96·sd: with sd 12.5 the line lies at exactly 24.5, with 25 at exactly 49.
        StrandScore none = score("12.5", "0.50", 0, 50, 50);
        StrandScore exactly = score("12.5", "0.50", 49, 50, 50);
        StrandScore above = score("12.5", "0.50", 50, 50, 50);

        assertThat(new StrandPair(none, exactly).difference().orElseThrow().value())
                .isEqualByComparingTo("24.5");
        assertThat(new StrandPair(none, exactly).critical().value()).isEqualByComparingTo("24.5");
        assertThat(new StrandPair(none, exactly).reliablyDiffer()).contains(false);
        assertThat(new StrandPair(none, above).reliablyDiffer()).contains(true);
    }

    @Test
    void the_line_of_the_provisional_figures_is_35_points() {
        StrandPair pair = new StrandPair(score("20", "0.60", 40, 14), score("20", "0.60", 20, 14));

        assertThat(pair.critical().text(2)).isEqualTo("35.06");
        assertThat(pair.difference().orElseThrow().text(2)).isEqualTo("35.71");
    }

    @Test
    void without_enough_seen_by_both_there_is_no_verdict() {
        StrandPair pair = new StrandPair(score("20", "0.60", 40, 14), score("20", "0.60", 0, 10));

        assertThat(pair.reliablyDiffer()).isEmpty();
        assertThat(pair.difference()).isEmpty();
    }

    @Test
    void only_one_strand_and_one_reference_stand_side_by_side() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new StrandPair(score("20", "0.60", 40, 14), score("20", "0.70", 40, 14)));
    }

    @Test
    void items_two_steps_apart_are_to_talk_about_the_most_different_first() {
        Answers one = new Answers(java.util.Map.of(
                "A01", Response.NOT_YET,
                "A02", Response.NOT_YET,
                "A03", Response.NOT_YET,
                "B01", Response.NOT_SEEN,
                "B02", Response.NOT_APPLICABLE,
                "C01", Response.NEARLY_ALWAYS));
        Answers other = new Answers(java.util.Map.of(
                "A01", Response.RARELY,
                "A02", Response.SOMETIMES,
                "A03", Response.OFTEN,
                "B01", Response.NEARLY_ALWAYS,
                "B02", Response.NEARLY_ALWAYS,
                "C01", Response.SOMETIMES));

        assertThat(compare(one, other).talkAbout())
                .extracting(pair -> pair.item().code())
                .containsExactly("A03", "A02", "C01");
    }

    @Test
    void the_strands_that_differ_are_named_in_order_and_nothing_is_averaged() {
        Answers one = Invented.answersWithSums(instrument, List.of(10, 40, 50));
        Answers other = Invented.answersWithSums(instrument, List.of(50, 38, 5));

        SideBySide beside = compare(one, other);

        assertThat(beside.differing()).extracting(Strand::code).containsExactly("being", "thinking");
        assertThat(beside.strands().getFirst().one().sum()).isEqualTo(10);
        assertThat(beside.strands().getFirst().other().sum()).isEqualTo(50);
        assertThat(beside.ruleVersion()).isEqualTo(TwoAdults.VERSION);
    }

    private SideBySide compare(Answers one, Answers other) {
        Scorer scorer = new Scorer(instrument, Invented.references(instrument));
        return rules.compare(scorer.score(one, AgeBand.KS1), one, scorer.score(other, AgeBand.KS1), other);
    }

    private StrandScore score(String sd, String icc, int sum, int answered) {
        return score(sd, icc, sum, answered, LENGTH);
    }

    private StrandScore score(String sd, String icc, int sum, int answered, int length) {
        Reference usual = Invented.reference(60, sd, "0.90");
        Reference reference = new Reference(
                usual.expectation(),
                usual.sd(),
                usual.internal(),
                usual.retest(),
                new BigDecimal(icc),
                usual.mean(),
                usual.provenance());
        return new StrandScore(instrument.strands().getFirst(), length, length, answered, sum, reference, List.of());
    }
}
