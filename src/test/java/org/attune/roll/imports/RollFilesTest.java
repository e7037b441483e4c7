package org.attune.roll.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.roll.imports.RollImports.Imported;
import org.attune.roll.imports.RollImports.Proposal;
import org.attune.roll.imports.RollImports.StaffCounts;
import org.attune.sheet.SheetRefused;
import org.attune.testing.AppTest;
import org.attune.testing.Files;
import org.attune.testing.RollFixtures;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workbooks, groups, staff, OneRoster and CTF, on the real database. */
@AppTest
class RollFilesTest {

    private static final String STAFF = """
            Name,Job title,Email,Works with,From
            "Marsh, Helen",Teacher,h.marsh@school.example,Oak,01/09/2026
            "Ellery, Tom",Teaching assistant,,Oak; Nurture,01/09/2026
            """;

    private final RollImports imports;
    private final ImportWords words;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private InventedSchool school;

    RollFilesTest(
            RollImports imports,
            ImportWords words,
            Schoolyard schoolyard,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc) {
        this.imports = imports;
        this.words = words;
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
    void a_workbook_comes_in_like_a_csv_file_and_the_csv_file_then_changes_nothing() {
        Imported done = carryOut(Files.zip(RollFixtures.xlsx()));
        assertThat(done.added()).isEqualTo(5);
        assertThat(done.newGroups()).containsExactly("Lego", "Nurture");

        assertThat(carryOut(RollFixtures.bytes(RollFixtures.csv())))
                .isEqualTo(new Imported(0, 0, 5, 0, 0, List.of(), List.of(), StaffCounts.NONE));
        assertThat(members("pupil"))
                .containsExactly(
                        "Brooks CLASS Oak 2026-11-25 -",
                        "Hartley CLASS Oak 2026-11-25 -",
                        "Hartley GROUP Lego 2026-11-25 -",
                        "Hartley GROUP Nurture 2026-11-25 -",
                        "Nowak CLASS Elm 2026-11-25 -",
                        "Nowak GROUP Nurture 2026-11-25 -",
                        "O’Brien CLASS Elm 2026-11-25 -",
                        "Rahman-Cole CLASS Oak 2026-11-25 -",
                        "Rahman-Cole GROUP Lego 2026-11-25 -");
    }

    @Test
    void several_columns_of_groups_are_read_and_nobody_is_taken_out() {
        carryOut("Forename,Surname,DOB,Class,Group 1,Group 2\nMia,Hartley,03/10/2019,Oak,Lego,Choir | Chess\n");

        Imported again = carryOut("Forename,Surname,DOB,Class,Group 1\nMia,Hartley,03/10/2019,Oak,Forest\n");

        assertThat(again.changed()).isEqualTo(1);
        assertThat(members("pupil")).hasSize(5);
    }

    @Test
    void staff_come_in_with_the_classes_they_work_with_from_a_day() {
        carryOut(RollFixtures.csv());

        Imported done = carryOut(STAFF);

        assertThat(done.staff()).isEqualTo(new StaffCounts(2, 0, 0));
        assertThat(done.added() + done.unchanged() + done.left()).isZero();
        assertThat(members("staff"))
                .containsExactly(
                        "Ellery CLASS Oak 2026-09-01 -",
                        "Ellery GROUP Nurture 2026-09-01 -",
                        "Marsh CLASS Oak 2026-09-01 -");
        assertThat(carryOut(STAFF).staff()).isEqualTo(new StaffCounts(0, 0, 2));
    }

    @Test
    void a_class_that_is_not_there_is_no_class_to_work_with() {
        DryRun run = check(RollFixtures.bytes(STAFF));

        assertThat(run.absent()).isEmpty();
        assertThat(words.what(run.rows().getFirst()))
                .isEqualTo("Works with: there is no class or group “Oak”. Import pupils first, or mend the name.");
    }

    @Test
    void one_row_for_each_class_makes_one_person() {
        carryOut(RollFixtures.csv());
        String rows =
                "Forename,Surname,Job,Class\nTom,Ellery,Teaching assistant,Oak\nTom,Ellery,Teaching assistant,Elm\n";

        assertThat(carryOut(rows).staff()).isEqualTo(new StaffCounts(1, 0, 0));
        assertThat(members("staff")).hasSize(2);
        assertThat(check(RollFixtures.bytes(rows.replaceFirst("Teaching assistant", "Cook")))
                        .rows())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.problems()).extracting(Problem::reason).containsExactly("twice-staff"));
    }

    @Test
    void the_same_name_with_another_address_is_asked() {
        carryOut("Name,Email\n\"Marsh, Helen\",h.marsh@school.example\n");
        byte[] file = RollFixtures.bytes("Name,Email\n\"Marsh, Helen\",helen@other.example\n");

        assertThat(check(file).rows().getFirst().fate()).isEqualTo(Fate.POSSIBLE);
        Proposal read = imports.read(file);
        Decisions another = Decisions.NONE.answered(2, Answer.NEW_PUPIL);
        assertThat(imports.carryOut(
                                read.file(),
                                read.mapping(),
                                another,
                                imports.check(read.file(), read.mapping(), another),
                                done -> {})
                        .staff()
                        .added())
                .isEqualTo(1);
    }

    @Test
    void staff_who_left_are_not_brought_back_by_a_file() {
        carryOut("Name,Email\n\"Marsh, Helen\",h.marsh@school.example\n");
        jdbc.sql("update staff set leaves_on = '2026-11-01' where school_id = ? and last_name = 'Marsh'")
                .param(school.id().value())
                .update();

        assertThat(check(RollFixtures.bytes("Name,Email\n\"Marsh, Helen\",h.marsh@school.example\n"))
                        .rows()
                        .getFirst()
                        .problems())
                .extracting(Problem::reason)
                .containsExactly("staff-left");
    }

    @Test
    void one_roster_brings_pupils_classes_groups_and_who_works_with_whom() {
        DryRun run = check(Files.zip(RollFixtures.oneRoster()));
        assertThat(run.notes()).extracting(Note::key).containsExactly("others");
        assertThat(run.toString()).doesNotContain("secret").doesNotContain("Pat");

        Imported done = carryOut(Files.zip(RollFixtures.oneRoster()));

        assertThat(done)
                .isEqualTo(new Imported(
                        3, 0, 0, 0, 0, List.of("Elm", "Oak"), List.of("Nurture"), new StaffCounts(2, 0, 0)));
        assertThat(members("pupil"))
                .containsExactly(
                        "Brooks CLASS Oak 2026-09-01 -",
                        "Hartley CLASS Oak 2026-09-01 -",
                        "Hartley GROUP Nurture 2026-10-05 2027-03-26",
                        "Nowak CLASS Elm 2026-09-01 -");
        assertThat(members("staff"))
                .containsExactly(
                        "Ellery CLASS Oak 2026-09-01 -",
                        "Ellery GROUP Nurture 2026-10-05 2027-03-26",
                        "Marsh CLASS Oak 2026-09-01 -");
        assertThat(jdbc.sql(
                                "select concat(last_name, ' ', job) from staff where school_id = ? and job is not null order by 1")
                        .param(school.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("Ellery Teaching assistant", "Marsh Teacher");
        assertThat(carryOut(Files.zip(RollFixtures.oneRoster())))
                .isEqualTo(new Imported(0, 0, 3, 0, 0, List.of(), List.of(), new StaffCounts(0, 0, 2)));
    }

    @Test
    void one_roster_finds_a_pupil_again_whose_name_and_number_changed() {
        carryOut(Files.zip(RollFixtures.oneRoster()));

        DryRun run = check(roster("users.csv", "Ola,Nowak,,1003", "Ola,Nowak-Reed,,1033"));

        assertThat(run.rows().get(2).fate()).isEqualTo(Fate.CHANGED);
        assertThat(words.what(run.rows().get(2)))
                .isEqualTo("Last name: Nowak → Nowak-Reed. Admission number: 1003 → 1033.");
    }

    @Test
    void who_is_marked_as_gone_stays_until_ticked() {
        carryOut(Files.zip(RollFixtures.oneRoster()));

        DryRun run = check(roster("users.csv", "p3,,,true", "p3,tobedeleted,,true"));

        assertThat(run.absent()).extracting(DryRun.Absent::name).containsExactly("Ola Nowak");
        assertThat(run.notes()).extracting(Note::key).contains("gone");
    }

    @Test
    void an_error_in_a_zip_names_file_line_and_column() {
        assertThat(firstWords(roster("demographics.csv", "2019-10-03", "2019-13-03")))
                .isEqualTo(
                        "Date of birth (in demographics.csv, line 2, birthDate): “2019-13-03” is not a date we can read."
                                + " Write it like 03/10/2019.");
        assertThat(firstWords(roster("enrollments.csv", "n1,,,c1", "n1,,,c9")))
                .isEqualTo(
                        "Class (in enrollments.csv, line 2, classSourcedId): this class is not in classes.csv. Export the"
                                + " zip again, or leave the row out.");
        assertThat(refused(roster("users.csv", "givenName", "firstName")))
                .isEqualTo("users.csv: The column “givenName” is missing. Export the zip again.");
        assertThat(refused(roster("manifest.csv", "file.users,bulk", "file.users,delta")))
                .isEqualTo("manifest.csv: users.csv holds changes only. Ask your system for a full export (bulk).");
        assertThat(refused(roster("manifest.csv", "oneroster.version,1.2", "oneroster.version,1.1")))
                .contains("OneRoster “1.1”");
    }

    @Test
    void of_several_schools_one_is_read() {
        Map<String, String> files = RollFixtures.oneRoster();
        files.merge("orgs.csv", "o2,,,Oak Road Primary,school,,\n", String::concat);
        files.merge("users.csv", "p9,,,true,,,Una,Elsewhere,,,,,,,1,,,,,,o2,\n", String::concat);
        files.merge("roles.csv", "r9,,,p9,primary,student,,,o2,\n", String::concat);
        files.merge("demographics.csv", "p9,,,2020-09-01,female\n", String::concat);
        byte[] zip = Files.zip(files);

        assertThat(imports.read(zip).file().parts()).containsExactly("Elm Lane Primary", "Oak Road Primary");
        Proposal second = imports.read(zip, "Oak Road Primary");
        assertThat(imports.check(second.file(), second.mapping(), Decisions.NONE)
                        .rows())
                .extracting(RowFate::name)
                .containsExactly("Una Elsewhere");
    }

    @Test
    void a_ctf_brings_newcomers_and_leaves_needs_and_contacts_unread() {
        carryOut("Forename,Surname,DOB,Class\nOla,Nowak,01/09/2020,Elm\n");
        byte[] file = RollFixtures.bytes(RollFixtures.ctf());

        DryRun run = check(file);
        assertThat(run.absent()).isEmpty();
        assertThat(run.notes()).extracting(Note::key).containsExactly("ctf-needs");

        assertThat(carryOut(file).added()).isEqualTo(2);
        assertThat(jdbc.sql(
                                "select concat(first_name, ' ', last_name, ' ', coalesce(preferred_name, '-'), ' ', upn, ' ', sex,"
                                        + " ' ', year_group) from pupil where school_id = ? and upn is not null order by 1")
                        .param(school.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("Jaden Brooks - P207000016049 M 2", "Mia Hartley Mimi B801200005001 F 2");
        assertThat(carryOut(file).unchanged()).isEqualTo(2);
        assertThat(firstWords(RollFixtures.bytes(RollFixtures.ctf().replace("2019-10-03", "never"))))
                .isEqualTo(
                        "Date of birth (column “DOB”): “never” is not a date we can read. Write it like 03/10/2019.");
        assertThat(refused(RollFixtures.bytes("<Message/>"))).contains("begins with “Message”");
    }

    @Test
    void a_formula_that_went_wrong_is_no_name() {
        assertThat(firstWords(RollFixtures.bytes("Forename,Surname,DOB,Class\n#N/A,Nowak,01/09/2020,Elm\n")))
                .contains("First name (column “Forename”): the cell shows “#N/A”");
    }

    /** How long it takes shows {@code bin/bench import}. */
    @Test
    void two_thousand_pupils_come_in_from_a_workbook_and_from_a_roster() {
        assertThat(carryOut(Files.workbook(Map.of("Pupils", RollFixtures.bigList(2_000))))
                        .added())
                .isEqualTo(2_000);
        assertThat(carryOut(Files.zip(RollFixtures.bigRoster(2_000))).added()).isGreaterThanOrEqualTo(2_000);
    }

    private static byte[] roster(String file, String from, String to) {
        Map<String, String> files = new LinkedHashMap<>(RollFixtures.oneRoster());
        assertThat(files.get(file)).contains(from);
        files.computeIfPresent(file, (name, text) -> text.replace(from, to));
        return Files.zip(files);
    }

    private String firstWords(byte[] file) {
        return check(file).rows().stream()
                .filter(row -> row.fate() == Fate.REJECTED)
                .findFirst()
                .map(words::what)
                .orElseThrow();
    }

    private String refused(byte[] file) {
        SheetRefused[] caught = new SheetRefused[1];
        assertThatThrownBy(() -> check(file))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> caught[0] = refused);
        return words.refused(caught[0]);
    }

    private DryRun check(byte[] file) {
        Proposal read = imports.read(file);
        return imports.check(read.file(), read.mapping(), Decisions.NONE);
    }

    private Imported carryOut(String file) {
        return carryOut(RollFixtures.bytes(file));
    }

    private Imported carryOut(byte[] file) {
        Proposal read = imports.read(file);
        DryRun seen = imports.check(read.file(), read.mapping(), Decisions.NONE);
        return imports.carryOut(read.file(), read.mapping(), Decisions.NONE, seen, done -> {});
    }

    private List<String> members(String who) {
        return jdbc.sql(
                        "select concat(p.last_name, ' ', g.kind, ' ', g.name, ' ', m.starts_on, ' ', coalesce(m.ends_on, '-'))"
                                + " from " + who + "_membership m join roll_group g on g.id = m.group_id join " + who
                                + " p on p.id = m." + who + "_id where m.school_id = ? order by 1")
                .param(school.id().value())
                .query(String.class)
                .list();
    }
}
