package org.attune.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.AnswerCommand;
import org.attune.assessment.AssessmentId;
import org.attune.assessment.Assessments;
import org.attune.assessment.Findings;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.method.instrument.Response;
import org.attune.plan.Plans;
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

/** A pupil leaves, and is back: who sees what on the day before, on the day, and after it. */
@AppTest
class LeaversTest {

    private static final int DAYS_TO_GO = 10;

    private final Leavers leavers;
    private final Pupils pupils;
    private final Groups groups;
    private final Assessments assessments;
    private final Findings findings;
    private final Plans plans;
    private final Schoolyard schoolyard;
    private final SignedIn signedIn;
    private final Statements statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private InventedSchool school;
    private Person priya;
    private Person ruth;
    private Person helen;
    private Person office;
    private long oak;
    private long elm;
    private PupilId mia;
    private LocalDate lastDay;

    LeaversTest(
            Leavers leavers,
            Pupils pupils,
            Groups groups,
            Assessments assessments,
            Findings findings,
            Plans plans,
            Schoolyard schoolyard,
            SignedIn signedIn,
            Statements statements,
            TestClock clock,
            JdbcClient jdbc) {
        this.leavers = leavers;
        this.pupils = pupils;
        this.groups = groups;
        this.assessments = assessments;
        this.findings = findings;
        this.plans = plans;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        a_class_with_mia();
    }

    @BeforeEach
    final void a_class_with_mia() {
        school = schoolyard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        ruth = school.aSenco("Ruth Lowe");
        helen = school.aHead("Helen Ward");
        office = school.anAdministrator("Olive Office");
        oak = school.aClass("Oak", priya);
        elm = school.aClass("Elm");
        mia = school.aPupil("Mia Hartley", oak);
        lastDay = clock.today().plusDays(DAYS_TO_GO);
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void those_who_work_with_a_leaver_do_so_up_to_the_last_day() {
        AssessmentId draft = draftByPriya();
        signedIn.as(office, () -> leavers.leave(List.of(mia), lastDay));

        clock.pass(Duration.ofDays(DAYS_TO_GO));
        signedIn.as(priya);
        assertThat(pupils.mine()).extracting(PupilSummary::id).containsExactly(mia);
        assessments.answer(answer(draft, "B05"));

        clock.pass(Duration.ofDays(1));
        signedIn.as(priya);
        assertThat(pupils.mine()).isEmpty();
        refused(() -> pupils.get(mia));
        refused(() -> assessments.draftOf(mia));
        refused(() -> assessments.answer(answer(draft, "B06")));
        refused(() -> assessments.submit(draft));
        refused(() -> findings.of(mia));
        assertThat(plans.standings(List.of(mia))).isEmpty();
        assertThat(findings.standings(List.of(mia))).isEmpty();
    }

    @Test
    void senco_and_head_read_the_record_of_a_leaver_and_nobody_writes_in_it() {
        AssessmentId draft = draftByPriya();
        signedIn.as(office, () -> leavers.leave(List.of(mia), lastDay));
        clock.pass(Duration.ofDays(DAYS_TO_GO + 1));

        for (Person reader : List.of(ruth, helen)) {
            signedIn.as(reader);
            assertThat(pupils.mine()).isEmpty();
            assertThat(pupils.get(mia).lastName()).isEqualTo("Hartley");
            assertThat(findings.of(mia)).isEmpty();
            assertThat(pupils.gone()).extracting(RollPupil::id).containsExactly(mia);
            assertThat(pupils.reach(mia)).isEqualTo(new Reach(false, lastDay, null));
        }
        signedIn.as(ruth);
        assertThat(assessments.draftOf(mia)).isPresent();
        refused(() -> assessments.answer(answer(draft, "B06")));
        refused(() -> assessments.discard(draft));
        refused(() -> assessments.start(mia, told()));
    }

    @Test
    void a_leaver_of_another_school_stays_out_of_sight() {
        signedIn.as(office, () -> leavers.leave(List.of(mia), clock.today().minusDays(1)));
        InventedSchool other = schoolyard.aSchool();
        signedIn.as(other.aSenco("Sena Senco"));
        assertThat(pupils.gone()).isEmpty();
        refused(() -> pupils.get(mia));
        signedIn.as(other.anAdministrator("Ada Byron"));
        PupilId own = other.aPupil("Tom Elm", other.aClass("Ash"));
        refused(() -> leavers.leave(List.of(own, mia), lastDay));
        refused(() -> leavers.takeBack(List.of(mia)));
        refused(() -> leavers.comeBack(mia, new GroupId(elm), lastDay));
        assertThat(leavers.all()).isEmpty();
    }

    @Test
    void a_slip_is_undone_as_if_it_had_never_been() {
        long lego = group("Lego");
        signedIn.as(office);
        groups.addPupil(new GroupId(lego), mia, clock.today());
        groups.addPupil(new GroupId(elm), mia, lastDay.plusDays(5));
        String before = roll();

        leavers.leave(List.of(mia), lastDay);
        assertThat(roll()).isNotEqualTo(before);
        leavers.takeBack(List.of(mia));

        assertThat(roll()).isEqualTo(before);
        assertThat(leavers.all()).isEmpty();
    }

    @Test
    void an_earlier_leaving_gives_way_to_a_later_one_and_both_to_the_undo() {
        signedIn.as(office);
        String before = roll();
        leavers.leave(List.of(mia), lastDay);
        leavers.leave(List.of(mia), lastDay.plusDays(20));

        assertThat(leavers.all()).extracting(Leaver::lastDay).containsExactly(lastDay.plusDays(20));
        clock.pass(Duration.ofDays(DAYS_TO_GO + 20));
        assertThat(signedIn.as(priya, pupils::mine)).hasSize(1);

        leavers.takeBack(List.of(mia));
        assertThat(roll()).isEqualTo(before);
    }

    @Test
    void who_is_back_has_the_same_record_and_the_new_class_sees_it_from_the_first_day() {
        AssessmentId draft = draftByPriya();
        Person sam = school.aPractitioner("Sam Reid");
        school.joins(sam, elm, clock.today());
        signedIn.as(office, () -> leavers.leave(List.of(mia), clock.today().minusDays(1)));
        LocalDate back = clock.today().plusDays(DAYS_TO_GO);
        signedIn.as(office, () -> leavers.comeBack(mia, new GroupId(elm), back));
        assertThat(signedIn.as(office, leavers::all))
                .extracting(Leaver::returnsOn)
                .containsExactly(back);

        clock.pass(Duration.ofDays(DAYS_TO_GO - 1));
        signedIn.as(sam);
        assertThat(pupils.mine()).isEmpty();
        refused(() -> pupils.get(mia));
        assertThat(signedIn.as(ruth, pupils::mine)).isEmpty();

        clock.pass(Duration.ofDays(1));
        signedIn.as(sam);
        assertThat(pupils.mine()).extracting(PupilSummary::className).containsExactly("Elm");
        assertThat(assessments.draftOf(mia))
                .get()
                .extracting(found -> found.id())
                .isEqualTo(draft);
        assessments.answer(answer(draft, "B06"));
        signedIn.as(priya);
        refused(() -> pupils.get(mia));
        assertThat(signedIn.as(office, leavers::all)).isEmpty();
    }

    @Test
    void who_is_back_before_they_left_is_refused() {
        signedIn.as(office);
        leavers.leave(List.of(mia), lastDay);
        assertThatExceptionOfType(RollRefused.class).isThrownBy(() -> leavers.comeBack(mia, new GroupId(elm), lastDay));
    }

    @Test
    void who_left_and_came_back_and_leaves_again_keeps_the_history_in_between() {
        signedIn.as(office);
        leavers.leave(List.of(mia), clock.today().minusDays(20));
        leavers.comeBack(mia, new GroupId(elm), clock.today().minusDays(5));
        leavers.leave(List.of(mia), clock.today());
        leavers.takeBack(List.of(mia));

        assertThat(jdbc.sql("select concat(g.name, ' ', coalesce(m.ends_on, 'open')) from pupil_membership m"
                                + " join roll_group g on g.id = m.group_id where m.pupil_id = ? order by m.id")
                        .param(mia.value())
                        .query(String.class)
                        .list())
                .containsExactly("Oak " + clock.today().minusDays(20), "Elm open");
    }

    @Test
    void three_hundred_leavers_take_as_many_statements_as_thirty() {
        assertThat(statementsFor(300)).isEqualTo(statementsFor(30)).isPositive();
    }

    private long statementsFor(int count) {
        List<PupilId> many = school.pupils(count, elm);
        return signedIn.as(office, () -> statements.of(() -> leavers.leave(many, lastDay)));
    }

    private AssessmentId draftByPriya() {
        signedIn.as(priya);
        AssessmentId draft = assessments.start(mia, told()).id();
        assessments.answer(answer(draft, "B01"));
        return draft;
    }

    private ParentTold told() {
        return new ParentTold.Told("Mother", HowTold.PHONE, clock.today().minusDays(1), "Glad");
    }

    private static AnswerCommand answer(AssessmentId draft, String item) {
        return new AnswerCommand(draft, item, Response.OFTEN, null, 0, UUID.randomUUID());
    }

    private long group(String name) {
        return signedIn.as(office, () -> groups.add(GroupKind.GROUP, name, null))
                .value();
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(act);
    }

    /** Every row of the roll but the counters of changes, which only go up. */
    private String roll() {
        return String.join(
                        "\n",
                        Set.of("pupil_membership", "staff_membership", "roll_group", "early_reading").stream()
                                .sorted()
                                .map(table -> jdbc.sql("select * from " + table + " where school_id = ? order by id")
                                        .param(school.id().value())
                                        .query()
                                        .listOfRows()
                                        .toString())
                                .toList())
                + jdbc.sql(
                                "select id, year_group, next_year_group, next_year_from, left_on, returns_on from pupil where school_id = ?")
                        .param(school.id().value())
                        .query()
                        .listOfRows();
    }
}
