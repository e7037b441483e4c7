package org.attune.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.context.FactList.Fate;
import org.attune.context.FactList.Row;
import org.attune.context.FactList.Why;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A pasted list of facts: what becomes of each line, and that it is written as one or not at all. */
@AppTest
class FactListsTest {

    private static final String UPN = "B801200005001";
    private static final String OTHER_UPN = "P207000016049";

    private final FactLists lists;
    private final Contexts contexts;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Statements statements;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private Schoolyard.InventedSchool school;
    private Person senco;
    private long oak;
    private PupilId mia;
    private PupilId zoe;

    FactListsTest(
            FactLists lists,
            Contexts contexts,
            Schoolyard yard,
            SignedIn signedIn,
            Statements statements,
            JdbcClient jdbc,
            TestClock clock) {
        this.lists = lists;
        this.contexts = contexts;
        this.yard = yard;
        this.signedIn = signedIn;
        this.statements = statements;
        this.jdbc = jdbc;
        this.today = clock.today();
        school = yard.aSchool();
        senco = school.aSenco("Ruth Lowe");
        mia = zoe = new PupilId(0);
    }

    @BeforeEach
    void a_class() {
        school = yard.aSchool();
        senco = school.aSenco("Ruth Lowe");
        oak = school.aClass("Oak");
        mia = school.aPupil("Mia Hartley", oak);
        zoe = school.aPupil("Zoë O’Brien", oak);
        jdbc.sql("update pupil set upn = ? where id = ?")
                .params(UPN, mia.value())
                .update();
        signedIn.as(senco);
    }

    @AfterEach
    void sign_out() {
        signedIn.nobody();
    }

    @Test
    void pupils_are_found_by_number_and_by_name_and_values_by_code_and_word_with_and_without_headings() {
        List<String> pasted = List.of(
                "UPN\tPremium\n" + UPN + "\tDPP",
                " b8012 00005001\tdeprivation ",
                "Hartley, Mia\tDPP",
                "Surname\tForename\tPP\nhartley\tMIA\tDeprivation\n",
                "Hartley,Mia,dpp",
                "\"Hartley, Mia\",DPP",
                "\nHartley;Mia;DPP",
                UPN + "\tHartley, Mia\tDPP",
                "Student Name\tPP\t\nHartley, Mia\tDPP\t\n\t\t");
        for (String text : pasted) {
            assertThat(check(FactKind.PUPIL_PREMIUM, text).rows())
                    .as(text)
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.fate()).isEqualTo(Fate.NEW);
                        assertThat(row.pupil()).isEqualTo(mia);
                        assertThat(row.code()).isEqualTo("DPP");
                        assertThat(row.who()).isEqualTo("Hartley, Mia · Oak");
                    });
        }
        assertThat(check(FactKind.PUPIL_PREMIUM, "OBRIEN\tZoe\tSCP")
                        .rows()
                        .getFirst()
                        .pupil())
                .isEqualTo(zoe);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mia Hartley              | ONE_COLUMN   | PUPIL_PREMIUM",
                "Hartley; Mia; DPP; 2019  | MANY_COLUMNS | PUPIL_PREMIUM",
                "\"Hartley, Mia\"; DPP; new | MANY_COLUMNS | PUPIL_PREMIUM",
                "B801200005002; DPP       | UPN          | PUPIL_PREMIUM",
                "Mia Hartley; DPP         | NAME         | PUPIL_PREMIUM",
                "P207000016049; DPP       | NOT_FOUND    | PUPIL_PREMIUM",
                "Hartley; Max; DPP        | NOT_FOUND    | PUPIL_PREMIUM",
                "Mia; Hartley; DPP        | NOT_FOUND    | PUPIL_PREMIUM",
                "Hartley; Mia; XYZ        | VALUE        | PUPIL_PREMIUM",
                "Hartley; Mia; yes        | VALUE        | FREE_MEALS",
            })
    void what_cannot_be_written_says_why(String line, Why why, FactKind kind) {
        assertThat(check(kind, line).rows()).singleElement().satisfies(row -> {
            assertThat(row.fate()).isEqualTo(Fate.TO_MEND);
            assertThat(row.why()).isEqualTo(why);
            assertThat(row.pupil()).isNull();
            assertThat(row.who()).isNotBlank();
        });
    }

    @Test
    void a_name_of_two_pupils_a_pupil_who_left_and_a_pupil_of_another_school_are_not_guessed() {
        school.aPupil("Mia Hartley", oak);
        PupilId gone = school.aPupil("Dev Cole", oak);
        jdbc.sql("update pupil set left_on = ? where id = ?")
                .params(today.minusDays(1), gone.value())
                .update();
        Schoolyard.InventedSchool other = yard.aSchool();
        PupilId elsewhere = other.aPupil("Ada Else", other.aClass("Elm"));
        jdbc.sql("update pupil set upn = ? where id = ?")
                .params(OTHER_UPN, elsewhere.value())
                .update();

        assertThat(check(FactKind.PUPIL_PREMIUM, """
                        Hartley; Mia; DPP
                        Cole; Dev; DPP
                        Else; Ada; DPP
                        %s; DPP
                        """.formatted(OTHER_UPN)).rows())
                .extracting(Row::why)
                .containsExactly(Why.SEVERAL, Why.NOT_FOUND, Why.NOT_FOUND, Why.NOT_FOUND);
        assertThat(check(FactKind.PUPIL_PREMIUM, OTHER_UPN + "; DPP").toString())
                .as("whose number it is stays unsaid, and the number too")
                .contains("who=…6049")
                .doesNotContain("Else");
    }

    @Test
    void what_is_so_stays_what_is_newer_is_not_touched_and_no_ends_nothing() {
        contexts.record(mia, FactEntry.coded(FactKind.FREE_MEALS, "TFSM", today.minusDays(30)));
        contexts.record(zoe, FactEntry.coded(FactKind.FREE_MEALS, "TFSM", today));
        PupilId noah = school.aPupil("Noah Bell", oak);
        FactList seen = check(FactKind.FREE_MEALS, """
                        Hartley, Mia\tTFSM
                        O’Brien, Zoë\tEFSM
                        Bell, Noah\tno
                        Hartley, Mia\tEFSM
                        """);
        assertThat(seen.rows())
                .extracting(Row::fate)
                .containsExactly(Fate.SAME, Fate.TO_MEND, Fate.NOTHING, Fate.TO_MEND);
        assertThat(seen.rows()).extracting(Row::why).containsExactly(null, Why.NEWER, null, Why.TWICE);
        assertThat(seen.writes()).isZero();
        assertThat(lists.write(seen, true).put()).isEmpty();
        assertThat(contexts.of(noah).facts()).isEmpty();
    }

    @Test
    void yes_is_enough_where_there_is_one_value_only() {
        assertThat(check(FactKind.LOOKED_AFTER, "Hartley, Mia\tY")
                        .rows()
                        .getFirst()
                        .code())
                .isEqualTo("LAC");
        assertThat(check(FactKind.SEN_PROVISION, "Hartley, Mia\tN")
                        .rows()
                        .getFirst()
                        .code())
                .as("here N is a code")
                .isEqualTo("N");
        assertThat(check(FactKind.SEN_PROVISION, "Hartley, Mia\tno")
                        .rows()
                        .getFirst()
                        .fate())
                .isEqualTo(Fate.NOTHING);
        assertThat(check(FactKind.SEN_TYPE, UPN + ",\"Speech, language and communication\"")
                        .rows()
                        .getFirst()
                        .code())
                .isEqualTo("SLCN");
        assertThat(check(FactKind.HOME_LANGUAGE, "Hartley, Mia\tPolish")
                        .rows()
                        .getFirst()
                        .code())
                .isEqualTo("pl");
    }

    @Test
    void a_list_is_written_as_one_with_an_audit_row_each_and_can_be_taken_back() {
        contexts.record(
                mia,
                FactEntry.coded(FactKind.SEN_PROVISION, "K", today.minusDays(90))
                        .withNote("After the review"));
        FactList seen = check(FactKind.SEN_PROVISION, "Hartley, Mia\tE\nO’Brien, Zoë\tK");
        assertThat(seen.rows()).extracting(Row::fate).containsExactly(Fate.CHANGED, Fate.NEW);
        assertThat(contexts.of(zoe).facts()).as("nothing is written yet").isEmpty();

        long before = school.audited("WRITE", zoe);
        FactLists.Written written = lists.write(seen, false);
        assertThat(provisions(mia)).containsExactly("E");
        assertThat(provisions(zoe)).containsExactly("K");
        assertThat(school.audited("WRITE", zoe)).isEqualTo(before + 1);

        lists.takeBack(written);
        assertThat(provisions(zoe)).isEmpty();
        assertThat(contexts.of(mia).of(Part.NEEDS)).singleElement().satisfies(fact -> {
            assertThat(fact.code()).isEqualTo("K");
            assertThat(fact.note()).isEqualTo("After the review");
        });
        assertThatExceptionOfType(FactListChanged.class).isThrownBy(() -> lists.takeBack(written));
    }

    @Test
    void nothing_is_written_where_a_line_is_to_be_mended_or_a_record_changed_meanwhile() {
        FactList broken = check(FactKind.PUPIL_PREMIUM, "Hartley, Mia\tDPP\nHartley, Max\tDPP");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> lists.write(broken, false));
        assertThat(contexts.of(mia).facts()).isEmpty();

        contexts.record(mia, FactEntry.coded(FactKind.PUPIL_PREMIUM, "DPP", today));
        assertThatExceptionOfType(FactListChanged.class).isThrownBy(() -> lists.write(broken, true));
        assertThat(contexts.of(mia).facts()).hasSize(1);

        FactList whole = check(FactKind.PUPIL_PREMIUM, "Hartley, Mia\tSCP\nHartley, Max\tDPP");
        assertThat(lists.write(whole, true).put()).hasSize(1);
    }

    @Test
    void a_taking_back_that_fails_half_way_takes_nothing_back() {
        FactLists.Written written =
                lists.write(check(FactKind.PUPIL_PREMIUM, "Hartley, Mia\tDPP\nO’Brien, Zoë\tDPP"), false);
        contexts.withdraw(written.put().getLast().id());

        assertThatExceptionOfType(FactListChanged.class).isThrownBy(() -> lists.takeBack(written));
        assertThat(contexts.of(mia).of(Part.FUNDING)).hasSize(1);
    }

    @Test
    void a_list_of_another_kind_of_a_day_ahead_or_without_end_is_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> lists.check(FactKind.EVENT, today, "Hartley, Mia\tloss"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> lists.check(FactKind.PUPIL_PREMIUM, today.plusDays(1), "Hartley, Mia\tDPP"));
        String endless = "Hartley, Mia\tDPP\n".repeat(FactList.MOST_LINES + 1);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> check(FactKind.PUPIL_PREMIUM, endless));
    }

    @Test
    void looking_through_costs_as_many_statements_for_many_lines_as_for_one() {
        school.pupils(40, oak);
        String many = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "Number" + i + ", Pupil\tDPP")
                .collect(Collectors.joining("\n"));
        long one = statements.of(() -> check(FactKind.PUPIL_PREMIUM, "Hartley, Mia\tDPP"));

        assertThat(statements.of(() ->
                        assertThat(check(FactKind.PUPIL_PREMIUM, many).writes()).isEqualTo(40)))
                .isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTITIONER", "HEAD", "ADMINISTRATOR"})
    void nobody_but_the_senco_may_check_write_or_take_back(Role role) {
        FactList seen = check(FactKind.PUPIL_PREMIUM, "Hartley, Mia\tDPP");
        FactLists.Written none = new FactLists.Written(List.of());
        Person person = school.person("Una Bell", role);

        for (Runnable act : List.<Runnable>of(
                () -> check(FactKind.PUPIL_PREMIUM, "Hartley, Mia\tDPP"),
                () -> lists.write(seen, false),
                () -> lists.takeBack(none))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> signedIn.as(person, act));
        }
        signedIn.as(senco);
        assertThat(contexts.of(mia).facts()).isEmpty();
    }

    @Test
    void the_senco_of_another_school_writes_nothing_here() {
        FactList seen = check(FactKind.PUPIL_PREMIUM, "Hartley, Mia\tDPP");
        Person other = yard.aSchool().aSenco("Noor Elm");

        assertThatExceptionOfType(FactListChanged.class)
                .isThrownBy(() -> signedIn.as(other, () -> lists.write(seen, true)));
        signedIn.as(senco);
        assertThat(contexts.of(mia).facts()).isEmpty();
    }

    private FactList check(FactKind kind, String text) {
        return lists.check(kind, today.minusDays(5), text);
    }

    private List<String> provisions(PupilId pupil) {
        return contexts.of(pupil).of(Part.NEEDS).stream()
                .map(fact -> "" + fact.code())
                .toList();
    }
}
