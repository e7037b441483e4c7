package org.attune.method.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Item;
import org.attune.method.instrument.Reference;
import org.attune.method.instrument.Response;
import org.attune.method.scoring.Answers;
import org.attune.method.scoring.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FocusTest {

    private static final int UNSEEN = -1;

    private final Instrument instrument = Invented.instrument(3, 14);

    @ParameterizedTest
    @CsvFileSource(resources = "/method/focus.csv", useHeadersInDisplayName = true)
    void work_begins_at_the_earliest_strand_that_is_clearly_low(
            String being, String doing, String thinking, String marks) {
        assertThat(marks(instrument, sum(being), sum(doing), sum(thinking))).isEqualTo(marks);
    }

    @Test
    void the_rule_holds_for_five_strands() {
        Instrument five = Invented.instrument(5, 14);

        assertThat(marks(five, 45, 45, 31, 27, 27)).isEqualTo(". . 1 2 low");
        assertThat(marks(five, 32, 30, 29, 33, 20)).isEqualTo("watch 1 low watch 2");
        assertThat(marks(five, 45, UNSEEN, 45, UNSEEN, 30)).isEqualTo(". open . open 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27 | 45 | 27 | EARLIEST_LIKELY NOT_LOW ALSO_LOW",
                "31 | 32 | 27 | CLEARLY_LOW_BEFORE TOO_NEAR EARLIEST_LIKELY",
                "45 | 32 | 30 | NOT_LOW EARLIEST_POSSIBLE ALSO_LOW",
                "-1 | 27 | -1 | OPEN EARLIEST_LIKELY NOT_SEEN",
            })
    void each_strand_can_say_which_condition_held(int being, int doing, int thinking, String reasons) {
        Finding finding = find(instrument, Invented.answersWithSums(instrument, List.of(being, doing, thinking)));

        assertThat(finding.strands().stream()
                        .map(found -> FocusReason.of(finding, found).name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(reasons);
    }

    @Test
    void the_line_that_is_told_is_the_one_that_decides() {
        Finding finding = find(instrument, Invented.answersWithSums(instrument, List.of(31, 45, 27)));
        Measure being = finding.strand("being").score().measure().orElseThrow();

        assertThat(being.lineBelow(FocusReason.CLEARLY_LOW).text(2)).isEqualTo("55.76");
        assertThat(being.errors(Measure.BAND).text(2)).isEqualTo("10.40");
    }

    @Test
    void exactly_two_thirds_of_an_error_below_is_clearly_low() {
        // 16 items, sd 12.5, r .75: SEM 6.25, 0.67·SEM 4.1875; 25·21/16 = 32.8125 = 37 − 4.1875. One point of E less
        // and it is nearer.
        assertThat(firstOfTwo(Invented.reference(37, "12.5", "0.75"))).isEqualTo(1);
        assertThat(firstOfTwo(Invented.reference(36, "12.5", "0.75"))).isZero();
    }

    @Test
    void an_open_strand_names_what_nobody_has_seen_yet() {
        Answers answers = Invented.answersWithSums(instrument, List.of(UNSEEN, 27, 45))
                .with("A01", Response.OFTEN)
                .with("A02", Response.NOT_APPLICABLE)
                .with("A03", Response.NOT_SEEN);

        Finding finding = find(instrument, answers);

        assertThat(finding.open()).extracting(strand -> strand.strand().code()).containsExactly("being");
        assertThat(finding.strand("being").lookFor())
                .extracting(Item::code)
                .containsExactly("A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11", "A12", "A13", "A14");
        assertThat(finding.strand("doing").lookFor()).isEmpty();
    }

    @Test
    void the_foci_come_in_their_order() {
        Finding finding = find(instrument, Invented.answersWithSums(instrument, List.of(45, 30, 20)));

        assertThat(finding.foci()).extracting(strand -> strand.strand().code()).containsExactly("doing", "thinking");
    }

    private static int firstOfTwo(Reference reference) {
        Instrument sixteen = Invented.instrument(2, 16);
        Answers answers = Invented.answersWithSums(sixteen, List.of(21, 8));
        return new InterruptionRules(sixteen, Invented.references(sixteen, reference))
                .find(answers, AgeBand.KS1, Circumstances.UNKNOWN)
                .strand("being")
                .focus();
    }

    private static String marks(Instrument instrument, Integer... sums) {
        return find(instrument, Invented.answersWithSums(instrument, Arrays.asList(sums))).strands().stream()
                .map(FocusTest::mark)
                .collect(Collectors.joining(" "));
    }

    private static String mark(StrandFinding strand) {
        if (strand.isFocus()) {
            return String.valueOf(strand.focus());
        }
        return strand.alsoWatch() ? "watch" : strand.alsoLow() ? "low" : strand.open() ? "open" : ".";
    }

    private static Finding find(Instrument instrument, Answers answers) {
        return new InterruptionRules(instrument, Invented.references(instrument))
                .find(answers, AgeBand.KS2, Circumstances.UNKNOWN);
    }

    private static int sum(String text) {
        return text.equals("-") ? UNSEEN : Integer.parseInt(text);
    }
}
