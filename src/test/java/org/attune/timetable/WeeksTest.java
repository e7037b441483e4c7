package org.attune.timetable;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.access.NoSuchRecord;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanEndings;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.plan.Plans;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.attune.testing.Statements;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The week of an adult, what is logged in it, and the dose that comes of it. Today is Wednesday 25 November 2026. */
@AppTest
class WeeksTest {

    private final Weeks weeks;
    private final MyWeek mine;
    private final SessionLogs logs;
    private final Doses doses;
    private final GoalRatings goals;
    private final PlanNotes notes;
    private final Plans plans;
    private final PlanEndings endings;
    private final PlannedPupils planned;
    private final Schoolyard yard;
    private final SignedIn signedIn;
    private final Statements statements;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final Schoolyard.InventedSchool school;
    private final Person priya;
    private final long oak;
    private final PupilId mia;

    WeeksTest(
            Weeks weeks,
            MyWeek mine,
            SessionLogs logs,
            Doses doses,
            GoalRatings goals,
            PlanNotes notes,
            Plans plans,
            PlanEndings endings,
            Assessments assessments,
            PlanDrafts drafts,
            PlanPromises promises,
            Catalogue catalogue,
            Schoolyard yard,
            SignedIn signedIn,
            Statements statements,
            TestClock clock,
            JdbcClient jdbc) {
        this.weeks = weeks;
        this.mine = mine;
        this.logs = logs;
        this.doses = doses;
        this.goals = goals;
        this.notes = notes;
        this.plans = plans;
        this.endings = endings;
        this.planned = new PlannedPupils(assessments, drafts, promises, catalogue, signedIn, jdbc);
        this.yard = yard;
        this.signedIn = signedIn;
        this.statements = statements;
        this.clock = clock;
        this.jdbc = jdbc;
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        oak = school.aClass("Oak", priya);
        mia = school.aPupil("Mia Hartley", oak);
    }

    @BeforeEach
    void signIn() {
        signedIn.as(priya);
    }

    @AfterEach
    void signOut() {
        signedIn.nobody();
        clock.reset();
    }

    @Test
    void without_times_nothing_is_placed_and_everything_is_named() {
        planned.alone(priya, mia);
        Week week = week();
        assertThat(week.sessions()).isEmpty();
        assertThat(week.missing())
                .isNotEmpty()
                .allMatch(one -> one.what().reason().name().equals("NO_SLOT"));
        assertThat(week.wanted()).isPositive();
        assertThat(weeks.today().hasSlots()).isFalse();
    }

    @Test
    void sessions_find_their_place_once_the_adult_says_when() {
        planned.alone(priya, mia);
        mine.keep(PlannedPupils.daily(9, 60));
        Week week = week();
        assertThat(week.missing()).isEmpty();
        assertThat(week.minutesPlaced()).isEqualTo(week.wanted());
        assertThat(week.sessions())
                .as("from today on; Monday and Tuesday went by")
                .isNotEmpty()
                .allMatch(one -> !one.day().isBefore(clock.today()));
        assertThat(next().sessions())
                .hasSizeGreaterThanOrEqualTo(week.sessions().size());
    }

    @Test
    void opening_the_week_again_writes_nothing() {
        planned.alone(priya, mia);
        mine.keep(PlannedPupils.daily(9, 60));
        week();
        List<Long> before = placedIds();
        week();
        weeks.today();
        assertThat(placedIds()).isEqualTo(before);
    }

    @Test
    void pupils_who_share_a_strategy_come_together_and_count_once() {
        planned.inGroups(priya, mia);
        mine.keep(PlannedPupils.daily(9, 60));
        int alone = next().minutesPlaced();
        PupilId ben = school.aPupil("Ben James", oak);
        planned.inGroups(priya, ben);
        Week week = next();
        assertThat(week.minutesPlaced()).isEqualTo(alone).isPositive();
        assertThat(week.sessions()).isNotEmpty().allMatch(DaySession::isGroup);
    }

    @Test
    void pupils_of_two_classes_do_not_come_together() {
        planned.inGroups(priya, mia);
        long ash = school.aClass("Ash", priya);
        planned.inGroups(priya, school.aPupil("Ben James", ash));
        mine.keep(PlannedPupils.daily(9, 60));
        assertThat(next().sessions()).isNotEmpty().noneMatch(DaySession::isGroup);
    }

    @Test
    void a_session_is_logged_in_two_taps_and_taken_back() {
        planned.alone(priya, mia);
        DaySession session = todays();
        LoggedSession done = logs.log(session.strategy(), session.day(), session.plans(), true, UUID.randomUUID());
        assertThat(logs.went(done.id(), Went.WELL, UUID.randomUUID()).went()).isEqualTo(Went.WELL);
        assertThat(requireNonNull(todays().log()).went()).isEqualTo(Went.WELL);
        assertThat(logs.takeBack(done.id())).isTrue();
        assertThat(todays().log()).isNull();
        assertThat(logs.takeBack(done.id())).isFalse();
    }

    @Test
    void a_command_that_arrives_twice_is_applied_once() {
        planned.alone(priya, mia);
        DaySession session = todays();
        UUID command = UUID.randomUUID();
        LoggedSession first = logs.log(session.strategy(), session.day(), session.plans(), true, command);
        LoggedSession again = logs.log(session.strategy(), session.day(), session.plans(), true, command);
        assertThat(again).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from session_log where school_id = ?")
                        .param(school.id().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void who_comes_second_is_told_and_the_first_log_stays() {
        planned.alone(priya, mia);
        DaySession session = todays();
        LoggedSession first = logs.log(session.strategy(), session.day(), session.plans(), true, UUID.randomUUID());
        Person dean = school.aPractitioner("Sam Dean");
        school.joins(dean, oak, LocalDate.of(2025, 9, 1));
        signedIn.as(dean);
        assertThatThrownBy(() -> logs.log(session.strategy(), session.day(), session.plans(), false, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        AlreadyLogged.class, told -> assertThat(told.log()).isEqualTo(first));
        signedIn.as(priya);
        assertThat(requireNonNull(todays().log()).id()).isEqualTo(first.id());
    }

    @Test
    void a_note_takes_the_place_only_of_the_one_that_was_seen() {
        planned.alone(priya, mia);
        DaySession session = todays();
        LogId id = logs.log(session.strategy(), session.day(), session.plans(), true, UUID.randomUUID())
                .id();
        logs.note(id, "", "Calm.", UUID.randomUUID());
        Person dean = school.aPractitioner("Sam Dean");
        school.joins(dean, oak, LocalDate.of(2025, 9, 1));
        signedIn.as(dean);
        for (String seen : List.of("", "calm.")) {
            assertThatThrownBy(() -> logs.note(id, seen, "Loud at first.", UUID.randomUUID()))
                    .isInstanceOfSatisfying(NoteChanged.class, changed -> {
                        assertThat(changed.log().note()).isEqualTo("Calm.");
                        assertThat(changed.log().noteBy()).isEqualTo(priya.id());
                    });
        }
        logs.went(id, Went.WELL, UUID.randomUUID());
        signedIn.as(priya);
        assertThat(requireNonNull(todays().log()).note()).isEqualTo("Calm.");
        signedIn.as(dean);
        LoggedSession noted = logs.note(id, "Calm.", "Calm, then loud.", UUID.randomUUID());
        assertThat(noted.note()).isEqualTo("Calm, then loud.");
        assertThat(noted.noteBy()).isEqualTo(dean.id());
        assertThat(noted.went()).isEqualTo(Went.WELL);
        assertThat(logs.note(id, "Calm, then loud.", " ", UUID.randomUUID()).note())
                .isEmpty();
    }

    @Test
    void nothing_is_logged_for_a_day_to_come_or_for_a_strategy_of_no_plan() {
        planned.alone(priya, mia);
        DaySession session = todays();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> logs.log(
                        session.strategy(), clock.today().plusDays(1), session.plans(), true, UUID.randomUUID()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> logs.log("SB01", session.day(), session.plans(), true, UUID.randomUUID()));
    }

    @Test
    void an_adult_of_another_class_logs_nothing_and_takes_nothing_back() {
        planned.alone(priya, mia);
        DaySession session = todays();
        LoggedSession done = logs.log(session.strategy(), session.day(), session.plans(), true, UUID.randomUUID());
        signedIn.as(school.aPractitioner("Sam Dean"));
        assertThatThrownBy(() -> logs.log(session.strategy(), session.day(), session.plans(), true, UUID.randomUUID()))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> logs.takeBack(done.id())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> logs.went(done.id(), Went.HARD, UUID.randomUUID()))
                .isInstanceOf(NoSuchRecord.class);
        signedIn.as(yard.aSchool().aSenco("Eve Else"));
        assertThatThrownBy(() -> logs.note(done.id(), "", "x", UUID.randomUUID()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void of_a_group_all_are_logged_and_one_is_marked_away() {
        PlanId of = planned.inGroups(priya, mia);
        PlanId other = planned.inGroups(priya, school.aPupil("Ben James", oak));
        DaySession session = todays();
        LoggedSession done = logs.log(session.strategy(), session.day(), session.plans(), true, UUID.randomUUID());
        assertThat(logs.away(done.id(), other, true, UUID.randomUUID()).away()).containsExactly(other);
        Map<PlanId, Dose> both = doses.of(List.of(of, other), clock.today());
        assertThat(requireNonNull(both.get(of)).given()).isEqualTo(1);
        assertThat(requireNonNull(both.get(other)).given()).isZero();
        assertThat(requireNonNull(both.get(other)).planned())
                .as("who was away could not come")
                .isEqualTo(requireNonNull(both.get(of)).planned() - 1);
    }

    @Test
    void after_one_of_a_group_has_gone_its_session_is_still_finished_noted_and_undone() {
        planned.inGroups(priya, mia);
        PupilId ben = school.aPupil("Ben James", oak);
        PlanId other = planned.inGroups(priya, ben);
        DaySession session = todays();
        LogId id = logs.log(session.strategy(), session.day(), session.plans(), true, UUID.randomUUID())
                .id();
        jdbc.sql("update pupil_membership set ends_on = ? where pupil_id = ?")
                .params(clock.today().minusDays(1), ben.value())
                .update();
        long audited = school.audited("WRITE", ben);

        assertThat(logs.went(id, Went.WELL, UUID.randomUUID()).went()).isEqualTo(Went.WELL);
        assertThat(logs.note(id, "", "Calm.", UUID.randomUUID()).note()).isEqualTo("Calm.");
        assertThatThrownBy(() -> logs.away(id, other, true, UUID.randomUUID())).isInstanceOf(NoSuchRecord.class);
        assertThat(logs.takeBack(id)).isTrue();
        assertThat(school.audited("WRITE", ben)).isEqualTo(audited);
    }

    @Test
    void who_joins_a_group_after_its_session_was_noted_has_a_session_of_their_own_to_note() {
        PlanId of = planned.inGroups(priya, mia);
        DaySession alone = todays();
        logs.log(alone.strategy(), alone.day(), alone.plans(), true, UUID.randomUUID());
        PlanId joined = planned.inGroups(priya, school.aPupil("Ben James", oak));

        List<DaySession> both = weeks.today().sessions().stream()
                .filter(one -> one.strategy().equals(alone.strategy()))
                .toList();

        assertThat(both).hasSize(2).allMatch(one -> !one.isGroup());
        DaySession noted =
                both.stream().filter(one -> one.log() != null).findFirst().orElseThrow();
        DaySession open =
                both.stream().filter(one -> one.log() == null).findFirst().orElseThrow();
        assertThat(noted.plans()).containsExactly(of);
        assertThat(open.plans()).containsExactly(joined);
        logs.log(open.strategy(), open.day(), open.plans(), true, UUID.randomUUID());
        assertThat(requireNonNull(doses.of(List.of(joined), clock.today()).get(joined))
                        .given())
                .isEqualTo(1);
    }

    @Test
    void a_session_of_the_last_week_that_nobody_noted_is_asked_for() {
        planned.alone(priya, mia);
        DaySession missed = todays();
        int sessions = weeks.today().sessions().size();
        assertThat(weeks.today().open()).as("today’s are on the list").isEmpty();
        clock.pass(Duration.ofDays(1));
        signedIn.as(priya);
        assertThat(weeks.today().open()).hasSize(sessions).containsOnly(missed.day());
        logs.log(missed.strategy(), missed.day(), missed.plans(), false, UUID.randomUUID());
        assertThat(weeks.today().open()).hasSize(sessions - 1);
    }

    @Test
    void plans_that_nobody_does_any_more_are_counted_until_somebody_takes_them_on() {
        PlanId plan = planned.alone(priya, mia);
        Person dean = school.aPractitioner("Sam Dean");
        school.joins(dean, oak, LocalDate.of(2025, 9, 1));
        signedIn.as(dean);
        assertThat(weeks.today().nobodys()).as("its lead does it").isZero();
        assertThat(week().others()).noneMatch(Week.Other::nobodys);
        school.leaves(priya, oak, clock.today().minusDays(1));
        assertThat(weeks.today().nobodys()).isEqualTo(1);
        assertThat(week().others()).singleElement().matches(Week.Other::nobodys);
        mine.takeOn(plan);
        assertThat(weeks.today().nobodys()).isZero();
        Person eva = school.aPractitioner("Eva Lind");
        school.joins(eva, oak, LocalDate.of(2025, 9, 1));
        signedIn.as(eva);
        assertThat(weeks.today().nobodys()).as("a colleague does it").isZero();
    }

    @Test
    void likewise_where_the_lead_has_no_account_any_more() {
        planned.alone(priya, mia);
        Person dean = school.aPractitioner("Sam Dean");
        school.joins(dean, oak, LocalDate.of(2025, 9, 1));
        jdbc.sql("update account set last_day = ? where staff_id = ?")
                .params(clock.today().minusDays(1), priya.id().value())
                .update();
        signedIn.as(dean);
        assertThat(weeks.today().nobodys()).isEqualTo(1);
    }

    @Test
    void dose_counts_what_was_done_of_what_the_pupil_could_come_to() {
        PlanId plan = planned.alone(priya, mia);
        DaySession session = todays();
        int soFar = doses.of(mia, plan, clock.today(), clock.today()).planned();
        logs.log(session.strategy(), session.day(), session.plans(), true, UUID.randomUUID());
        assertThat(doses.of(mia, plan, clock.today(), clock.today())).isEqualTo(new Dose(1, soFar));
        assertThat(doses.of(
                        mia, plan, clock.today().minusDays(30), clock.today().minusDays(1)))
                .as("before the plan began")
                .isEqualTo(Dose.NONE);
        assertThat(doses.of(List.of(plan), clock.today())).containsEntry(plan, new Dose(1, soFar));
        assertThat(doses.byStrategy(plan)).containsKey(session.strategy());
        assertThat(doses.weeks(mia)).hasSize(1);
    }

    @Test
    void not_in_school_takes_the_session_out_of_what_was_planned() {
        PlanId plan = planned.alone(priya, mia);
        DaySession session = todays();
        int soFar = doses.of(mia, plan, clock.today(), clock.today()).planned();
        LoggedSession not = logs.log(session.strategy(), session.day(), session.plans(), false, UUID.randomUUID());
        assertThat(doses.of(mia, plan, clock.today(), clock.today())).isEqualTo(new Dose(0, soFar));
        logs.why(not.id(), Why.NOT_IN, UUID.randomUUID());
        assertThat(doses.of(mia, plan, clock.today(), clock.today())).isEqualTo(new Dose(0, soFar - 1));
    }

    @Test
    void a_pupil_who_is_elsewhere_has_no_session_then_and_misses_none() {
        PlanId plan = planned.alone(priya, mia);
        mine.keep(PlannedPupils.daily(9, 60));
        Set<Half> mornings = Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new Half(day, false))
                .collect(Collectors.toSet());
        mine.keepElsewhere(mia, mornings);
        Week week = next();
        assertThat(week.sessions()).isEmpty();
        assertThat(week.missing()).allMatch(one -> one.what().reason().name().equals("PUPIL_ELSEWHERE"));
        assertThat(week.partTime())
                .singleElement()
                .matches(one -> one.elsewhere().equals(mornings));
        mine.keepElsewhere(mia, Set.of());
        assertThat(next().sessions()).isNotEmpty();
        assertThat(doses.of(mia, plan, clock.today(), clock.today()).planned()).isPositive();
    }

    @Test
    void who_helps_places_only_what_the_lead_has_not() {
        PlanId plan = planned.alone(priya, mia);
        mine.keep(PlannedPupils.daily(9, 60).subList(0, 1));
        List<DaySession> ofLead = next().sessions();
        int placed = ofLead.size();
        int missing =
                next().missing().stream().mapToInt(one -> one.what().sessions()).sum();
        assertThat(missing).isPositive();
        Person dean = school.aPractitioner("Sam Dean");
        school.joins(dean, oak, LocalDate.of(2025, 9, 1));
        signedIn.as(dean);
        assertThat(next().others()).singleElement().matches(one -> one.plan().equals(plan));
        mine.takeOn(plan);
        mine.keep(PlannedPupils.daily(13, 60));
        assertThat(next().sessions()).hasSize(missing);
        assertThat(Stream.concat(ofLead.stream(), next().sessions().stream())
                        .map(one -> one.strategy() + " " + one.day()))
                .as("never twice on one day")
                .doesNotHaveDuplicates();
        assertThat(next().helping()).hasSize(1);
        signedIn.as(priya);
        assertThat(next().sessions()).hasSize(placed);
        assertThat(next().missing()).isEmpty();
        signedIn.as(dean);
        mine.handBack(plan);
        assertThat(next().sessions()).isEmpty();
    }

    @Test
    void what_a_lead_who_left_the_class_had_placed_is_placed_by_who_takes_the_plan_on() {
        int placed = placedByLead(planned.alone(priya, mia));
        school.leaves(priya, oak, clock.today().minusDays(1));
        signedIn.as(helper(mia));
        assertThat(next().sessions()).hasSize(placed);
        assertThat(next().missing()).isEmpty();
    }

    @Test
    void likewise_where_the_account_of_the_lead_has_ended() {
        int placed = placedByLead(planned.alone(priya, mia));
        jdbc.sql("update account set last_day = ? where staff_id = ?")
                .params(clock.today().minusDays(1), priya.id().value())
                .update();
        signedIn.as(helper(mia));
        assertThat(next().sessions()).hasSize(placed);
    }

    @Test
    void a_lead_who_sees_the_whole_school_needs_no_class_for_a_place_to_count() {
        Person ruth = school.aSenco("Ruth Lowe");
        PlanId plan = planned.alone(ruth, mia);
        signedIn.as(ruth);
        placedByLead(plan);
        signedIn.as(helper(mia));
        assertThat(next().sessions()).isEmpty();
        assertThat(next().missing()).isEmpty();
    }

    @Test
    void a_plan_that_ends_is_done_until_its_last_day() {
        PlanId plan = planned.alone(priya, mia);
        mine.keep(PlannedPupils.daily(9, 60));
        week();
        LocalDate lastDay = clock.today().plusWeeks(1);
        endings.end(plan, lastDay);
        assertThat(next().sessions()).isNotEmpty().allMatch(one -> !one.day().isAfter(lastDay));
        assertThat(weeks.mine(clock.today().plusWeeks(2)).sessions()).isEmpty();
        clock.pass(Duration.ofDays(7));
        signedIn.as(priya);
        DaySession last = weeks.today().sessions().getFirst();
        logs.log(last.strategy(), last.day(), last.plans(), true, UUID.randomUUID());
        assertThat(goals.rate(plan, plans.get(plan).targets().getFirst().item(), 6, UUID.randomUUID()))
                .isPositive();
        assertThat(notes.write(plan, "He likes the blue box.")).isPositive();
        clock.pass(Duration.ofDays(1));
        signedIn.as(priya);
        assertThat(week().hasPlans()).isFalse();
        assertThat(weeks.today().sessions()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> logs.log(last.strategy(), clock.today(), last.plans(), true, UUID.randomUUID()));
        assertThat(doses.of(List.of(plan), clock.today().plusWeeks(1)))
                .as("nothing is planned any more")
                .isEqualTo(doses.of(List.of(plan), lastDay));
    }

    @Test
    void changed_times_end_a_place_and_begin_another_and_the_past_stays() {
        planned.alone(priya, mia);
        mine.keep(PlannedPupils.daily(9, 60));
        week();
        clock.pass(Duration.ofDays(7));
        signedIn.as(priya);
        mine.keep(PlannedPupils.daily(10, 60));
        Week now = week();
        assertThat(now.sessions().stream()
                        .filter(one -> one.day().isBefore(clock.today()))
                        .map(DaySession::from))
                .isNotEmpty()
                .allMatch(from -> from.getHour() == 9);
        assertThat(now.sessions().stream()
                        .filter(one -> !one.day().isBefore(clock.today()))
                        .map(DaySession::from))
                .isNotEmpty()
                .allMatch(from -> from.getHour() == 10);
    }

    @Test
    void a_target_is_rated_and_only_who_rated_takes_it_back() {
        PlanId plan = planned.alone(priya, mia);
        String item = plans.get(plan).targets().getFirst().item();
        UUID command = UUID.randomUUID();
        long rating = goals.rate(plan, item, 3, command);
        assertThat(goals.rate(plan, item, 3, command)).isEqualTo(rating);
        assertThat(goals.of(plan)).extracting(GoalRating::rating).containsExactly(3);
        assertThatIllegalArgumentException().isThrownBy(() -> goals.rate(plan, item, 11, UUID.randomUUID()));
        assertThatIllegalArgumentException().isThrownBy(() -> goals.rate(plan, "Z99", 5, UUID.randomUUID()));
        signedIn.as(school.aSenco("Ruth Lowe"));
        assertThat(goals.takeBack(plan, rating)).isFalse();
        signedIn.as(priya);
        assertThat(goals.takeBack(plan, rating)).isTrue();
        assertThat(goals.of(plan)).isEmpty();
    }

    @Test
    void home_asks_for_a_rating_a_week_after_the_last_and_not_before() {
        PlanId plan = planned.alone(priya, mia);
        assertThat(weeks.today().rating()).isNull();
        clock.pass(Duration.ofDays(7));
        signedIn.as(priya);
        assertThat(requireNonNull(weeks.today().rating()).plan()).isEqualTo(plan);
        goals.rate(plan, plans.get(plan).targets().getFirst().item(), 4, UUID.randomUUID());
        assertThat(weeks.today().rating()).isNull();
        clock.pass(Duration.ofDays(6));
        signedIn.as(priya);
        assertThat(weeks.today().rating()).isNull();
        clock.pass(Duration.ofDays(1));
        signedIn.as(priya);
        assertThat(weeks.today().rating()).isNotNull();
    }

    @Test
    void a_note_stands_on_the_home_page_of_the_next_adult_until_it_is_read() {
        PlanId plan = planned.alone(priya, mia);
        long note = notes.write(plan, "  She likes to begin with the blue box.  ");
        assertThat(weeks.today().notes()).as("one’s own").isEmpty();
        Person dean = school.aPractitioner("Sam Dean");
        school.joins(dean, oak, LocalDate.of(2025, 9, 1));
        signedIn.as(dean);
        assertThat(weeks.today().notes())
                .extracting(PlanNote::text)
                .containsExactly("She likes to begin with the blue box.");
        notes.read(plan, note);
        notes.read(plan, note);
        assertThat(weeks.today().notes()).isEmpty();
        assertThat(notes.unread(plan, note)).isTrue();
        assertThat(notes.unread(plan, note)).isFalse();
        assertThat(weeks.today().notes()).hasSize(1);
        notes.read(plan, note);
        assertThat(notes.of(plan)).hasSize(1);
        assertThat(notes.takeBack(plan, note)).as("somebody else’s").isFalse();
    }

    @Test
    void three_hundred_plans_take_as_many_statements_as_thirty() {
        Person senco = school.aSenco("Ruth Lowe");
        PlanId plan = planned.alone(senco, mia);
        planned.copied(plan, school.pupils(29, oak));
        signedIn.as(senco);
        mine.keep(PlannedPupils.daily(9, 60));
        weeks.mine(clock.today());
        Person dean = school.aPractitioner("Sam Dean");
        school.joins(dean, oak, LocalDate.of(2025, 9, 1));
        long fewOfOthers = signedIn.as(dean, () -> statements.of(weeks::today));
        long few = statements.of(() -> weeks.mine(clock.today()));
        long fewToday = statements.of(weeks::today);
        planned.copied(plan, school.pupils(270, oak));
        weeks.mine(clock.today());
        assertThat(statements.of(() -> weeks.mine(clock.today()))).isEqualTo(few);
        assertThat(statements.of(weeks::today)).isEqualTo(fewToday);
        assertThat(signedIn.as(dean, () -> statements.of(weeks::today))).isEqualTo(fewOfOthers);
        List<PlanId> all = jdbc.sql("select id from action_plan where school_id = ?")
                .param(school.id().value())
                .query((row, n) -> new PlanId(row.getLong(1)))
                .list();
        long one = statements.of(() -> doses.of(List.of(plan), clock.today()));
        assertThat(statements.of(() -> doses.of(all, clock.today()))).isEqualTo(one);
    }

    private Week week() {
        return weeks.mine(clock.today());
    }

    private Week next() {
        return weeks.mine(clock.today().plusWeeks(1));
    }

    /** The first session of today, in an hour a day. */
    private DaySession todays() {
        mine.keep(PlannedPupils.daily(9, 60).subList(2, 3));
        return weeks.today().sessions().getFirst();
    }

    /** How many, once everything has its place. */
    private int placedByLead(PlanId plan) {
        mine.keep(PlannedPupils.daily(9, 60));
        assertThat(next().missing()).isEmpty();
        assertThat(next().sessions()).isNotEmpty().allMatch(one -> one.plans().contains(plan));
        return next().sessions().size();
    }

    /** Another adult of the class who does the pupil’s plan too, and has time. */
    private Person helper(PupilId pupil) {
        Person dean = school.aPractitioner("Sam Dean");
        school.joins(dean, oak, LocalDate.of(2025, 9, 1));
        signedIn.as(dean, () -> {
            weeks.mine(clock.today()).others().stream()
                    .filter(one -> one.pupil().id().equals(pupil))
                    .forEach(one -> mine.takeOn(one.plan()));
            mine.keep(PlannedPupils.daily(13, 60));
        });
        return dean;
    }

    private List<Long> placedIds() {
        return jdbc.sql("select id from placed_session where school_id = ? and ends_on is null order by id")
                .param(school.id().value())
                .query(Long.class)
                .list();
    }
}
