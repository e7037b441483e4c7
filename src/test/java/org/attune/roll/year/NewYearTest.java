package org.attune.roll.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.attune.roll.GroupId;
import org.attune.roll.Groups;
import org.attune.roll.Leavers;
import org.attune.roll.PupilSummary;
import org.attune.roll.Pupils;
import org.attune.roll.Reach;
import org.attune.roll.Roll;
import org.attune.roll.RollPupil;
import org.attune.roll.year.YearDraft.ClassMove;
import org.attune.roll.year.YearDraft.PupilMove;
import org.attune.roll.year.YearDraft.Staffing;
import org.attune.roll.year.YearPreview.ClassThen;
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

/** Birch (Year 1), Oak (Year 2) and Elm (Year 3) go into the new school year. */
@AppTest
class NewYearTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 9, 1);
    private static final LocalDate LAST = FIRST.minusDays(1);

    private final NewYear year;
    private final Leavers leavers;
    private final Pupils pupils;
    private final Roll roll;
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
    private Person office;
    private Person bea;
    private Person otto;
    private long birch;
    private long oak;
    private long elm;
    private PupilId ben;
    private PupilId mia;
    private PupilId eli;

    NewYearTest(
            NewYear year,
            Leavers leavers,
            Pupils pupils,
            Roll roll,
            Groups groups,
            Assessments assessments,
            Findings findings,
            Plans plans,
            Schoolyard schoolyard,
            SignedIn signedIn,
            Statements statements,
            TestClock clock,
            JdbcClient jdbc) {
        this.year = year;
        this.leavers = leavers;
        this.pupils = pupils;
        this.roll = roll;
        this.groups = groups;
        this.assessments = assessments;
        this.findings = findings;
        this.plans = plans;
        this.schoolyard = schoolyard;
        this.signedIn = signedIn;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        three_classes();
    }

    @BeforeEach
    final void three_classes() {
        school = schoolyard.aSchool();
        office = school.anAdministrator("Olive Office");
        bea = school.trainedUntil(school.aPractitioner("Bea Birch"), FIRST.plusYears(1));
        otto = school.trainedUntil(school.aPractitioner("Otto Oak"), FIRST.plusYears(1));
        birch = school.aClass("Birch", bea);
        oak = school.aClass("Oak", otto);
        elm = school.aClass("Elm");
        ben = school.aPupil("Ben Bell", birch, "1", LocalDate.of(2020, 10, 3));
        mia = school.aPupil("Mia Hartley", oak, "2", LocalDate.of(2019, 10, 3));
        eli = school.aPupil("Eli Evans", elm, "3", LocalDate.of(2018, 10, 3));
        signedIn.as(office);
    }

    @AfterEach
    void go_home() {
        clock.reset();
        signedIn.nobody();
    }

    @Test
    void a_first_plan_moves_everyone_up_and_lets_the_oldest_leave() {
        year.begin(FIRST);

        assertThat(draft().moves())
                .containsExactly(
                        new ClassMove(birch, "1", Fate.MOVES, Place.of(new GroupId(oak))),
                        new ClassMove(oak, "2", Fate.MOVES, Place.of(new GroupId(elm))),
                        new ClassMove(elm, "3", Fate.LEAVES, null));
        YearPreview preview = year.preview();
        assertThat(preview.isReady()).isTrue();
        assertThat(preview.leavers()).extracting(YearPreview.PupilThen::id).containsExactly(eli);
        assertThat(preview.classes())
                .extracting(ClassThen::name, ClassThen::pupils, ClassThen::yearGroups)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Birch", 0, List.of()),
                        org.assertj.core.groups.Tuple.tuple("Elm", 1, List.of("3")),
                        org.assertj.core.groups.Tuple.tuple("Oak", 1, List.of("2")));
        assertThat(preview.classesWithoutAdult()).containsExactly("Elm");
    }

    @Test
    void preparing_changes_nothing_of_the_roll() {
        String before = tables();
        year.begin(FIRST);
        keep(draft().with(new Staffing(
                Place.called("Ash"), FIRST, List.of(bea.id().value()))));
        year.preview();
        assertThat(tables()).isEqualTo(before);
        assertThat(year.standing().state()).isEqualTo(YearStanding.State.DRAFT);
    }

    @Test
    void each_adult_sees_the_old_pupils_up_to_the_day_and_the_new_ones_from_the_day() {
        writeIn(LAST);
        to(LAST);
        assertThat(seenBy(bea)).containsExactly(ben);
        assertThat(seenBy(otto)).containsExactly(mia);

        clock.pass(Duration.ofDays(1));
        assertThat(seenBy(bea)).isEmpty();
        assertThat(seenBy(otto)).containsExactly(ben);
        clock.pass(Duration.ofDays(1));
        assertThat(seenBy(otto)).containsExactly(ben);
        PupilSummary moved = signedIn.as(otto, () -> pupils.get(ben));
        assertThat(moved.className()).isEqualTo("Oak");
        assertThat(moved.yearGroup()).isEqualTo("2");
        assertThat(signedIn.as(school.aSenco("Ruth Lowe"), pupils::mine))
                .extracting(PupilSummary::id)
                .containsExactly(ben, mia);
    }

    @Test
    void forged_ids_open_nothing_on_the_wrong_side_of_the_day() {
        signedIn.as(bea);
        AssessmentId draft = assessments.start(ben, told()).id();
        signedIn.as(office);
        writeIn(LAST);

        to(LAST);
        signedIn.as(otto);
        refusedAll(ben, draft);
        signedIn.as(bea);
        assessments.answer(answer(draft, "B01"));

        clock.pass(Duration.ofDays(1));
        signedIn.as(bea);
        refusedAll(ben, draft);
        signedIn.as(otto);
        assertThat(assessments.draftOf(ben)).isPresent();
        assessments.answer(answer(draft, "B02"));
        assertThat(findings.of(ben)).isEmpty();
    }

    @Test
    void leavers_of_the_year_go_on_their_own_day() {
        LocalDate endOfTerm = LocalDate.of(2027, 7, 21);
        school.joins(bea, elm, LocalDate.of(2026, 9, 1));
        writeIn(endOfTerm);
        to(endOfTerm);
        assertThat(seenBy(bea)).contains(eli);
        clock.pass(Duration.ofDays(1));
        assertThat(seenBy(bea)).doesNotContain(eli);
        assertThat(signedIn.as(office, leavers::all))
                .extracting(one -> one.id())
                .containsExactly(eli);
    }

    @Test
    void new_adults_begin_on_a_set_day_and_old_ones_end_with_the_year() {
        year.begin(FIRST);
        keep(draft().with(new Staffing(
                Place.of(new GroupId(oak)), FIRST.plusDays(7), List.of(bea.id().value()))));
        assertThat(year.preview().adultsWithoutClass()).containsExactly("Otto Oak");
        year.writeIn(year.preview());

        to(FIRST);
        assertThat(seenBy(otto)).isEmpty();
        assertThat(seenBy(bea)).isEmpty();
        clock.pass(Duration.ofDays(6));
        assertThat(seenBy(bea)).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(seenBy(bea)).containsExactly(ben);
    }

    @Test
    void before_the_day_adults_may_read_and_not_write_where_the_school_wants_that() {
        LocalDate readsFrom = LocalDate.of(2027, 7, 10);
        signedIn.as(bea);
        AssessmentId draft = assessments.start(ben, told()).id();
        signedIn.as(office);
        year.begin(FIRST);
        keep(draft().reading(readsFrom));
        year.writeIn(year.preview());

        to(readsFrom.minusDays(1));
        signedIn.as(otto);
        refusedAll(ben, draft);
        assertThat(pupils.soon()).isEmpty();

        clock.pass(Duration.ofDays(1));
        signedIn.as(otto);
        assertThat(seenBy(otto)).as("works with the old pupils only").containsExactly(mia);
        assertThat(pupils.soon()).extracting(PupilSummary::id).containsExactly(ben);
        assertThat(pupils.get(ben).className()).isEqualTo("Birch");
        assertThat(pupils.reach(ben)).isEqualTo(new Reach(false, null, FIRST));
        assertThat(findings.of(ben)).isEmpty();
        assertThat(assessments.draftOf(ben)).isPresent();
        refused(() -> assessments.answer(answer(draft, "B01")));
        refused(() -> assessments.submit(draft));
        refused(() -> assessments.start(ben, told()));
        refused(() -> pupils.get(eli));

        to(FIRST);
        signedIn.as(otto);
        assertThat(pupils.soon()).isEmpty();
        assertThat(pupils.reach(ben).writes()).isTrue();
    }

    @Test
    void until_it_is_confirmed_all_of_it_can_be_taken_back_exactly() {
        long lego = signedIn.as(office, () -> groups.add(org.attune.roll.GroupKind.GROUP, "Lego", null))
                .value();
        groups.addPupil(new GroupId(lego), mia, clock.today());
        groups.addAdult(new GroupId(lego), bea.id(), clock.today());
        groups.addPupil(new GroupId(birch), mia, FIRST.plusDays(40));
        year.begin(FIRST);
        keep(draft().with(new ClassMove(oak, "2", Fate.MOVES, Place.called("Willow")))
                .with(new PupilMove(ben.value(), Fate.STAYS, null, true))
                .with(new Staffing(
                        Place.called("Willow"), FIRST, List.of(otto.id().value())))
                .with(new Staffing(
                        Place.of(new GroupId(oak)), FIRST, List.of(bea.id().value())))
                .reading(FIRST.minusDays(20))
                .ending(List.of(lego)));
        String before = tables();

        year.writeIn(year.preview());
        assertThat(tables()).isNotEqualTo(before);
        assertThat(groups.all()).extracting(group -> group.name()).contains("Willow");
        assertThat(year.standing().state()).isEqualTo(YearStanding.State.WRITTEN);
        year.takeBack();

        assertThat(tables()).isEqualTo(before);
        assertThat(year.standing().state()).isEqualTo(YearStanding.State.DRAFT);
        year.writeIn(year.preview());
        assertThat(year.standing().state()).isEqualTo(YearStanding.State.WRITTEN);
    }

    @Test
    void once_confirmed_and_from_the_first_day_on_it_stays() {
        writeIn(LAST);
        year.confirm();
        assertThat(year.standing().state()).isEqualTo(YearStanding.State.CONFIRMED);
        refusedBecause("too-late", year::takeBack);
        refusedBecause("written-already", () -> year.begin(FIRST.plusYears(1)));

        three_classes();
        writeIn(LAST);
        to(FIRST);
        signedIn.as(office);
        refusedBecause("too-late", year::takeBack);
        assertThat(year.standing().state()).isEqualTo(YearStanding.State.NOT_BEGUN);
        assertThat(year.standing().firstDay()).isEqualTo(FIRST.plusYears(1));
    }

    @Test
    void what_is_changed_by_hand_in_between_counts_and_is_named() {
        PupilId zoe = school.aPupil("Zoe Young", birch, "1", LocalDate.of(2020, 10, 3));
        writeIn(LAST);
        groups.addPupil(new GroupId(elm), ben, clock.today().plusDays(3));
        leavers.leave(List.of(mia), clock.today().plusDays(5));
        PupilId new1 = school.aPupil("Nia New", oak, "2", LocalDate.of(2019, 10, 3));

        YearStanding.Written written =
                java.util.Objects.requireNonNull(year.standing().written());
        assertThat(written.pupilsSince()).containsExactly("Ben Bell", "Mia Hartley");
        assertThat(written.cameSince()).containsExactly("Nia New");

        year.takeBack();
        assertThat(classOn(ben, FIRST)).isEqualTo("Elm");
        assertThat(classOn(zoe, FIRST)).isEqualTo("Birch");
        assertThat(classOn(new1, FIRST)).isEqualTo("Oak");
        leavers.takeBack(List.of(mia));
        assertThat(classOn(mia, FIRST)).isEqualTo("Oak");
    }

    @Test
    void a_roll_that_changed_since_the_preview_is_shown_again_before_anything_is_written() {
        year.begin(FIRST);
        YearPreview seen = year.preview();
        school.aPupil("Nia New", oak, "2", LocalDate.of(2019, 10, 3));
        refusedBecause("changed-meanwhile", () -> year.writeIn(seen));
        year.writeIn(year.preview());
        refusedBecause("written-already", () -> year.writeIn(seen));
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        year.begin(FIRST);
        YearWork seen = year.work();
        year.save(seen.draft().reading(FIRST.minusDays(3)), seen.version());
        refusedBecause("changed-meanwhile", () -> year.save(seen.draft(), seen.version()));
    }

    @Test
    void what_is_undecided_holds_it_all() {
        PupilId ola = school.aPupil("Ola Nowak", oak, "2", LocalDate.of(2019, 1, 1));
        jdbc.sql("update pupil set year_group = null where id = ?")
                .param(ola.value())
                .update();
        year.begin(FIRST);
        YearPreview open = year.preview();
        assertThat(open.undecided()).extracting(YearPreview.PupilThen::id).containsExactly(ola);
        refusedBecause("not-ready", () -> year.writeIn(open));
        keep(draft().with(new ClassMove(oak, null, Fate.STAYS, null)));
        assertThat(year.preview().isReady()).isTrue();
    }

    @Test
    void a_mixed_class_moves_by_year_group() {
        long willow = school.aClass("Willow");
        PupilId one = school.aPupil("Ada One", willow, "1", LocalDate.of(2020, 10, 3));
        PupilId two = school.aPupil("Bo Two", willow, "2", LocalDate.of(2019, 10, 3));
        year.begin(FIRST);
        assertThat(draft().moves())
                .contains(
                        new ClassMove(willow, "1", Fate.STAYS, null),
                        new ClassMove(willow, "2", Fate.MOVES, Place.of(new GroupId(elm))));
        keep(draft().with(new ClassMove(birch, "1", Fate.MOVES, Place.of(new GroupId(oak)))));
        year.writeIn(year.preview());
        to(FIRST);
        assertThat(classOn(one, FIRST)).isEqualTo("Willow");
        assertThat(classOn(two, FIRST)).isEqualTo("Elm");
        assertThat(yearOf(one)).isEqualTo("2");
        assertThat(yearOf(two)).isEqualTo("3");
    }

    @Test
    void new_starters_who_have_their_class_from_the_first_day_keep_it_and_their_year_group() {
        PupilId rae = school.aPupil("Rae Starter", birch, "1", LocalDate.of(2021, 10, 3));
        jdbc.sql("update pupil_membership set starts_on = ? where pupil_id = ?")
                .params(FIRST, rae.value())
                .update();
        year.begin(FIRST);
        assertThat(year.preview().byHand())
                .extracting(YearPreview.PupilThen::id)
                .containsExactly(rae);
        year.writeIn(year.preview());
        to(FIRST);
        assertThat(yearOf(rae)).isEqualTo("1");
        assertThat(classOn(rae, FIRST)).isEqualTo("Birch");
    }

    @Test
    void the_year_after_begins_from_the_year_groups_that_hold_then() {
        writeIn(LAST);
        to(FIRST.plusMonths(9));
        signedIn.as(office);
        assertThat(roll.get(ben).details().yearGroup()).isEqualTo("2");
        LocalDate second = FIRST.plusYears(1);
        year.begin(second);
        String before = tables();
        year.writeIn(year.preview());
        year.takeBack();
        assertThat(tables()).isEqualTo(before);
        year.writeIn(year.preview());
        to(second);
        assertThat(yearOf(ben)).isEqualTo("3");
        assertThat(signedIn.as(school.aSenco("Ruth Lowe"), pupils::gone))
                .extracting(RollPupil::id)
                .contains(mia);
    }

    @Test
    void an_adult_who_has_left_by_then_cannot_be_given_a_class() {
        year.begin(FIRST);
        keep(draft().with(new Staffing(
                Place.of(new GroupId(oak)), FIRST, List.of(bea.id().value()))));
        jdbc.sql("update staff set leaves_on = ? where id = ?")
                .params(LocalDate.of(2027, 7, 1), bea.id().value())
                .update();
        assertThat(year.preview().isReady()).isFalse();
        assertThat(year.work().staff()).extracting(choice -> choice.name()).doesNotContain("Bea Birch");
    }

    @Test
    void a_new_name_that_is_there_already_means_the_class_that_is_there() {
        year.begin(FIRST);
        keep(draft().with(new ClassMove(oak, "2", Fate.MOVES, Place.called(" \u00c9LM ")))
                .with(new ClassMove(birch, "1", Fate.MOVES, Place.called("Willow")))
                .with(new ClassMove(elm, "3", Fate.MOVES, Place.called("willow"))));
        year.writeIn(year.preview());
        assertThat(classOn(mia, FIRST)).isEqualTo("Elm");
        assertThat(classOn(ben, FIRST)).isEqualTo("Willow");
        assertThat(classOn(eli, FIRST)).isEqualTo("Willow");
    }

    @Test
    void the_draft_of_another_school_is_out_of_reach() {
        year.begin(FIRST);
        signedIn.as(schoolyard.aSchool().anAdministrator("Ada Byron"));
        refusedBecause("no-draft", year::preview);
        refusedBecause("too-late", year::takeBack);
        assertThat(year.standing().state()).isEqualTo(YearStanding.State.NOT_BEGUN);
    }

    @Test
    void an_empty_school_has_nothing_to_move() {
        signedIn.as(schoolyard.aSchool().anAdministrator("Ada Byron"));
        year.begin(FIRST);
        assertThat(year.work().sources()).isEmpty();
        assertThat(year.preview().pupils()).isZero();
    }

    @Test
    void three_hundred_pupils_take_as_many_statements_as_thirty() {
        assertThat(statementsFor(300)).isEqualTo(statementsFor(30)).isPositive();
    }

    /** Look, write in, take back. */
    private long statementsFor(int count) {
        three_classes();
        school.pupils(count, oak);
        year.begin(FIRST);
        return statements.of(() -> {
            year.work();
            year.writeIn(year.preview());
            year.standing();
            year.takeBack();
        });
    }

    private void writeIn(LocalDate leaversLastDay) {
        year.begin(FIRST);
        keep(draft().onDays(FIRST, leaversLastDay));
        year.writeIn(year.preview());
    }

    private YearDraft draft() {
        return year.work().draft();
    }

    private void keep(YearDraft draft) {
        year.save(draft, year.work().version());
    }

    private void to(LocalDate day) {
        clock.pass(Duration.ofDays(ChronoUnit.DAYS.between(clock.today(), day)));
    }

    private List<PupilId> seenBy(Person person) {
        return signedIn.as(person, pupils::mine).stream().map(PupilSummary::id).toList();
    }

    private String yearOf(PupilId pupil) {
        return java.util.Objects.requireNonNull(signedIn.as(school.aSenco("Sena Senco"), () -> pupils.get(pupil))
                .yearGroup());
    }

    private String classOn(PupilId pupil, LocalDate day) {
        return jdbc.sql(
                        "select g.name from pupil_membership m join roll_group g on g.id = m.group_id and g.kind = 'CLASS'"
                                + " where m.pupil_id = ? and m.starts_on <= ? and (m.ends_on is null or m.ends_on >= ?)")
                .params(pupil.value(), day, day)
                .query(String.class)
                .single();
    }

    private ParentTold told() {
        return new ParentTold.Told("Mother", HowTold.PHONE, LocalDate.of(2026, 11, 24), "Glad");
    }

    private static AnswerCommand answer(AssessmentId draft, String item) {
        return new AnswerCommand(draft, item, Response.OFTEN, null, 0, UUID.randomUUID());
    }

    private void refusedAll(PupilId pupil, AssessmentId draft) {
        refused(() -> pupils.get(pupil));
        refused(() -> assessments.draftOf(pupil));
        refused(() -> assessments.answer(answer(draft, "B10")));
        refused(() -> assessments.submit(draft));
        refused(() -> assessments.start(pupil, told()));
        refused(() -> findings.of(pupil));
        assertThat(findings.standings(List.of(pupil))).isEmpty();
        assertThat(plans.standings(List.of(pupil))).isEmpty();
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(act);
    }

    private static void refusedBecause(String reason, ThrowingCallable act) {
        assertThatExceptionOfType(YearRefused.class).isThrownBy(act).withMessage(reason);
    }

    /** Every row of the roll but the counters of changes, which only go up. */
    private String tables() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("pupil_membership", "staff_membership", "roll_group", "early_reading", "staff")) {
            all.append(jdbc.sql("select * from " + table + " where school_id = ? order by id")
                    .param(school.id().value())
                    .query()
                    .listOfRows());
        }
        return all.append(jdbc.sql(
                                "select id, first_name, last_name, year_group, next_year_group, next_year_from, joined_on, left_on,"
                                        + " returns_on from pupil where school_id = ? order by id")
                        .param(school.id().value())
                        .query()
                        .listOfRows())
                .toString();
    }
}
