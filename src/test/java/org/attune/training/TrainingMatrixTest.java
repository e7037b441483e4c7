package org.attune.training;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.catalogue.PracticeCases;
import org.attune.method.instrument.Response;
import org.attune.roll.Trainings;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;

/**
 * Who trains inside the app, and that nobody sees another's answers. The marks are for practitioner, SENCO, head, administrator and nobody
 * signed in, in this order: + may, - is refused.
 */
@AppTest
class TrainingMatrixTest {

    private final PracticeCases cases;
    private final Practice practice;
    private final Calibrations calibrations;
    private final TrainingResults results;
    private final Trainings trainings;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;
    private final Rater rater;
    private InventedSchool school;

    TrainingMatrixTest(
            PracticeCases cases,
            Practice practice,
            Calibrations calibrations,
            TrainingResults results,
            Trainings trainings,
            Schoolyard schoolyard,
            SignedIn signedIn,
            JdbcClient jdbc) {
        this.cases = cases;
        this.practice = practice;
        this.calibrations = calibrations;
        this.results = results;
        this.trainings = trainings;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
        this.rater = new Rater(cases, practice, calibrations);
        school = schoolyard.aSchool();
    }

    @BeforeEach
    void a_school() {
        school = schoolyard.aSchool();
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                //                           practitioner SENCO head administrator nobody
                "see the own practice       | + + - - -",
                "see the own answers        | + + - - -",
                "answer a practice case     | + + - - -",
                "finish a practice case     | + + - - -",
                "see the own calibration    | + + - - -",
                "begin a calibration        | + + - - -",
                "carry on a calibration     | + + - - -",
                "answer in a calibration    | + + - - -",
                "finish a calibration       | + + - - -",
                "see an own result          | + + - - -",
            })
    void those_who_score_train_and_nobody_else(String action, String marks) {
        Runnable act = requireNonNull(acts().get(action.strip()));
        Role[] roles = Role.values();
        String[] expected = marks.strip().split(" ");
        assertThat(expected).hasSize(roles.length + 1);
        for (int i = 0; i < roles.length; i++) {
            Person person = school.person("Person " + roles[i], roles[i]);
            assertThat(signedIn.as(person, () -> may(act)))
                    .as("%s: %s", roles[i], action)
                    .isEqualTo(expected[i].equals("+"));
        }
        signedIn.nobody();
        assertThat(may(act)).as("nobody: %s", action).isEqualTo(expected[roles.length].equals("+"));
    }

    @Test
    void the_table_has_every_public_method_of_these_services() {
        long methods = Stream.of(Practice.class, Calibrations.class, TrainingResults.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .count();

        assertThat(acts()).hasSize((int) methods);
    }

    @Test
    void nobody_reads_another_s_result_and_the_try_is_on_record() {
        Person priya = school.aPractitioner("Priya Osei");
        RunId practised = signedIn.as(priya, () -> rater.practises("C01", Rater.AS_AGREED));
        RunId calibrated = signedIn.as(priya, () -> rater.calibrates(Rater.NEVER_SEEN));
        List<Person> others = List.of(
                school.aPractitioner("Tom Ellery"),
                school.aSenco("Ruth Lowe"),
                schoolyard.aSchool().aSenco("Eve Else"));

        for (Person other : others) {
            for (RunId run : List.of(practised, calibrated)) {
                signedIn.as(other);
                assertThatExceptionOfType(NoSuchRecord.class).as(other.name()).isThrownBy(() -> results.get(run));
            }
            assertThat(refusals(other)).isEqualTo(2);
        }
    }

    @Test
    void everyone_has_a_practice_and_a_calibration_of_their_own() {
        Person priya = school.aPractitioner("Priya Osei");
        Person tom = school.aPractitioner("Tom Ellery");
        signedIn.as(priya, () -> {
            practice.answer("C01", firstItem(), Response.OFTEN);
            calibrations.begin();
        });

        signedIn.as(tom);
        assertThat(practice.answers("C01")).isEmpty();
        assertThat(practice.mine().cases()).allMatch(one -> one.state() == CaseStanding.State.NEW);
        assertThat(calibrations.mine().answered()).isNull();
        assertThat(calibrations.mine().mayBegin()).isTrue();
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(calibrations::open);
    }

    @Test
    void nobody_renews_their_own_training_without_a_calibration() {
        signedIn.as(school.person("Priya Osei", Role.PRACTITIONER));
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(trainings::renewByCalibration);
        for (Role role : List.of(Role.HEAD, Role.ADMINISTRATOR)) {
            signedIn.as(school.person("Person " + role, role));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(trainings::renewByCalibration);
        }
    }

    private Map<String, Runnable> acts() {
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("see the own practice", practice::mine);
        acts.put("see the own answers", () -> practice.answers("C01"));
        acts.put("answer a practice case", () -> practice.answer("C01", firstItem(), Response.OFTEN));
        acts.put("finish a practice case", () -> practice.finish("C01"));
        acts.put("see the own calibration", calibrations::mine);
        acts.put("begin a calibration", calibrations::begin);
        acts.put("carry on a calibration", calibrations::open);
        acts.put("answer in a calibration", () -> calibrations.answer("C01", firstItem(), Response.OFTEN));
        acts.put("finish a calibration", calibrations::finish);
        acts.put("see an own result", () -> results.get(new RunId(1)));
        return acts;
    }

    private String firstItem() {
        return cases.find("C01").orElseThrow().ratings().getFirst().item();
    }

    private long refusals(Person person) {
        return jdbc.sql(
                        "select count(*) from audit where act = 'REFUSED' and what = 'training-result' and staff_id = ?")
                .param(person.id().value())
                .query(Long.class)
                .single();
    }

    private static boolean may(Runnable act) {
        try {
            act.run();
            return true;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
            return false;
        } catch (NotAllAnswered | NotToBeDoneNow | NoSuchRecord pastTheDoor) {
            return true;
        }
    }
}
