package org.attune.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.access.SchoolId;
import org.attune.bench.profiles.InventedTrust;
import org.attune.catalogue.Catalogue;
import org.attune.context.Contexts;
import org.attune.context.FactEntry;
import org.attune.context.FactKind;
import org.attune.method.change.Verdict;
import org.attune.method.cohort.GroupProfile;
import org.attune.method.cohort.Member;
import org.attune.method.cohort.MonthEnds;
import org.attune.method.cohort.Sighting;
import org.attune.method.interruption.Status;
import org.attune.quality.GroupRate;
import org.attune.quality.Trait;
import org.attune.roll.GroupId;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.attune.ui.DateField;
import org.attune.ui.Formats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Pictures of generated schools: what they say, who may see them, and what they cost. */
@AppTest
class ProfilesTest {

    private static final String SETTING = "attune.trust-viewers";

    private final Profiles profiles;
    private final SchoolPictures pictures;
    private final TrustPictures trust;
    private final PictureTables tables;
    private final RateTables rates;
    private final TotalTables totals;
    private final Contexts contexts;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Screens screens;
    private final Statements statements;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Catalogue catalogue;
    private final Days days;
    private Schoolyard.InventedSchool school;
    private Person ruth;

    ProfilesTest(
            Profiles profiles,
            SchoolPictures pictures,
            TrustPictures trust,
            PictureTables tables,
            RateTables rates,
            TotalTables totals,
            Contexts contexts,
            Schoolyard schools,
            SignedIn signedIn,
            Screens screens,
            Statements statements,
            JdbcClient jdbc,
            DataSource database,
            Catalogue catalogue,
            TestClock clock) {
        this.profiles = profiles;
        this.pictures = pictures;
        this.trust = trust;
        this.tables = tables;
        this.rates = rates;
        this.totals = totals;
        this.contexts = contexts;
        this.schools = schools;
        this.signedIn = signedIn;
        this.screens = screens;
        this.statements = statements;
        this.jdbc = jdbc;
        this.database = database;
        this.catalogue = catalogue;
        this.days = Days.sinceSeptember(clock.today());
        this.school = schools.aSchool();
        this.ruth = school.aSenco("Ruth Lowe");
    }

    @BeforeEach
    void a_school() {
        school = schools.aSchool();
        ruth = school.aSenco("Ruth Lowe");
        System.clearProperty(SETTING);
    }

    @AfterEach
    void close() {
        System.clearProperty(SETTING);
        screens.close();
    }

    @Test
    void a_picture_adds_up_and_equals_the_answers() throws Exception {
        generate(school.id(), 60, 2);
        GroupProfile profile = signedIn.as(ruth, () -> profiles.ofSchool(days, Filter.EVERYONE))
                .profile();

        assertThat(profile.members()).isEqualTo(60);
        assertThat(profile.strands()).allSatisfy(strand -> {
            int counted = strand.counts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(counted + strand.noStatus() + strand.notAssessed()).isEqualTo(60);
        });
        assertThat(profile.strand("being").count(Status.LIKELY)).isEqualTo((int) likelyByAnswers("B"));
        assertThat(profile.clusters())
                .hasSize(12)
                .isSortedAccordingTo((one, other) -> Double.compare(one.distance(), other.distance()));
        assertThat(profile.movement().compared()).isPositive();
        assertThat(profile.movement().members(Verdict.NO_RELIABLE_CHANGE)).isPositive();
    }

    @Test
    void as_many_statements_for_three_hundred_as_for_thirty_and_at_most_three_with_one_audit_row() throws Exception {
        Map<String, Long> few = cost(school, 30);
        school = schools.aSchool();
        Map<String, Long> many = cost(school, 300);

        assertThat(many).isEqualTo(few);
        assertThat(few.get("class")).isLessThanOrEqualTo(3 + 1);
        assertThat(few.get("class by what is on record")).isLessThanOrEqualTo(3 + 1);
        assertThat(few.get("school")).isLessThanOrEqualTo(3 + 1);
    }

    @Test
    void a_look_leaves_one_audit_row_with_the_group_and_the_day() throws Exception {
        generate(school.id(), 30, 1);
        GroupId group = signedIn.as(ruth, profiles::groups).getFirst().id();
        signedIn.as(ruth, () -> profiles.ofGroup(group, days, Filter.EVERYONE));

        assertThat(jdbc.sql("select concat(what, ' #', record_id) from audit where school_id = ? and act = 'READ'")
                        .param(school.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("group-profile " + days.at() + " #" + group.value());
    }

    @Test
    void a_practitioner_sees_their_own_class_and_neither_another_nor_what_is_on_record() throws Exception {
        generate(school.id(), 60, 1);
        List<GroupId> groups = signedIn.as(ruth, profiles::groups).stream()
                .map(each -> each.id())
                .toList();
        Person priya = school.aPractitioner("Priya Osei");
        school.joins(priya, groups.getFirst().value(), days.at().minusDays(30));

        assertThat(signedIn.as(priya, profiles::groups)).hasSize(1);
        GroupPicture own = signedIn.as(priya, () -> profiles.ofGroup(groups.getFirst(), days, Filter.EVERYONE));
        assertThat(own.pupils()).hasSize(30).allMatch(each -> each.seen().now() != null);
        assertThat(own.kinds()).noneMatch(Filter.Kind::isOnRecord);
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> signedIn.as(priya, () -> profiles.ofGroup(groups.getLast(), days, Filter.EVERYONE)));
        for (Filter.Kind kind : Filter.Kind.values()) {
            if (kind.isOnRecord()) {
                assertThatExceptionOfType(NoSuchRecord.class)
                        .as("%s", kind)
                        .isThrownBy(() -> signedIn.as(
                                priya, () -> profiles.ofGroup(groups.getFirst(), days, new Filter(kind, Filter.YES))));
            }
        }
    }

    @Test
    void another_school_s_class_does_not_exist() throws Exception {
        generate(school.id(), 30, 1);
        GroupId group = signedIn.as(ruth, profiles::groups).getFirst().id();
        Person other = schools.aSchool().aSenco("Noor Elm");

        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> signedIn.as(other, () -> profiles.ofGroup(group, days, Filter.EVERYONE)));
        assertThat(signedIn.as(other, () -> profiles.ofSchool(days, Filter.EVERYONE))
                        .pupils())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // action, practitioner, SENCO, head, administrator, named in the setting
        "classes,       +, +, +, -, -",
        "a class,       -, +, +, -, -",
        "helping most,  +, +, +, -, -",
        "a pupil,       -, +, +, -, -",
        "the school,    -, +, +, -, -",
        "its picture,   -, +, +, -, -",
        "its paper,     -, +, +, -, -",
        "all schools,   -, -, -, -, +",
        "one school,    -, -, -, -, +",
        "its days,      -, -, -, -, +",
    })
    void each_may_do_what_their_work_needs_and_no_more(
            String action, String practitioner, String senco, String head, String administrator, String named)
            throws Exception {
        generate(school.id(), 30, 1);
        Map<String, Runnable> acts = acts();
        Runnable act = Objects.requireNonNull(acts.get(action));
        String[] expected = {practitioner, senco, head, administrator};
        for (Role role : Role.values()) {
            assertThat(may(school.person("Una " + role, role), act))
                    .as("%s: %s", role, action)
                    .isEqualTo(expected[role.ordinal()].equals("+"));
        }
        Person tess = school.person("Tess Trent");
        System.setProperty(SETTING, "somebody.else, " + tess.username());
        assertThat(may(tess, act)).as("named: %s", action).isEqualTo(named.equals("+"));
        signedIn.nobody();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(act::run);
    }

    @Test
    void the_trust_is_told_rounded_totals_without_names() throws Exception {
        generate(school.id(), 104, 1, monthEnd());
        Person tess = school.person("Tess Trent");
        System.setProperty(SETTING, tess.username());
        SchoolTotals mine = signedIn.as(tess, () -> trust.schools(monthEnd())).stream()
                .filter(each -> each.school().equals(school.id()))
                .findFirst()
                .orElseThrow();

        assertThat(mine.picture().members()).isEqualTo(105);
        assertThat(mine.picture().strands().getFirst()).allMatch(count -> count % 5 == 0);
        SchoolTotals one = signedIn.as(tess, () -> trust.school(school.id(), monthEnd()));
        assertThat(one.picture().strands()).isEqualTo(mine.picture().strands());
        assertThat(one.picture().splits()).containsKeys("SEX", "YEAR", "SEN_PROVISION", "PUPIL_PREMIUM", "FREE_MEALS");
        assertThat(one.toString()).doesNotContain("Number");
        PictureTables.Table table = totals.schools(List.of(mine));
        assertThat(table.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.heads()));
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_trust_is_told_of_no_day_but_the_end_of_a_month_that_is_over() {
        Person tess = school.person("Tess Trent");
        System.setProperty(SETTING, tess.username());
        signedIn.as(tess, () -> {
            assertThat(trust.days()).hasSize(12).startsWith(monthEnd());
            for (LocalDate day : List.of(
                    days.at(),
                    monthEnd().minusDays(1),
                    monthEnd().plusDays(1),
                    MonthEnds.latest(days.at().plusMonths(1)))) {
                assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> trust.schools(day));
                assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(() -> trust.school(school.id(), day));
            }
        });
        screens.open(tess, "");
        assertThat(screens.text()).contains("You may read the totals of all schools.", "All schools");
        screens.goTo("trust?at=" + monthEnd().minusDays(1));
        assertThat(screens.text()).contains("As at " + Formats.date(monthEnd()));
        LocalDate earlier = signedIn.as(tess, trust::days).getLast();
        ((Select<LocalDate>) screens.field(Select.class, "As at the end of")).setValue(earlier);
        assertThat(screens.text()).contains("As at " + Formats.date(earlier));
        screens.open(ruth, "");
        assertThat(screens.text()).doesNotContain("All schools");
    }

    @Test
    void what_runs_is_told_of_today_alone_and_nothing_is_late_in_the_holidays() throws Exception {
        generate(school.id(), 30, 1);
        Days earlier = Days.sinceSeptember(days.at().minusDays(1));

        assertThat(signedIn.as(ruth, () -> pictures.of(days, Filter.EVERYONE)).running())
                .isEqualTo(new SchoolPicture.Running(0, 0));
        assertThat(signedIn.as(ruth, () -> pictures.of(earlier, Filter.EVERYONE))
                        .running())
                .isNull();
        screens.open(ruth, "school");
        assertThat(screens.text()).contains("Plans running today");
        screens.goTo("school?at=" + earlier.at());
        assertThat(screens.text()).contains("Reliably better").doesNotContain("Plans running today");
    }

    @Test
    void a_filter_by_year_or_class_keeps_the_other_years_to_choose_and_leaves_empty_classes_out() throws Exception {
        generate(school.id(), 60, 2);
        GroupPicture all = signedIn.as(ruth, () -> profiles.ofSchool(days, Filter.EVERYONE));
        assertThat(all.years()).hasSizeGreaterThan(1);
        String year = all.years().iterator().next();

        GroupPicture one = signedIn.as(ruth, () -> profiles.ofSchool(days, new Filter(Filter.Kind.YEAR, year)));
        assertThat(one.years()).isEqualTo(all.years());
        GroupPicture oak = signedIn.as(
                ruth,
                () -> profiles.ofSchool(
                        days,
                        new Filter(
                                Filter.Kind.CLASS,
                                "" + all.groups().getFirst().id().value())));
        assertThat(tables.byClass(all).rows()).hasSize(2);
        assertThat(tables.byClass(oak).rows()).hasSize(1);
        screens.open(ruth, "school?show=" + oak.filter().code());
        assertThat(screens.text()).contains("Who stands where");
        LocalDate early = days.since().minusDays(1);
        screens.field(DateField.class, "As at").setValue(early);
        assertThat(screens.text())
                .as("a day before the one it is compared with is shown, and compared with an earlier one")
                .contains(
                        "as at " + Formats.date(early),
                        Formats.date(Days.sinceSeptember(early).since()));
    }

    @Test
    void a_reliable_change_of_a_pupil_has_its_arrow_and_words_on_the_map_and_in_the_table() throws Exception {
        generate(school.id(), 60, 2);
        GroupPicture all = signedIn.as(ruth, () -> profiles.ofSchool(days, Filter.EVERYONE));
        PictureTables.Table table = tables.pupils(all);

        assertThat(table.heads()).contains("Being: change");
        assertThat(table.rows().stream()
                        .flatMap(List::stream)
                        .filter("reliably up"::equals)
                        .count())
                .isEqualTo(all.profile().movement().verdicts().values().stream()
                        .flatMap(each -> each.values().stream())
                        .filter(Verdict.IMPROVED::equals)
                        .count())
                .isPositive();
        PupilPicture improved = all.pupils().stream()
                .filter(each -> all.profile()
                        .movement()
                        .of(each.pupil().pupil().value(), "being")
                        .equals(Optional.of(Verdict.IMPROVED)))
                .findFirst()
                .orElseThrow();
        String filter = "CLASS-" + improved.pupil().groups().getFirst().value();
        school.aPupil("Nora New", improved.pupil().groups().getFirst().value());
        screens.open(ruth, "school?show=" + filter);
        String map = LocatorJ._get(Html.class).getInnerHtml();
        assertThat(map)
                .contains("↑</span><span class=\"word\"> (reliably up)")
                .contains("<td class=\"cluster unseen\"><span class=\"word\">Not scored");
    }

    @Test
    void the_table_of_strands_is_the_same_on_screen_on_paper_and_in_a_file() throws Exception {
        generate(school.id(), 30, 2);
        PictureTables.Table table = tables.strands(signedIn.as(ruth, () -> profiles.ofSchool(days, Filter.EVERYONE)));

        assertThat(table.heads()).hasSize(9).endsWith("Mean", "Change");
        assertThat(table.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(9));
        screens.open(ruth, "school");
        assertThat(screens.text()).contains(table.rows().getFirst());
        assertThat(signedIn.as(ruth, () -> pictures.print(days, Filter.EVERYONE))
                        .pages())
                .isEqualTo(1);
    }

    @Test
    void filters_choose_and_the_tables_carry_no_formula() throws Exception {
        generate(school.id(), 30, 1);
        jdbc.sql("update pupil set last_name = '=1+1' where school_id = ? limit 1")
                .param(school.id().value())
                .update();
        GroupPicture girls = signedIn.as(ruth, () -> profiles.ofSchool(days, new Filter(Filter.Kind.SEX, "F")));
        PictureTables.Table table = tables.pupils(signedIn.as(ruth, () -> profiles.ofSchool(days, Filter.EVERYONE)));

        assertThat(girls.pupils()).hasSize(15);
        assertThat(table.rows()).hasSize(30);
        assertThat(new String(table.csv(), StandardCharsets.UTF_8))
                .contains("\"'=1+1, Pupil\"")
                .doesNotContain("\n=1");
        assertThat(sheet(table.xlsx()))
                .contains("'=1+1, Pupil")
                .contains("<pane ySplit=\"1\"")
                .doesNotContain("<f>");
    }

    @Test
    @SuppressWarnings("unchecked")
    void pupils_are_chosen_by_meals_and_premium_as_they_were_on_the_day() throws Exception {
        generate(school.id(), 30, 1);
        List<PupilId> pupils = signedIn.as(ruth, () -> profiles.ofSchool(days, Filter.EVERYONE)).pupils().stream()
                .map(each -> each.pupil().pupil())
                .toList();
        LocalDate autumn = days.at().minusDays(20);
        signedIn.as(ruth, () -> {
            pupils.subList(0, 4)
                    .forEach(pupil -> contexts.record(pupil, FactEntry.coded(FactKind.FREE_MEALS, "TFSM", autumn)));
            pupils.subList(2, 9).forEach(pupil -> {
                contexts.record(pupil, FactEntry.coded(FactKind.PUPIL_PREMIUM, "DPP", autumn));
                contexts.record(pupil, FactEntry.coded(FactKind.PUPIL_PREMIUM, "SCP", autumn));
                contexts.record(pupil, FactEntry.coded(FactKind.EVER_SIX, "EVER6", autumn));
            });
        });

        assertThat(chosen(days, Filter.Kind.FREE_MEALS, Filter.YES)).isEqualTo(4);
        assertThat(chosen(days, Filter.Kind.FREE_MEALS, Filter.NO)).isEqualTo(26);
        assertThat(chosen(days, Filter.Kind.PUPIL_PREMIUM, Filter.YES)).isEqualTo(7);
        assertThat(chosen(days, Filter.Kind.PUPIL_PREMIUM, Filter.NO)).isEqualTo(23);
        assertThat(chosen(Days.sinceSeptember(autumn.minusDays(1)), Filter.Kind.FREE_MEALS, Filter.YES))
                .isZero();
        screens.open(ruth, "school?show=FREE_MEALS-YES");
        assertThat(((Select<Filter>) screens.field(Select.class, "Show"))
                        .getListDataView()
                        .getItems()
                        .toList())
                .contains(new Filter(Filter.Kind.PUPIL_PREMIUM, Filter.YES));
        assertThat(screens.text()).contains("Who stands where");
    }

    @Test
    void rates_of_likely_by_group_are_as_at_the_day_with_exact_ranges_and_without_small_groups() throws Exception {
        generate(school.id(), 60, 1);
        GroupPicture all = signedIn.as(ruth, () -> profiles.ofSchool(days, Filter.EVERYONE));
        List<PupilId> pupils =
                all.pupils().stream().map(each -> each.pupil().pupil()).toList();
        signedIn.as(ruth, () -> {
            pupils.subList(0, 12)
                    .forEach(pupil -> contexts.record(pupil, FactEntry.coded(FactKind.FREE_MEALS, "TFSM", days.at())));
            pupils.subList(0, 9)
                    .forEach(
                            pupil -> contexts.record(pupil, FactEntry.coded(FactKind.PUPIL_PREMIUM, "DPP", days.at())));
        });
        GroupPicture today = signedIn.as(ruth, () -> profiles.ofSchool(days, Filter.EVERYONE));

        assertThat(sizes(today, Trait.SEX)).isEqualTo(Map.of("F", 30, "M", 30));
        assertThat(sizes(today, Trait.FREE_MEALS)).isEqualTo(Map.of("YES", 12, "NO", 48));
        assertThat(sizes(today, Trait.PUPIL_PREMIUM)).as("nine are too few").isEqualTo(Map.of("NO", 51));
        assertThat(ratesOf(today).stream()
                        .filter(each -> each.trait() == Trait.SEX)
                        .mapToInt(each -> each.rate().hits())
                        .sum())
                .as("every pupil counts once")
                .isEqualTo((int) today.pupils().stream()
                        .filter(each -> likely(each.member()))
                        .count())
                .isPositive();
        Days before = Days.sinceSeptember(days.at().minusDays(1));
        assertThat(sizes(signedIn.as(ruth, () -> profiles.ofSchool(before, Filter.EVERYONE)), Trait.FREE_MEALS))
                .doesNotContainKey("YES");
        PictureTables.Table table = rates.of(ratesOf(today));
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSize(4));
        screens.open(ruth, "school");
        assertThat(screens.text())
                .contains("How often a strand is likely low, group by group", "Free school meals: On record")
                .contains(table.rows().getLast())
                .doesNotContain("Pupil premium: On record");
        assertThat(signedIn.as(ruth, () -> pictures.print(days, Filter.EVERYONE))
                        .pages())
                .isEqualTo(1);
    }

    @Test
    void the_paper_of_a_school_of_twenty_classes_is_one_side_with_all_its_rates() throws Exception {
        generate(school.id(), 600, 1);
        List<String> types = List.of("SPLD", "MLD", "SEMH", "SLCN", "HI", "VI", "PD", "ASD", "OTH", "NSA");
        for (int i = 0; i < types.size(); i++) {
            jdbc.sql("""
                            insert into pupil_fact (school_id, pupil_id, kind, code, starts_on, recorded_by, recorded_at)
                            select school_id, id, 'SEN_TYPE', ?, '2026-09-01', ?, now(3) from pupil
                            where school_id = ? and mod(id, 10) = ?""")
                    .params(types.get(i), ruth.id().value(), school.id().value(), i)
                    .update();
        }
        GroupPicture picture = signedIn.as(ruth, () -> profiles.ofSchool(days, Filter.EVERYONE));

        assertThat(sizes(picture, Trait.SEN_TYPE)).hasSize(10);
        assertThat(rates.byTrait(ratesOf(picture)).rows()).hasSize(7);
        assertThat(signedIn.as(ruth, () -> pictures.print(days, Filter.EVERYONE))
                        .pages())
                .isEqualTo(1);
    }

    @Test
    void the_screens_show_names_signs_and_words_on_a_class_and_no_name_on_the_school() throws Exception {
        generate(school.id(), 30, 2);
        GroupId group = signedIn.as(ruth, profiles::groups).getFirst().id();
        screens.open(ruth, "classes/" + group.value() + "/profile");
        assertThat(screens.text())
                .contains("At a glance", "What helps most here", "30 of 30 scored", "The same in figures");
        screens.goTo("school");
        assertThat(screens.text())
                .contains("How are our children doing?", "Where pupils stand", "Reliably better", "Print one side")
                .doesNotContain("Number1");
        screens.goTo("classes");
        assertThat(screens.text()).contains("Class 0");
    }

    @Test
    void an_empty_school_reads_a_calm_page_and_prints() {
        screens.open(ruth, "school");
        assertThat(screens.text()).contains("Nobody to show");
        assertThat(signedIn.as(ruth, () -> pictures.print(days, Filter.EVERYONE))
                        .pages())
                .isEqualTo(1);
    }

    private List<GroupRate> ratesOf(GroupPicture picture) {
        return signedIn.as(ruth, () -> profiles.rates(picture));
    }

    private Map<String, Integer> sizes(GroupPicture picture, Trait trait) {
        return ratesOf(picture).stream()
                .filter(each -> each.trait() == trait)
                .collect(Collectors.toMap(GroupRate::value, each -> each.rate().cases()));
    }

    private static boolean likely(Member member) {
        Sighting now = member.now();
        return now != null && now.strands().values().stream().anyMatch(line -> line.status() == Status.LIKELY);
    }

    private int chosen(Days when, Filter.Kind kind, String value) {
        return signedIn.as(ruth, () -> profiles.ofSchool(when, new Filter(kind, value)))
                .pupils()
                .size();
    }

    private Map<String, Long> cost(Schoolyard.InventedSchool school, int pupils) throws Exception {
        generate(school.id(), pupils, 2);
        Person senco = school.aSenco("Sal Senco");
        GroupId group = signedIn.as(senco, profiles::groups).getFirst().id();
        jdbc.sql("update pupil_membership set group_id = ? where school_id = ?")
                .params(group.value(), school.id().value())
                .update();
        Filter sen = new Filter(Filter.Kind.FREE_MEALS, Filter.NO);
        Map<String, Long> cost = new LinkedHashMap<>();
        signedIn.as(senco, () -> {
            cost.put("class", statements.of(() -> profiles.ofGroup(group, days, Filter.EVERYONE)));
            cost.put("class by what is on record", statements.of(() -> profiles.ofGroup(group, days, sen)));
            cost.put("school", statements.of(() -> profiles.ofSchool(days, sen)));
            cost.put("school with plans", statements.of(() -> pictures.of(days, Filter.EVERYONE)));
        });
        return cost;
    }

    private Map<String, Runnable> acts() {
        GroupId group = signedIn.as(ruth, profiles::groups).getFirst().id();
        GroupPicture picture = signedIn.as(ruth, () -> profiles.ofGroup(group, days, Filter.EVERYONE));
        Map<String, Runnable> acts = new HashMap<>();
        acts.put("classes", profiles::groups);
        acts.put("a class", () -> profiles.ofGroup(group, days, Filter.EVERYONE));
        acts.put("helping most", () -> profiles.helpingMost(picture));
        acts.put(
                "a pupil",
                () -> profiles.over(picture.pupils().getFirst().pupil().pupil()));
        acts.put("the school", () -> profiles.ofSchool(days, Filter.EVERYONE));
        acts.put("its picture", () -> pictures.of(days, Filter.EVERYONE));
        acts.put("its paper", () -> pictures.print(days, Filter.EVERYONE));
        acts.put("all schools", () -> trust.schools(monthEnd()));
        acts.put("one school", () -> trust.school(school.id(), monthEnd()));
        acts.put("its days", trust::days);
        return acts;
    }

    private boolean may(Person person, Runnable act) {
        try {
            signedIn.as(person, act);
            return true;
        } catch (AccessDeniedException | NoSuchRecord refused) {
            return false;
        }
    }

    private LocalDate monthEnd() {
        return MonthEnds.latest(days.at());
    }

    private void generate(SchoolId id, int pupils, int cycles) throws Exception {
        generate(id, pupils, cycles, days.at());
    }

    private void generate(SchoolId id, int pupils, int cycles, LocalDate last) throws Exception {
        try (Connection connection = database.getConnection()) {
            new InventedTrust(connection, catalogue, last, 7).into(id.value(), pupils, cycles);
        }
    }

    private long likelyByAnswers(String letter) {
        return jdbc.sql("""
                        select count(*) from (select a.pupil_id, sum(x.response) total, count(*) answered from assessment a
                            join answer x on x.assessment_id = a.id and x.item like concat(:letter, '%') and x.response in ('0', '1', '2', '3', '4')
                            where a.school_id = :school and a.submitted_at >= :from
                              and a.submitted_at = (select max(b.submitted_at) from assessment b where b.pupil_id = a.pupil_id)
                            group by a.pupil_id) s
                        where 25 * total < 60 * answered and pow(60 * answered - 25 * total, 2) > 1.645 * 1.645 * 560 * answered
                          and answered >= 11""")
                .param("letter", letter)
                .param("school", school.id().value())
                .param("from", days.at().minusMonths(9))
                .query(Long.class)
                .single();
    }

    private static String sheet(byte[] xlsx) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("No sheet");
    }
}
