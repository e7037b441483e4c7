package org.attune.method.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attune.method.planning.Library.aStrategy;

import java.util.List;
import java.util.Map;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.attune.method.instrument.Reference;
import org.attune.method.interruption.Circumstances;
import org.attune.method.interruption.InterruptionRules;
import org.attune.method.scoring.Answers;
import org.junit.jupiter.api.Test;

class TargetsTest {

    private final Instrument instrument = Invented.instrument(3, 4);
    private final Targets targets = new Targets(instrument);

    @Test
    void the_three_greatest_needs_that_are_served_become_targets() {
        // Need 60 (two steps and more) goes two steps up, need 35 and 10 one step; A02 is served by nothing.
        PlanRequest request = request("0012 4444 4444", Invented.reference(60, "20", "0.90"));
        Strategy first = aStrategy("S01").serving("A04", 1).serving("A03", 2).strategy();
        Strategy second = aStrategy("S02").serving("A01", 1).strategy();

        assertThat(told(targets.of(request, List.of(first, second)))).containsExactly("A01 0-2", "A03 1-2", "A04 2-3");
        assertThat(told(targets.of(request, List.of(first)))).containsExactly("A03 1-2", "A04 2-3");
        assertThat(targets.of(request, List.of())).isEmpty();
    }

    @Test
    void the_targets_of_the_worked_example() {
        PlanRequest request = request("0011 4444 4444", Invented.reference(60, "20", "0.90"));
        Strategy first = aStrategy("S01").serving("A01", 3).serving("A02", 2).strategy();
        Strategy second = aStrategy("S02").serving("A02", 1).serving("A03", 1).strategy();

        assertThat(told(targets.of(request, List.of(first, second)))).containsExactly("A01 0-2", "A02 0-2", "A03 1-2");
    }

    @Test
    void equal_needs_go_by_code_and_no_more_than_three() {
        PlanRequest request = request("0000 4444 4444", Invented.reference(60, "20", "0.90"));
        Strategy all = aStrategy("S01")
                .serving("A04", 3)
                .serving("A03", 3)
                .serving("A02", 3)
                .serving("A01", 3)
                .strategy();

        assertThat(told(targets.of(request, List.of(all)))).containsExactly("A01 0-2", "A02 0-2", "A03 0-2");
    }

    @Test
    void a_need_of_exactly_two_steps_goes_two_steps_up() {
        Strategy one = aStrategy("S01").serving("A01", 3).strategy();

        assertThat(told(targets.of(request("1111 4444 4444", Invented.reference(75, "20", "0.90")), List.of(one))))
                .containsExactly("A01 1-3");
        assertThat(told(targets.of(request("1111 4444 4444", Invented.reference(74, "20", "0.90")), List.of(one))))
                .containsExactly("A01 1-2");
    }

    @Test
    void what_harmed_before_makes_no_target() {
        PlanRequest request = request("0011 4444 4444", Invented.reference(60, "20", "0.90"))
                .withLimits(PupilLimits.NONE.withTried(Map.of("S01", Outcome.HARMED)));

        assertThat(targets.of(
                        request, List.of(aStrategy("S01").serving("A01", 3).strategy())))
                .isEmpty();
    }

    private PlanRequest request(String answersByStrand, Reference reference) {
        Answers answers = Answers.fromOrder(instrument.items(), answersByStrand.replace(" ", ""));
        return PlanRequest.of(
                new InterruptionRules(instrument, Invented.references(instrument, reference))
                        .find(answers, AgeBand.KS1, Circumstances.UNKNOWN),
                answers,
                Capacity.ofMinutes(60));
    }

    private static List<String> told(List<Target> targets) {
        return targets.stream()
                .map(target -> "%s %s-%s"
                        .formatted(
                                target.item().code(),
                                target.from().code(),
                                target.to().code()))
                .toList();
    }
}
