package org.attune.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.access.Role;
import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.method.instrument.AgeBand;
import org.attune.method.instrument.Response;
import org.attune.method.training.Lean;
import org.attune.roll.Trainings;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Practice, and the calibration that sets or renews a training record, on the real database. */
@AppTest
class CalibratingTest {

    private final PracticeCases cases;
    private final Practice practice;
    private final Calibrations calibrations;
    private final TrainingResults results;
    private final Trainings trainings;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private final Statements statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Rater rater;
    private InventedSchool school;
    private Person priya;

    CalibratingTest(
            PracticeCases cases,
            Practice practice,
            Calibrations calibrations,
            TrainingResults results,
            Trainings trainings,
            Schoolyard schoolyard,
            SignedIn signedIn,
            Statements statements,
            TestClock clock,
            JdbcClient jdbc) {
        this.cases = cases;
        this.practice = practice;
        this.calibrations = calibrations;
        this.results = results;
        this.trainings = trainings;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.rater = new Rater(cases, practice, calibrations);
        school = schoolyard.aSchool();
        priya = school.person("Priya Osei", Role.PRACTITIONER);
    }

    @BeforeEach
    void somebody_without_training() {
        clock.reset();
        school = schoolyard.aSchool();
        priya = school.person("Priya Osei", Role.PRACTITIONER);
        signedIn.as(priya);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
        clock.reset();
    }

    @Test
    void near_enough_sets_a_training_record_for_twelve_months_that_says_where_it_comes_from() {
        assertThat(trainings.mine().current()).isFalse();

        TrainingResult result = results.get(rater.calibrates(Rater.AS_AGREED));

        assertThat(result.calibrated()).isTrue();
        assertThat(result.cases()).hasSize(6);
        assertThat(result.found().ratings()).isEqualTo(72);
        assertThat(result.found().same()).isEqualTo(72);
        assertThat(trainings.mine().current()).isTrue();
        assertThat(trainings.mine().expiresOn()).isEqualTo(clock.today().plusMonths(12));
        assertThat(jdbc.sql("select note from training where staff_id = ?")
                        .param(priya.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("calibrated in Attune");
        assertThat(jdbc.sql("select count(*) from audit where act = 'WRITE' and what = 'training' and record_id = ?")
                        .param(priya.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_record_by_hand_that_reaches_further_goes_on_counting() {
        school.trainedUntil(priya, clock.today().plusYears(2));

        rater.calibrates(Rater.AS_AGREED);

        assertThat(trainings.mine().expiresOn()).isEqualTo(clock.today().plusYears(2));
    }

    @Test
    void not_near_enough_changes_no_training_record() {
        school.trainedUntil(priya, clock.today().plusDays(5));

        TrainingResult result = results.get(rater.calibrates(Rater.NEVER_SEEN));

        assertThat(result.calibrated()).isFalse();
        assertThat(result.verdict().near()).isFalse();
        assertThat(trainings.mine().expiresOn()).isEqualTo(clock.today().plusDays(5));
    }

    @Test
    void scoring_a_step_higher_throughout_is_within_one_step_and_still_no_calibration() {
        TrainingResult result = results.get(rater.calibrates(Rater.A_STEP_HIGHER));

        assertThat(result.found().near()).isEqualTo(72);
        assertThat(result.verdict().lean()).isFalse();
        assertThat(result.found().lean().size()).isIn(Lean.Size.A_STEP, Lean.Size.HALF_A_STEP);
        assertThat(result.calibrated()).isFalse();
    }

    @Test
    void six_cases_meet_every_age_band_and_are_new_to_the_person_where_that_is_possible() {
        List<String> practised = Stream.of(AgeBand.values())
                .flatMap(band ->
                        cases.cases().stream().filter(one -> one.band() == band).limit(2))
                .map(PracticeCase::code)
                .toList();
        practised.forEach(code -> rater.practises(code, Rater.AS_AGREED));

        calibrations.begin();
        List<PracticeCase> drawn = calibrations.open().cases();

        assertThat(drawn).extracting(PracticeCase::band).contains(AgeBand.values());
        assertThat(drawn).extracting(PracticeCase::code).doesNotContainAnyElementsOf(practised);
    }

    @Test
    void it_is_left_and_carried_on_answer_by_answer_and_an_answer_can_be_changed() {
        calibrations.begin();
        PracticeCase first = calibrations.open().cases().getFirst();
        String item = first.ratings().getFirst().item();
        calibrations.answer(first.code(), item, Response.RARELY);
        signedIn.nobody();

        clock.pass(Duration.ofDays(3));
        signedIn.as(priya);
        calibrations.answer(first.code(), item, Response.OFTEN);

        assertThat(calibrations.open().of(first)).containsExactly(Map.entry(item, Response.OFTEN));
        assertThat(calibrations.mine().answered()).isEqualTo(1);
        assertThat(calibrations.mine().mayBegin()).isFalse();
        assertThatExceptionOfType(NotAllAnswered.class)
                .isThrownBy(calibrations::finish)
                .satisfies(open -> assertThat(open.open()).isEqualTo(71));
    }

    @Test
    void there_is_one_a_day_and_the_next_one_tomorrow() {
        rater.calibrates(Rater.NEVER_SEEN);

        assertThat(calibrations.mine().mayBegin()).isFalse();
        assertThatExceptionOfType(NotToBeDoneNow.class).isThrownBy(calibrations::begin);

        clock.pass(Duration.ofDays(1));
        assertThat(calibrations.mine().mayBegin()).isTrue();
        assertThat(results.get(rater.calibrates(Rater.AS_AGREED)).calibrated()).isTrue();
    }

    @Test
    void there_is_one_at_a_time() {
        calibrations.begin();

        assertThatExceptionOfType(NotToBeDoneNow.class).isThrownBy(calibrations::begin);
    }

    @Test
    void what_was_agreed_about_a_case_cannot_be_read_while_it_is_in_the_open_calibration() {
        List<RunId> before = cases.cases().stream()
                .map(one -> rater.practises(one.code(), Rater.AS_AGREED))
                .toList();
        calibrations.begin();
        String drawn = calibrations.open().cases().getFirst().code();

        assertThatExceptionOfType(NotToBeDoneNow.class)
                .isThrownBy(() -> practice.answer(drawn, firstItem(drawn), Response.OFTEN));
        assertThatExceptionOfType(NotToBeDoneNow.class).isThrownBy(() -> practice.answers(drawn));
        assertThatExceptionOfType(NotToBeDoneNow.class).isThrownBy(() -> practice.finish(drawn));
        assertThat(before.stream().filter(this::isClosed)).hasSize(6);
        assertThat(practice.mine().cases().stream().filter(one -> one.state() == CaseStanding.State.IN_CALIBRATION))
                .hasSize(6);

        rater.answersAll(Rater.AS_AGREED);
        calibrations.finish();
        assertThat(before.stream().filter(this::isClosed)).isEmpty();
    }

    @Test
    void a_result_stays_fixed_with_what_was_agreed_then() {
        RunId run = rater.practises("C01", Rater.A_STEP_HIGHER);

        assertThatExceptionOfType(NotAllAnswered.class).isThrownBy(() -> practice.finish("C01"));
        TrainingResult result = results.get(run);
        assertThat(result.kind()).isEqualTo(RunKind.PRACTICE);
        PracticeCase one = cases.find("C01").orElseThrow();
        assertThat(result.cases().getFirst().ratings())
                .hasSize(12)
                .allSatisfy(item -> assertThat(item.rating().agreed())
                        .isEqualTo(one.rating(item.item()).orElseThrow().answer()));
    }

    @Test
    void a_practice_can_be_done_again_and_the_last_one_counts_for_the_lean() {
        rater.practises("C01", Rater.A_STEP_HIGHER);
        assertThat(practice.mine().lately().lean().isHigher()).isTrue();

        rater.practises("C01", Rater.AS_AGREED);

        PracticeStanding mine = practice.mine();
        assertThat(mine.finished()).isEqualTo(1);
        assertThat(mine.lately().lean().sum()).isZero();
        assertThat(mine.cases().getFirst().state()).isEqualTo(CaseStanding.State.DONE);
        assertThat(mine.cases().getFirst().lastOn()).isEqualTo(clock.today());
        assertThat(mine.cases().get(1).state()).isEqualTo(CaseStanding.State.NEW);
    }

    @Test
    void an_answer_is_one_of_six_to_a_question_of_the_case() {
        PracticeCase one = cases.find("C01").orElseThrow();
        String asked = one.ratings().getFirst().item();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> practice.answer("C01", asked, Response.NOT_APPLICABLE));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> practice.answer("C01", "X99", Response.OFTEN));
        calibrations.begin();
        String other = cases.cases().stream()
                .map(PracticeCase::code)
                .filter(code -> calibrations.open().cases().stream()
                        .noneMatch(in -> in.code().equals(code)))
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> calibrations.answer(other, asked, Response.OFTEN));
    }

    @Test
    void looking_takes_as_many_statements_with_much_practice_as_with_little() {
        rater.practises("C01", Rater.AS_AGREED);
        long little = statements.of(() -> practice.mine()) + statements.of(() -> calibrations.mine());

        cases.cases().forEach(one -> rater.practises(one.code(), Rater.AS_AGREED));
        long much = statements.of(() -> practice.mine()) + statements.of(() -> calibrations.mine());

        assertThat(much).isEqualTo(little);
        assertThat(little).isLessThanOrEqualTo(4);
    }

    private String firstItem(String code) {
        return cases.find(code).orElseThrow().ratings().getFirst().item();
    }

    private boolean isClosed(RunId run) {
        try {
            return results.get(run).cases().isEmpty();
        } catch (NotToBeDoneNow closed) {
            return true;
        }
    }
}
