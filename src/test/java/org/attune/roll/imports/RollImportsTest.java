package org.attune.roll.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.access.PupilId;
import org.attune.roll.imports.RollImports.Imported;
import org.attune.roll.imports.RollImports.Proposal;
import org.attune.roll.imports.RollImports.StaffCounts;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roll from a file, on the real database. */
@AppTest
class RollImportsTest {

    private static final String HEADINGS = "UPN,Adno,Forename,Surname,DOB,Reg Group,Year,Sex\n";
    private static final String MIA = "B801200005001,1001,Mia,Osei,03/10/2019,Oak,Year 2,F\n";
    private static final String JADEN = "P207000016049,1002,Jaden,Brooks,14/02/2020,Oak,2,Male\n";
    private static final String OLA = ",1003,Ola,Nowak,01/09/2020,Elm,Y1,F\n";

    private final RollImports imports;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private InventedSchool school;

    RollImportsTest(RollImports imports, Schoolyard schoolyard, SignedIn signedIn, TestClock clock, JdbcClient jdbc) {
        this.imports = imports;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        this.school = schoolyard.aSchool();
    }

    @BeforeEach
    void an_administrator_of_a_new_school() {
        school = schoolyard.aSchool();
        signedIn.as(school.anAdministrator("Ada Byron"));
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
        clock.reset();
    }

    @Test
    void a_first_import_makes_pupils_and_classes() {
        Imported done = carryOut(HEADINGS + MIA + JADEN + OLA);

        assertThat(done).isEqualTo(new Imported(3, 0, 0, 0, 0, List.of("Elm", "Oak"), List.of(), StaffCounts.NONE));
        assertThat(classOf("Osei")).isEqualTo("Oak");
        assertThat(classOf("Nowak")).isEqualTo("Elm");
        assertThat(jdbc.sql("select distinct length(code) from pupil where school_id = ?")
                        .param(school.id().value())
                        .query(Integer.class)
                        .list())
                .containsExactly(6);
    }

    @Test
    void a_dry_run_changes_nothing() {
        DryRun run = check(HEADINGS + MIA, Decisions.NONE);

        assertThat(run.count(Fate.NEW)).isEqualTo(1);
        assertThat(pupils()).isZero();
    }

    @Test
    void a_second_import_of_the_same_file_changes_nothing() {
        String file = HEADINGS + MIA + JADEN + OLA;
        carryOut(file);
        String before = wholeRoll();

        Imported again = carryOut(file);

        assertThat(again).isEqualTo(new Imported(0, 0, 3, 0, 0, List.of(), List.of(), StaffCounts.NONE));
        assertThat(wholeRoll()).isEqualTo(before);
    }

    @Test
    void what_changes_is_shown_as_old_and_new_and_numbers_are_not() {
        carryOut(HEADINGS + MIA + OLA);

        DryRun run = check(
                HEADINGS + MIA.replace("Osei", "Osei-Grant") + ",1003,Ola,Nowak,01/09/2020,Oak,Y1,F\n", Decisions.NONE);

        assertThat(run.rows().get(0).changes())
                .containsExactly(new RowFate.Change(Field.LAST_NAME, "Osei", "Osei-Grant"));
        assertThat(run.rows().get(1).changes()).containsExactly(new RowFate.Change(Field.CLASS, "Elm", "Oak"));
        assertThat(check(HEADINGS + "B801200005001,1003,Ola,Nowak,01/09/2020,Elm,Y1,F\n", Decisions.NONE)
                        .rows()
                        .getFirst()
                        .fate())
                .isEqualTo(Fate.REJECTED);
        assertThat(check(HEADINGS + OLA.replace(",1003", "P207000016049,1003"), Decisions.NONE)
                        .rows()
                        .getFirst()
                        .changes())
                .containsExactly(new RowFate.Change(Field.UPN, null, "…6049"));
    }

    @Test
    void a_pupil_who_moves_class_leaves_the_old_one_the_day_before() {
        carryOut(HEADINGS + MIA);
        clock.pass(java.time.Duration.ofDays(10));

        carryOut(HEADINGS + MIA.replace("Oak", "Elm"));

        LocalDate today = clock.today();
        assertThat(jdbc.sql("""
                                select concat(g.name, ' ', m.starts_on, ' ', coalesce(m.ends_on, '-')) from pupil_membership m
                                join roll_group g on g.id = m.group_id where m.school_id = ? order by m.id""").param(school.id().value()).query(String.class).list())
                .containsExactly("Oak " + today.minusDays(10) + " " + today.minusDays(1), "Elm " + today + " -");
    }

    @Test
    void an_empty_cell_leaves_what_is_there() {
        carryOut(HEADINGS + MIA);

        assertThat(check(HEADINGS + "B801200005001,,Mia,Osei,03/10/2019,,,\n", Decisions.NONE)
                        .count(Fate.UNCHANGED))
                .isEqualTo(1);
    }

    @Test
    void a_part_export_empties_no_class() {
        carryOut(HEADINGS + MIA + JADEN + OLA);

        DryRun run = check(HEADINGS + MIA, Decisions.NONE);
        carryOut(HEADINGS + MIA);

        assertThat(run.absent()).extracting(DryRun.Absent::name).containsExactly("Jaden Brooks", "Ola Nowak");
        assertThat(classOf("Brooks")).isEqualTo("Oak");
    }

    @Test
    void those_who_are_ticked_as_leavers_leave_on_that_day() {
        carryOut(HEADINGS + MIA + JADEN + OLA);
        String file = HEADINGS + MIA + OLA;
        PupilId jaden = check(file, Decisions.NONE).absent().getFirst().pupil();
        LocalDate lastDay = clock.today().minusDays(3);

        Imported done = carryOut(file, Decisions.NONE.withLeavers(Set.of(jaden), lastDay));

        assertThat(done.left()).isEqualTo(1);
        assertThat(check(file, Decisions.NONE).absent()).isEmpty();
        assertThat(check(HEADINGS + JADEN, Decisions.NONE).rows().getFirst().returns())
                .isTrue();
    }

    @Test
    void nobody_can_leave_whom_the_file_names() {
        carryOut(HEADINGS + MIA + JADEN);
        PupilId jaden =
                check(HEADINGS + MIA, Decisions.NONE).absent().getFirst().pupil();

        refused("leavers", HEADINGS + MIA + JADEN, Decisions.NONE.withLeavers(Set.of(jaden), clock.today()));
    }

    @Test
    void one_rejected_row_blocks_the_whole_import_until_it_is_left_out() {
        String file = HEADINGS + MIA + JADEN.replace("14/02/2020", "never") + OLA;

        refused("rejected-rows", file, Decisions.NONE);
        assertThat(pupils()).isZero();

        assertThat(carryOut(file, Decisions.NONE.leavingOutRejected(true)).leftOut())
                .isEqualTo(1);
        assertThat(pupils()).isEqualTo(2);
    }

    @Test
    void a_fault_half_way_leaves_everything_as_it_was() {
        String file = HEADINGS + MIA + many(600);
        Proposal read = read(file);
        DryRun seen = imports.check(read.file(), read.mapping(), Decisions.NONE);

        assertThatThrownBy(() -> imports.carryOut(read.file(), read.mapping(), Decisions.NONE, seen, done -> {
                    if (done > 300) {
                        throw new IllegalStateException("the power went");
                    }
                }))
                .hasMessage("the power went");

        assertThat(pupils()).isZero();
        assertThat(jdbc.sql("select count(*) from roll_group where school_id = ?")
                        .param(school.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_import_is_refused_when_the_roll_changed_after_the_check() {
        Proposal read = read(HEADINGS + MIA);
        DryRun seen = imports.check(read.file(), read.mapping(), Decisions.NONE);
        carryOut(HEADINGS + MIA);

        assertThatThrownBy(() -> imports.carryOut(read.file(), read.mapping(), Decisions.NONE, seen, done -> {}))
                .isInstanceOf(ImportRefused.class)
                .hasMessage("changed-meanwhile");
    }

    @Test
    void a_same_name_with_another_number_is_asked_and_the_answer_counts() {
        carryOut(HEADINGS + MIA);
        String file = HEADINGS + "P207000016049,,Mia,Osei,03/10/2019,Oak,2,F\n";

        DryRun open = check(file, Decisions.NONE);
        assertThat(open.rows().getFirst().fate()).isEqualTo(Fate.POSSIBLE);
        refused("open-questions", file, Decisions.NONE);

        assertThat(check(file, Decisions.NONE.answered(2, Answer.SAME_PUPIL))
                        .rows()
                        .getFirst()
                        .fate())
                .isEqualTo(Fate.CHANGED);
        assertThat(carryOut(file, Decisions.NONE.answered(2, Answer.NEW_PUPIL)).added())
                .isEqualTo(1);
        assertThat(pupils()).isEqualTo(2);
    }

    @Test
    void without_numbers_name_and_birth_date_find_the_pupil() {
        carryOut(HEADINGS + MIA);

        DryRun run = check("Name,Date of birth,Class\n\"OSEI, Mia\",2019-10-03,Oak\n", Decisions.NONE);

        assertThat(run.rows().getFirst().pupil()).isNotNull();
        assertThat(run.rows().getFirst().changes())
                .containsExactly(new RowFate.Change(Field.LAST_NAME, "Osei", "OSEI"));
    }

    @Test
    void two_pupils_with_one_name_and_birthday_come_in_with_their_numbers_and_not_without() {
        String twins = "B801200005001,,Mia,Osei,03/10/2019,Oak,2,F\nP207000016049,,Mia,Osei,03/10/2019,Oak,2,F\n";
        assertThat(carryOut(HEADINGS + twins).added()).isEqualTo(2);
        assertThat(carryOut(HEADINGS + twins).unchanged()).isEqualTo(2);

        DryRun run = check(HEADINGS + ",,Mia,Osei,03/10/2019,Oak,2,F\n", Decisions.NONE);

        assertThat(run.rows().getFirst().problems()).extracting(Problem::reason).containsExactly("several");
    }

    @Test
    void a_number_given_twice_rejects_both_rows() {
        DryRun run = check(
                HEADINGS + MIA + JADEN.replace("P207000016049", "B801200005001") + MIA.replace("1001", "1009"),
                Decisions.NONE);

        assertThat(run.rows()).extracting(RowFate::fate).containsOnly(Fate.REJECTED);
        assertThat(run.rows().getFirst().problems())
                .containsExactly(new Problem(Field.UPN, "twice-upn", List.of("2, 3, 4")));
    }

    @Test
    void two_rows_for_one_pupil_are_rejected() {
        DryRun run = check(HEADINGS + OLA + OLA.replace(",1003", ","), Decisions.NONE);

        assertThat(run.rows())
                .allSatisfy(row ->
                        assertThat(row.problems()).extracting(Problem::reason).containsExactly("twice"));
    }

    @Test
    void a_number_that_belongs_to_someone_quite_different_is_rejected() {
        carryOut(HEADINGS + MIA);

        DryRun run = check(HEADINGS + ",1001,Sami,Rahman,05/05/2018,Oak,3,M\n", Decisions.NONE);

        assertThat(run.rows().getFirst().problems()).extracting(Problem::reason).containsExactly("other-pupil");
        assertThat(run.absent()).isEmpty();
    }

    @Test
    void a_hostile_name_is_only_a_name() {
        String name = "</script><img src=x onerror=alert(1)>";
        carryOut(HEADINGS + ",,\"" + name + "\",=1+1,03/10/2019,Oak,2,F\n");

        assertThat(jdbc.sql("select first_name from pupil where school_id = ?")
                        .param(school.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(name);
    }

    @Test
    void the_matching_of_columns_is_remembered_for_the_same_headings() {
        Proposal first = read("Kind,Vor,Nach,Tag,Gruppe\nx,Mia,Osei,03/10/2019,Oak\n");
        assertThat(first.remembered()).isFalse();
        ColumnMapping mapping = first.mapping()
                .with(Field.FIRST_NAME, 1)
                .with(Field.LAST_NAME, 2)
                .with(Field.BIRTH_DATE, 3)
                .with(Field.CLASS, 4);
        imports.carryOut(
                first.file(),
                mapping,
                Decisions.NONE,
                imports.check(first.file(), mapping, Decisions.NONE),
                done -> {});

        Proposal again = read("Kind,Vor,Nach,Tag,Gruppe\ny,Ola,Nowak,01/09/2020,Elm\n");

        assertThat(again.remembered()).isTrue();
        assertThat(again.mapping()).isEqualTo(mapping);
    }

    @Test
    void one_school_neither_finds_nor_touches_the_pupils_of_another() {
        carryOut(HEADINGS + MIA);
        String before = wholeRoll();
        InventedSchool other = schoolyard.aSchool();

        signedIn.as(other.anAdministrator("Bea Byron"), () -> {
            assertThat(check(HEADINGS + MIA.replace("Osei", "Other"), Decisions.NONE)
                            .count(Fate.NEW))
                    .isEqualTo(1);
            carryOut(HEADINGS + MIA.replace("Osei", "Other"));
        });

        assertThat(wholeRoll()).isEqualTo(before);
    }

    @Test
    void every_pupil_who_is_written_has_an_audit_row() {
        carryOut(HEADINGS + MIA + JADEN);

        assertThat(jdbc.sql(
                                "select count(distinct pupil_id) from audit where school_id = ? and act = 'WRITE' and what = 'pupil'")
                        .param(school.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private Imported carryOut(String file) {
        return carryOut(file, Decisions.NONE);
    }

    private Imported carryOut(String file, Decisions decisions) {
        Proposal read = read(file);
        DryRun seen = imports.check(read.file(), read.mapping(), decisions);
        return imports.carryOut(read.file(), read.mapping(), decisions, seen, done -> {});
    }

    private DryRun check(String file, Decisions decisions) {
        Proposal read = read(file);
        return imports.check(read.file(), read.mapping(), decisions);
    }

    private void refused(String reason, String file, Decisions decisions) {
        assertThatThrownBy(() -> carryOut(file, decisions))
                .isInstanceOf(ImportRefused.class)
                .hasMessage(reason);
    }

    private Proposal read(String file) {
        return imports.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ",A" + i + ",Pupil,Number" + i + ",03/10/2019,Class " + i % 30 + ",2,F\n")
                .collect(Collectors.joining());
    }

    private long pupils() {
        return jdbc.sql("select count(*) from pupil where school_id = ?")
                .param(school.id().value())
                .query(Long.class)
                .single();
    }

    private String classOf(String lastName) {
        return jdbc.sql("""
                        select g.name from pupil p join pupil_membership m on m.pupil_id = p.id and m.ends_on is null
                        join roll_group g on g.id = m.group_id where p.school_id = ? and p.last_name = ?""")
                .params(school.id().value(), lastName)
                .query(String.class)
                .single();
    }

    /** Pupils and memberships, every column. */
    private String wholeRoll() {
        return jdbc.sql("select * from pupil where school_id = ? order by id")
                        .param(school.id().value())
                        .query()
                        .listOfRows()
                + jdbc.sql("select * from pupil_membership where school_id = ? order by id")
                        .param(school.id().value())
                        .query()
                        .listOfRows()
                        .toString();
    }
}
