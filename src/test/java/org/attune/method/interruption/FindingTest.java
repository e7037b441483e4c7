package org.attune.method.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Response;
import org.attune.method.scoring.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {

    private final Instrument instrument = Invented.instrument(3, 14);

    @Test
    void evidence_is_the_lowest_five_below_the_expectation_then_by_code() {
        // 3 is above 60 points and so no evidence; the fourth 2, A10, is the sixth and falls out.
        assertThat(evidence("23102220230111")).containsExactly("A04=0", "A08=0", "A11=0", "A03=1", "A12=1");
        assertThat(evidence("32323232323200")).containsExactly("A13=0", "A14=0", "A02=2", "A04=2", "A06=2");
        assertThat(evidence("33334433332001")).isEmpty();
        assertThat(evidence("33320033NAN000")).containsExactly("A05=0", "A06=0", "A12=0", "A13=0", "A14=0");
    }

    @Test
    void evidence_may_be_fewer_than_five() {
        assertThat(evidence("33330000333NNN")).containsExactly("A05=0", "A06=0", "A07=0", "A08=0");
    }

    @Test
    void only_a_focus_has_evidence() {
        Finding finding = find(Invented.answersWithSums(instrument, List.of(20, 20, 20)));

        assertThat(finding.strand("being").evidence()).hasSize(5);
        assertThat(finding.strand("doing").alsoLow()).isTrue();
        assertThat(finding.strand("doing").evidence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # being, doing (4 items each): strengths
                    3344, 3400, A03=4 A04=4 B02=4 A01=3
                    2223, 4100, B01=4 A04=3
                    2223, 2100, A04=3 A01=2
                    0003, 0000, A04=3
                    NN03, NNA1, A04=3 B04=1
                    2222, 2100, ''
                    NNNN, 0000, ''
                    4444, 4444, A01=4 A02=4 A03=4 A04=4
                    3000, 0300, A01=3 B02=3
                    """)
    void strengths_are_the_highest_answers_and_a_lone_one_gets_company(String being, String doing, String strengths) {
        Instrument small = Invented.instrument(2, 4);
        Answers answers = Answers.fromOrder(small.items(), being + doing);
        Finding finding = new InterruptionRules(small, Invented.references(small))
                .find(answers, AgeBand.KS1, Circumstances.UNKNOWN);

        assertThat(String.join(" ", told(finding.strengths()))).isEqualTo(strengths);
    }

    @Test
    void a_pupil_known_for_under_four_weeks_has_an_early_picture_and_no_status_is_shown() {
        assertThat(cautions(Circumstances.of(27, 600))).containsExactly(Caution.EARLY_PICTURE);
        assertThat(cautions(Circumstances.of(28, 600))).isEmpty();

        Answers answers = Invented.answersWithSums(instrument, List.of(20, 45, 45));
        InterruptionRules rules = new InterruptionRules(instrument, Invented.references(instrument));
        Finding early = rules.find(answers, AgeBand.KS1, Circumstances.of(27, 600));
        Finding later = rules.find(answers, AgeBand.KS1, Circumstances.of(28, 600));
        assertThat(early.isStatusShown()).isFalse();
        assertThat(later.isStatusShown()).isTrue();
        assertThat(early.strands()).isEqualTo(later.strands());
    }

    @Test
    void answers_given_in_under_ninety_seconds_are_fast() {
        assertThat(cautions(Circumstances.of(200, 89))).containsExactly(Caution.FAST);
        assertThat(cautions(Circumstances.of(200, 90))).isEmpty();
        assertThat(cautions(new Circumstances(OptionalInt.empty(), OptionalLong.of(0))))
                .containsExactly(Caution.FAST);
    }

    @Test
    void what_is_not_known_is_no_caution() {
        assertThat(cautions(Circumstances.UNKNOWN)).isEmpty();
    }

    @Test
    void answers_that_are_all_the_same_are_alike() {
        Map<String, Response> two = Map.of("A01", Response.RARELY, "B01", Response.RARELY, "C01", Response.NOT_SEEN);

        assertThat(find(new Answers(two)).cautions()).containsExactly(Caution.ALL_ALIKE);
        assertThat(find(new Answers(two).with("C01", Response.OFTEN)).cautions())
                .isEmpty();
        assertThat(find(Answers.NONE.with("A01", Response.RARELY)).cautions()).isEmpty();
        assertThat(find(Answers.NONE).cautions()).isEmpty();
    }

    @Test
    void a_finding_says_what_made_it_and_comes_out_the_same_again() {
        Answers answers = Invented.answersWithSums(instrument, List.of(30, 20, 45));
        Finding finding = find(answers);

        assertThat(finding.instrument()).isEqualTo("invented/v1");
        assertThat(finding.referenceSet()).isEqualTo("invented/v1/provisional");
        assertThat(finding.ruleVersion()).isEqualTo(InterruptionRules.VERSION);
        assertThat(finding.band()).isEqualTo(AgeBand.KS2);
        assertThat(find(answers)).isEqualTo(finding);
    }

    private List<String> evidence(String being) {
        return told(find(Answers.fromOrder(instrument.items().subList(0, 14), being))
                .strand("being")
                .evidence());
    }

    private java.util.Set<Caution> cautions(Circumstances circumstances) {
        Answers answers = Invented.answersWithSums(instrument, List.of(30, 20, 45));
        return new InterruptionRules(instrument, Invented.references(instrument))
                .find(answers, AgeBand.KS1, circumstances)
                .cautions();
    }

    private Finding find(Answers answers) {
        return new InterruptionRules(instrument, Invented.references(instrument))
                .find(answers, AgeBand.KS2, Circumstances.UNKNOWN);
    }

    private static List<String> told(List<AnsweredItem> answered) {
        return answered.stream()
                .map(one -> one.item().code() + "=" + one.response().code())
                .toList();
    }
}
