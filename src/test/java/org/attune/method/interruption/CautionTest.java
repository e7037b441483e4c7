package org.attune.method.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.attune.method.Invented;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Instrument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When each caution holds, to the day, and what it does to the result. */
class CautionTest {

    private static final List<Integer> LOW_BEING = List.of(20, 45, 45);
    private static final List<Integer> ALL_HIGH = List.of(50, 50, 50);

    private final Instrument instrument = Invented.instrument(3, 14);
    private final InterruptionRules rules = new InterruptionRules(instrument, Invented.references(instrument));

    @ParameterizedTest
    @CsvFileSource(resources = "/method/cautions.csv", numLinesToSkip = 1)
    void each_caution_holds_to_the_day(
            @Nullable Integer daysKnown,
            @Nullable Long seconds,
            @Nullable Integer daysSeen,
            @Nullable String english,
            @Nullable Integer daysSinceEvent,
            @Nullable String recorded,
            @Nullable String cautions) {
        Circumstances circumstances = new Circumstances(
                orEmpty(daysKnown),
                seconds == null ? OptionalLong.empty() : OptionalLong.of(seconds),
                orEmpty(daysSeen),
                Optional.ofNullable(english),
                orEmpty(daysSinceEvent),
                names(recorded).map(Recorded::valueOf).collect(Collectors.toSet()));

        assertThat(find(LOW_BEING, circumstances).cautions())
                .isEqualTo(names(cautions).map(Caution::valueOf).collect(Collectors.toSet()));
    }

    @Test
    void a_caution_never_changes_a_score_a_status_or_the_focus() {
        Finding plain = find(LOW_BEING, Circumstances.UNKNOWN);
        Finding cautious = find(
                LOW_BEING,
                Circumstances.of(3, 5)
                        .withDaysSeen(OptionalInt.of(0))
                        .withEnglish(Optional.of("A"))
                        .withDaysSinceEvent(OptionalInt.of(1))
                        .withRecorded(EnumSet.allOf(Recorded.class)));

        assertThat(cautious.strands()).isEqualTo(plain.strands());
        assertThat(cautious.strengths()).isEqualTo(plain.strengths());
        assertThat(cautious.cautions()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "NEURODEVELOPMENTAL, true",
        "SENSORY, true",
        "LANGUAGE, true",
        "HEARING, true",
        "HEALTH, true",
        "OPEN_REFERRAL, true",
        "WELL_BELOW_AGE, false"
    })
    void a_need_leaves_the_cause_of_low_scores_open(Recorded recorded, boolean open) {
        assertThat(find(LOW_BEING, with(recorded)).isCauseOpen()).isEqualTo(open);
        assertThat(find(ALL_HIGH, with(recorded)).isCauseOpen()).isFalse();
    }

    @Test
    void so_do_english_and_a_loss_but_not_how_the_answers_came_about() {
        Circumstances known = Circumstances.of(200, 600);
        assertThat(find(LOW_BEING, known.withEnglish(Optional.of("B"))).isCauseOpen())
                .isTrue();
        assertThat(find(LOW_BEING, known.withDaysSinceEvent(OptionalInt.of(30))).isCauseOpen())
                .isTrue();
        assertThat(find(LOW_BEING, Circumstances.of(200, 10).withDaysSeen(OptionalInt.of(2)))
                        .isCauseOpen())
                .isFalse();
        assertThat(find(LOW_BEING, known).isCauseOpen()).isFalse();
    }

    @Test
    void an_early_picture_shows_no_status_and_so_no_open_cause() {
        Finding early = find(LOW_BEING, Circumstances.of(5, 600).withEnglish(Optional.of("A")));
        assertThat(early.isStatusShown()).isFalse();
        assertThat(early.isCauseOpen()).isFalse();
        assertThat(early.isOwnProgressOnly()).isFalse();
    }

    @Test
    void working_well_below_the_age_shows_no_status_and_own_progress_only() {
        Finding own = find(LOW_BEING, with(Recorded.WELL_BELOW_AGE));
        assertThat(own.isOwnProgressOnly()).isTrue();
        assertThat(own.isStatusShown()).isFalse();
        assertThat(own.isEarlyPicture()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Recorded.class)
    void what_is_recorded_is_never_a_reason_for_the_lead(Recorded recorded) {
        assertThat(find(LOW_BEING, with(recorded)).cautions()).noneMatch(Caution::isOfTheAnswers);
    }

    @Test
    void a_code_is_read_as_it_is_written() {
        assertThat(Arrays.stream(Recorded.values()).map(Recorded::code).map(Recorded::of))
                .containsExactly(Recorded.values());
    }

    private static Circumstances with(Recorded recorded) {
        return Circumstances.of(200, 600).withRecorded(Set.of(recorded));
    }

    private Finding find(List<Integer> sums, Circumstances circumstances) {
        return rules.find(Invented.answersWithSums(instrument, sums), AgeBand.KS1, circumstances);
    }

    private static OptionalInt orEmpty(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static java.util.stream.Stream<String> names(@Nullable String list) {
        return list == null ? java.util.stream.Stream.empty() : Arrays.stream(list.split(" "));
    }
}
