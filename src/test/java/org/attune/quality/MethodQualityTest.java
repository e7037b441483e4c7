package org.attune.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Objects;
import org.attune.access.Role;
import org.attune.catalogue.Catalogue;
import org.attune.method.cohort.WholeYear;
import org.attune.method.instrument.AgeBand;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A generated school, and what its SENCO reads about the method. */
@AppTest
class MethodQualityTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);

    private final MethodQuality quality;
    private final Schoolyard schools;
    private final Catalogue catalogue;
    private final JdbcClient jdbc;
    private final SignedIn signedIn;
    private final Screens screens;
    private final Statements statements;
    private Schoolyard.InventedSchool school;
    private Person ruth;
    private GeneratedSchool generated;

    MethodQualityTest(
            MethodQuality quality,
            Schoolyard schools,
            Catalogue catalogue,
            JdbcClient jdbc,
            SignedIn signedIn,
            Screens screens,
            Statements statements) {
        this.quality = quality;
        this.schools = schools;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
        this.signedIn = signedIn;
        this.screens = screens;
        this.statements = statements;
        school = schools.aSchool();
        ruth = school.aSenco("Ruth Lowe");
        generated = new GeneratedSchool(jdbc, catalogue, school);
    }

    @BeforeEach
    void a_new_school() {
        school = schools.aSchool();
        ruth = school.aSenco("Ruth Lowe");
        generated = new GeneratedSchool(jdbc, catalogue, school);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void a_hundred_and_twenty_pupils_show_every_part() {
        generated.scored(120, SEPTEMBER);
        generated.secondViews(35);
        QualityPicture picture = signedIn.as(ruth, quality::picture);

        assertThat(picture.pupils()).isEqualTo(120);
        assertThat(picture.consistency()).hasSize(3).allSatisfy(each -> {
            assertThat(each.band()).isEqualTo(AgeBand.KS1);
            assertThat(each.pupils()).isEqualTo(120);
            assertThat(Objects.requireNonNull(each.alpha()).value().orElseThrow())
                    .isBetween(0.8, 1.0);
        });
        assertThat(picture.agreeing().pairs()).isEqualTo(35);
        assertThat(picture.agreeing().strands()).hasSize(3);
        assertThat(picture.agreeing().items()).hasSize(42);
        assertThat(picture.local()).singleElement().satisfies(set -> {
            assertThat(set.years())
                    .singleElement()
                    .satisfies(year -> assertThat(year.standing()).isEqualTo(new WholeYear(120, 120, SEPTEMBER)));
            assertThat(set.pupils()).isEqualTo(120);
            assertThat(set.strands()).hasSize(3);
        });
    }

    @Test
    void rates_have_their_n_and_hide_small_groups() {
        generated.scored(19, SEPTEMBER);
        QualityPicture picture = signedIn.as(ruth, quality::picture);

        assertThat(picture.rates())
                .filteredOn(rate -> rate.trait() == Trait.SEX)
                .as("ten girls and nine boys")
                .extracting(GroupRate::value)
                .containsExactly("F");
        assertThat(picture.rates().getFirst().rate().cases()).isEqualTo(10);
    }

    @Test
    void the_one_question_that_was_made_unfair_stands_out_and_no_other() {
        generated.scored(120, SEPTEMBER);
        BiasCheck sex = signedIn.as(ruth, quality::picture).bias().getFirst();

        assertThat(sex.trait()).isEqualTo(Trait.SEX);
        assertThat(sex.tested()).isEqualTo(42);
        assertThat(sex.found()).singleElement().satisfies(found -> {
            assertThat(found.item().code()).isEqualTo("B01");
            assertThat(found.bias().interval().high()).isLessThan(1);
        });
    }

    @Test
    void free_meals_and_premium_are_groups_with_two_sides_like_the_others() {
        generated.scored(120, SEPTEMBER);
        onRecord("FREE_MEALS", "TFSM", 4);
        onRecord("EVER_SIX", "EVER6", 1);
        onRecord("PUPIL_PREMIUM", "DPP", 2);
        QualityPicture picture = signedIn.as(ruth, quality::picture);

        assertThat(picture.rates())
                .filteredOn(rate -> rate.trait() == Trait.FREE_MEALS)
                .extracting(rate -> rate.value() + " " + rate.rate().cases())
                .containsExactly("NO 90", "YES 30");
        assertThat(picture.bias())
                .filteredOn(check -> check.trait() == Trait.PUPIL_PREMIUM)
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.group()).isEqualTo(60);
                    assertThat(check.others()).isEqualTo(60);
                    assertThat(check.tested()).isEqualTo(42);
                });
        screens.open(ruth, "method-quality");
        assertThat(screens.text())
                .contains("With pupil premium, beside all others", "With free school meals, beside all others");
    }

    @Test
    void with_too_little_every_part_says_calmly_what_is_missing() {
        generated.scored(12, SEPTEMBER);
        generated.secondViews(2);
        screens.open(ruth, "method-quality");

        assertThat(screens.text())
                .contains("12 pupils have a result.", "This takes 30 pupils of the same years", "There are 12 so far.")
                .contains("This takes 30 pairs of views. There are 2 so far.")
                .contains("This takes 50 pupils on each side.")
                .contains("Pupils in whole year groups so far: 12. Figures are shown from 100.")
                .contains("Ethnic group is not on the roll here");
    }

    @Test
    void the_page_names_nobody() {
        generated.scored(120, SEPTEMBER);
        generated.secondViews(35);
        screens.open(ruth, "method-quality");

        assertThat(screens.text())
                .contains("Question by question", "Boys", "B01", "120", "That would take 180 more pupils")
                .doesNotContain("Number1", "Ada Lang");
    }

    @Test
    void a_school_without_results_reads_a_calm_page() {
        screens.open(ruth, "method-quality");

        assertThat(screens.text()).contains("No pupil has a result yet", "No results yet");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTITIONER", "HEAD", "ADMINISTRATOR"})
    void nobody_but_a_senco_reads_it(Role role) {
        Person person = school.person("Una Bell", role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> signedIn.as(person, quality::picture));
    }

    @Test
    void another_school_s_results_do_not_count() {
        generated.scored(12, SEPTEMBER);
        Person other = schools.aSchool().aSenco("Noor Elm");

        assertThat(signedIn.as(other, quality::picture).pupils()).isZero();
    }

    @Test
    void one_audit_row_and_as_many_statements_for_many_as_for_few() {
        generated.scored(30, SEPTEMBER);
        long few = signedIn.as(ruth, () -> statements.of(quality::picture));
        long rows = rows();
        signedIn.as(ruth, quality::picture);
        assertThat(rows()).isEqualTo(rows + 1);

        generated.scored(90, SEPTEMBER);
        generated.secondViews(35);
        assertThat(signedIn.as(ruth, () -> statements.of(quality::picture))).isEqualTo(few);
    }

    /** For every so many-th pupil of the school. */
    private void onRecord(String kind, String code, int every) {
        jdbc.sql("""
                        insert into pupil_fact (school_id, pupil_id, kind, code, starts_on, recorded_by, recorded_at)
                        select school_id, id, ?, ?, '2026-09-01', ?, now(3) from pupil
                        where school_id = ? and mod(id - (select min(id) from pupil where school_id = ?), ?) = 0""")
                .params(
                        kind,
                        code,
                        ruth.id().value(),
                        school.id().value(),
                        school.id().value(),
                        every)
                .update();
    }

    private long rows() {
        return jdbc.sql("select count(*) from audit where school_id = ?")
                .param(school.id().value())
                .query(Long.class)
                .single();
    }
}
