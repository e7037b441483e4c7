package org.attune.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.attune.access.NoSuchRecord;
import org.attune.access.Role;
import org.attune.catalogue.Catalogue;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The SENCO’s signature on a result. */
@AppTest
class SigningTest {

    private final Assessments assessments;
    private final Findings findings;
    private final Catalogue catalogue;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Statements statements;
    private final TestClock clock;

    private ScoredSchool school;
    private FindingId finding;

    SigningTest(
            Assessments assessments,
            Findings findings,
            Catalogue catalogue,
            Schoolyard schools,
            SignedIn signedIn,
            Statements statements,
            TestClock clock) {
        this.assessments = assessments;
        this.findings = findings;
        this.catalogue = catalogue;
        this.schools = schools;
        this.signedIn = signedIn;
        this.statements = statements;
        this.clock = clock;
        this.school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        this.finding = new FindingId(0);
    }

    @BeforeEach
    void a_result_of_mia() {
        school = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        finding = assessments.submit(school.answered(i -> Response.OFTEN, 3));
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void the_senco_signs_and_everyone_who_works_with_the_pupil_reads_it() {
        assertThat(findings.get(finding).signOff()).isNull();
        long writes = school.school.audited("WRITE", school.mia);

        signedIn.as(school.lowe, () -> findings.signOff(finding, "Read with Priya"));

        SignOff signed = new SignOff(school.lowe.id(), clock.instant(), "Read with Priya");
        assertThat(school.school.audited("WRITE", school.mia)).isEqualTo(writes + 1);
        for (Person reader : List.of(school.priya, school.sam, school.lowe, school.school.aHead("Helen Ward"))) {
            assertThat(signedIn.as(reader, () -> findings.get(finding).signOff()))
                    .as(reader.name())
                    .isEqualTo(signed);
        }
    }

    @Test
    void nobody_but_the_senco_signs() {
        Person office = school.school.anAdministrator("Olive Office");
        for (Person other : List.of(school.priya, school.sam, school.school.aHead("Helen Ward"), office)) {
            signedIn.as(other);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(other.name())
                    .isThrownBy(() -> findings.signOff(finding, null));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(findings::unsigned);
        }
        assertThat(signedIn.as(school.priya, () -> findings.get(finding).signOff()))
                .isNull();
    }

    @Test
    void the_senco_of_another_school_signs_nothing_here() {
        ScoredSchool other = new ScoredSchool(assessments, catalogue, schools, signedIn, clock);
        signedIn.as(other.lowe);

        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> findings.signOff(finding, null));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> findings.signOff(new FindingId(999_999_999), null));
        assertThat(findings.unsigned()).isEmpty();
    }

    @Test
    void a_result_is_signed_once() {
        signedIn.as(school.lowe);
        findings.signOff(finding, null);

        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> findings.signOff(finding, "Again"));
    }

    @Test
    void a_correction_needs_a_new_signature_and_the_older_version_takes_none() {
        signedIn.as(school.lowe, () -> findings.signOff(finding, null));
        clock.pass(Duration.ofDays(1));
        FindingId corrected = assessments.submit(assessments.correct(finding, "B01 was about his brother"));

        assertThat(findings.get(finding).signOff()).isNotNull();
        assertThat(findings.get(corrected).signOff()).isNull();

        signedIn.as(school.lowe);
        assertThat(findings.unsigned()).extracting(UnsignedFinding::id).containsExactly(corrected);
        findings.signOff(corrected, null);
        assertThat(findings.unsigned()).isEmpty();
    }

    @Test
    void a_replaced_result_cannot_be_signed() {
        assessments.submit(assessments.correct(finding, "A slip"));
        signedIn.as(school.lowe);

        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> findings.signOff(finding, null));
    }

    @Test
    void only_the_newest_result_of_a_pupil_waits_for_a_signature() {
        clock.pass(Duration.ofDays(30));
        FindingId newer = assessments.submit(school.answered(i -> Response.SOMETIMES, 3));
        signedIn.as(school.lowe);

        assertThat(findings.unsigned())
                .containsExactly(new UnsignedFinding(
                        newer, school.mia, findings.get(newer).madeAt()));
        assertThat(statements.of(findings::unsigned)).isLessThanOrEqualTo(3);
    }

    @Test
    void an_older_result_that_is_corrected_later_hides_no_newer_one() {
        clock.pass(Duration.ofDays(30));
        FindingId newer = assessments.submit(school.answered(i -> Response.SOMETIMES, 3));
        clock.pass(Duration.ofDays(1));
        assessments.submit(assessments.correct(finding, "A slip"));
        signedIn.as(school.lowe);

        assertThat(findings.unsigned()).extracting(UnsignedFinding::id).containsExactly(newer);
        assertThat(findings.latestOf(school.mia).orElseThrow().id()).isEqualTo(newer);
    }

    @Test
    void a_note_is_not_empty_and_not_endless() {
        signedIn.as(school.school.person("Both Hats", Role.SENCO, Role.PRACTITIONER));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> findings.signOff(finding, " "));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> findings.signOff(finding, "x".repeat(1001)));
    }
}
