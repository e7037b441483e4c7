package org.attune.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.attune.access.NoSuchRecord;
import org.attune.method.cycle.DayRange;
import org.attune.method.cycle.Season;
import org.attune.method.cycle.Term;
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
import org.springframework.security.access.AccessDeniedException;

@AppTest
class TermDatesTest {

    private static final LocalDate TRAINING_DAY = LocalDate.of(2027, 1, 5);
    private static final Term SPRING =
            new Term(2026, Season.SPRING, days("2027-01-04", "2027-03-25"), days("2027-02-15", "2027-02-19"));

    private final TermDates terms;
    private final SignedIn signedIn;
    private final Schoolyard yard;
    private InventedSchool school;
    private Person office;

    TermDatesTest(TermDates terms, SignedIn signedIn, Schoolyard yard) {
        this.terms = terms;
        this.signedIn = signedIn;
        this.yard = yard;
        this.school = yard.aSchool();
        this.office = school.anAdministrator("Ola Brook");
    }

    @BeforeEach
    void an_administrator() {
        school = yard.aSchool();
        office = school.anAdministrator("Ola Brook");
        signedIn.as(office);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @Test
    void a_term_that_was_entered_counts_and_the_others_are_as_usual() {
        terms.save(2026, List.of(SPRING));

        assertThat(terms.calendar().enteredTerms()).containsExactly(SPRING);
        assertThat(terms.calendar().isSchoolDay(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(terms.calendar().term(2026, Season.AUTUMN).days().from()).isEqualTo("2026-09-07");

        terms.save(2026, List.of());
        assertThat(terms.calendar().isSchoolDay(LocalDate.of(2027, 1, 4))).isFalse();
    }

    @Test
    void a_closed_day_is_no_school_day_until_it_is_opened_again() {
        long closure = terms.close(TRAINING_DAY, TRAINING_DAY, " Training day ");

        assertThat(terms.closures())
                .containsExactly(new Closure(closure, new DayRange(TRAINING_DAY, TRAINING_DAY), "Training day"));
        assertThat(terms.calendar().isSchoolDay(TRAINING_DAY)).isFalse();

        terms.open(closure);
        assertThat(terms.calendar().isSchoolDay(TRAINING_DAY)).isTrue();
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> terms.open(closure));
    }

    @Test
    void another_school_sees_and_opens_none_of_it() {
        terms.save(2026, List.of(SPRING));
        long closure = terms.close(TRAINING_DAY, TRAINING_DAY, "Training day");
        signedIn.as(yard.aSchool().anAdministrator("Ina Far"));

        assertThat(terms.calendar().enteredTerms()).isEmpty();
        assertThat(terms.closures()).isEmpty();
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> terms.open(closure));
    }

    @ParameterizedTest
    @CsvSource({
        "term-far, 2025-01-04, 2025-03-25", // a slip in the year
        "term-far, 2027-01-04, 2027-12-25",
        "term-meets, 2026-12-14, 2027-03-19" // the usual autumn runs to the 18th
    })
    void a_slip_of_the_keyboard_is_refused_and_nothing_is_kept(String reason, String from, String to) {
        Term slip = new Term(2026, Season.SPRING, days(from, to), null);

        assertThatExceptionOfType(RollRefused.class)
                .isThrownBy(() -> terms.save(2026, List.of(slip)))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith(reason));
        assertThat(terms.calendar().enteredTerms()).isEmpty();
    }

    @Test
    void a_closure_has_a_reason_an_order_and_an_end() {
        refused("closure-reason", () -> terms.close(TRAINING_DAY, TRAINING_DAY, " "));
        refused("closure-order", () -> terms.close(TRAINING_DAY, TRAINING_DAY.minusDays(1), "Snow"));
        refused("closure-far", () -> terms.close(TRAINING_DAY.plusYears(2), TRAINING_DAY.plusYears(2), "Snow"));
        refused("closure-far", () -> terms.close(TRAINING_DAY.minusYears(2), TRAINING_DAY.minusYears(2), "Snow"));
        assertThat(terms.closures()).isEmpty();
        refused("closure-long", () -> terms.close(TRAINING_DAY, TRAINING_DAY.plusYears(1), "Snow"));
    }

    @ParameterizedTest
    @CsvSource({"PRACTITIONER", "SENCO", "HEAD"})
    void everyone_reads_the_calendar_and_only_the_office_changes_it(org.attune.access.Role role) {
        signedIn.as(school.person("Cara Lewis", role));

        assertThat(terms.calendar().isSchoolDay(TRAINING_DAY)).isTrue();
        List.<Consumer<TermDates>>of(
                        dates -> dates.save(2026, List.of()),
                        TermDates::closures,
                        dates -> dates.close(TRAINING_DAY, TRAINING_DAY, "Snow"),
                        dates -> dates.open(1))
                .forEach(act ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> act.accept(terms)));
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(RollRefused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith(reason));
    }

    private static DayRange days(String from, String to) {
        return new DayRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
