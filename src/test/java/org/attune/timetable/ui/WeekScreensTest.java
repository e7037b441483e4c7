package org.attune.timetable.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.catalogue.Catalogue;
import org.attune.plan.PlanDrafts;
import org.attune.plan.PlanId;
import org.attune.plan.PlanPromises;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.attune.timetable.DaySession;
import org.attune.timetable.Half;
import org.attune.timetable.LogId;
import org.attune.timetable.LoggedSession;
import org.attune.timetable.MyWeek;
import org.attune.timetable.PlannedPupils;
import org.attune.timetable.SessionLogs;
import org.attune.timetable.Weeks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The week, today’s sessions on the home page, and how a plan goes on its own page. Today is a Wednesday. */
@AppTest
class WeekScreensTest {

    private final Screens screens;
    private final SignedIn signedIn;
    private final MyWeek mine;
    private final Weeks weeks;
    private final SessionLogs logs;
    private final TestClock clock;
    private final PlannedPupils planned;
    private final Schoolyard.InventedSchool school;
    private final Person priya;
    private final long oak;
    private final PupilId mia;

    WeekScreensTest(
            Screens screens,
            SignedIn signedIn,
            MyWeek mine,
            Weeks weeks,
            SessionLogs logs,
            Assessments assessments,
            PlanDrafts drafts,
            PlanPromises promises,
            Catalogue catalogue,
            Schoolyard yard,
            TestClock clock,
            JdbcClient jdbc) {
        this.screens = screens;
        this.signedIn = signedIn;
        this.mine = mine;
        this.weeks = weeks;
        this.logs = logs;
        this.clock = clock;
        planned = new PlannedPupils(assessments, drafts, promises, catalogue, signedIn, jdbc);
        school = yard.aSchool();
        priya = school.aPractitioner("Priya Osei");
        oak = school.aClass("Oak", priya);
        mia = school.aPupil("Mia Hartley", oak);
    }

    @AfterEach
    void close() {
        clock.reset();
        screens.close();
    }

    @Test
    void without_a_plan_the_week_says_what_will_be_here() {
        screens.open(priya, "week");
        assertThat(screens.text()).contains("You have no plan to do yet").doesNotContain("Use these times");
    }

    @Test
    void one_tap_on_what_is_proposed_gives_a_week() {
        planned.alone(priya, mia);
        screens.open(priya, "week");
        assertThat(screens.text()).contains("When do you have time?");
        screens.press("Use these times");
        assertThat(screens.text()).contains("in use").contains("Mia Hartley").contains("Your times");
        assertThat(_find(Button.class, spec -> spec.withText("Done")))
                .as("today’s, to be logged")
                .isNotEmpty();
    }

    @Test
    void a_time_that_is_none_is_asked_for_again() {
        planned.alone(priya, mia);
        screens.open(priya, "week");
        _get(Input.class).setValue("");
        screens.press("Use these times");
        assertThat(screens.text()).contains("Please give a time of the school day");
        _get(Input.class).setValue("9:5x");
        screens.press("Use these times");
        assertThat(screens.text()).contains("Please give a time of the school day");
    }

    @Test
    void what_found_no_place_is_named_with_what_helps() {
        planned.alone(priya, mia);
        signedIn.as(priya, () -> mine.keep(PlannedPupils.daily(9, 5).subList(0, 1)));
        screens.open(priya, "week");
        assertThat(screens.text()).contains("Not in the week yet").contains("None of your times is long enough");
    }

    @Test
    void a_time_that_is_taken_out_can_be_put_back() {
        planned.alone(priya, mia);
        signedIn.as(priya, () -> mine.keep(PlannedPupils.daily(9, 60)));
        screens.open(priya, "week");
        tap("Take out");
        assertThat(_find(Button.class, spec -> spec.withText("Take out"))).hasSize(4);
        screens.press("Undo");
        assertThat(_find(Button.class, spec -> spec.withText("Take out"))).hasSize(5);
    }

    @Test
    void a_tap_on_a_half_day_changes_the_week_and_leaves_its_button_there() {
        planned.alone(priya, mia);
        today();
        signedIn.as(priya, () -> mine.keepElsewhere(mia, Set.of(new Half(DayOfWeek.MONDAY, true))));
        screens.open(priya, "week");
        assertThat(screens.text()).doesNotContain("a pupil is elsewhere then");
        Button wednesday = _get(Button.class, spec -> spec.withText("Wed am"));
        _click(wednesday);
        assertThat(wednesday.isAttached()).as("the keyboard is on it").isTrue();
        assertThat(wednesday.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(screens.text()).contains("a pupil is elsewhere then");
        _click(wednesday);
        assertThat(wednesday.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(screens.text()).doesNotContain("a pupil is elsewhere then");
    }

    @Test
    void a_session_is_logged_on_the_home_page_in_two_taps() {
        sessionsOfToday();
        assertThat(screens.text()).contains("Your sessions today").contains("Mia Hartley");
        tap("Done");
        assertThat(screens.text()).contains("Done. How did it go?");
        tap("So-so");
        assertThat(screens.text()).contains("Done, so-so");
        screens.goTo("week");
        assertThat(screens.text()).contains("Done, so-so");
    }

    @Test
    void not_done_needs_no_reason_and_is_taken_back_on_the_line() {
        sessionsOfToday();
        int before = _find(Button.class, spec -> spec.withText("Not done")).size();
        tap("Not done");
        assertThat(screens.text()).contains("Not done. Say why, if you like.");
        tap("Undo");
        assertThat(_find(Button.class, spec -> spec.withText("Not done"))).hasSize(before);
    }

    @Test
    void a_note_on_a_session_stands_under_it_and_is_harmless() {
        sessionsOfToday();
        tap("Done");
        tap("Add a note");
        TextArea text = _get(TextArea.class);
        assertThat(screens.text()).contains("This note tells nobody");
        text.setValue("</script><img src=x onerror=alert(1)>");
        screens.press("Save");
        assertThat(screens.text())
                .contains("</script><img src=x onerror=alert(1)>")
                .contains("Change the note");
    }

    @Test
    void of_two_notes_at_once_both_are_shown_and_the_first_stays_until_one_saves_again() {
        sessionsOfToday();
        tap("Done");
        tap("Add a note");
        LogId id = ofToday().id();
        signedIn.as(colleague(), () -> logs.note(id, "", "Loud at first.", UUID.randomUUID()));
        _get(TextArea.class).setValue("Calm.");
        screens.press("Save");
        assertThat(screens.text()).contains("Sam Dean wrote this in the meantime: “Loud at first.”");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Calm.");
        assertThat(ofToday().note()).isEqualTo("Loud at first.");
        screens.press("Save");
        assertThat(ofToday().note()).isEqualTo("Calm.");
    }

    @Test
    void after_a_colleague_s_undo_a_tap_shows_the_line_as_it_is_now() {
        sessionsOfToday();
        int before = _find(Button.class, spec -> spec.withText("Done")).size();
        tap("Done");
        LogId id = ofToday().id();
        signedIn.as(colleague(), () -> assertThat(logs.takeBack(id)).isTrue());
        tap("So-so");
        assertThat(screens.text()).contains("Someone took this back in the meantime.");
        assertThat(_find(Button.class, spec -> spec.withText("Done"))).hasSize(before);
    }

    @Test
    void a_note_on_a_session_that_a_colleague_took_back_is_not_lost() {
        sessionsOfToday();
        tap("Done");
        tap("Add a note");
        LogId id = ofToday().id();
        signedIn.as(colleague(), () -> assertThat(logs.takeBack(id)).isTrue());
        _get(TextArea.class).setValue("Calm.");
        screens.press("Save");
        assertThat(screens.text()).contains("Copy your words");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Calm.");
    }

    @Test
    void who_comes_second_sees_what_the_first_noted() {
        sessionsOfToday();
        DaySession first = signedIn.as(priya, () -> weeks.today().sessions().getFirst());
        signedIn.as(
                colleague(), () -> logs.log(first.strategy(), first.day(), first.plans(), false, UUID.randomUUID()));
        tap("Done");
        assertThat(screens.text())
                .contains("Someone else noted this session just now.")
                .contains("Not done. Say why, if you like.");
        tap("I was called away");
        assertThat(screens.text()).contains("the adult was called away");
    }

    @Test
    void where_the_first_noted_it_for_some_of_the_group_only_the_line_says_so() {
        PlanId of = planned.inGroups(priya, mia);
        planned.inGroups(priya, school.aPupil("Ben James", oak));
        today();
        screens.open(priya, "");
        DaySession group = signedIn.as(priya, () -> weeks.today().sessions().getFirst());
        signedIn.as(colleague(), () -> logs.log(group.strategy(), group.day(), List.of(of), true, UUID.randomUUID()));
        tap("Done");
        assertThat(screens.text())
                .contains("not for all of this group")
                .contains("✓ Mia")
                .doesNotContain("✓ Ben");
        screens.goTo("week");
        assertThat(screens.text()).contains("Done. How did it go?");
    }

    @Test
    void home_asks_quietly_for_what_nobody_noted_and_leads_to_its_week() {
        planned.alone(priya, mia);
        today();
        signedIn.as(priya, () -> weeks.mine(clock.today()));
        screens.open(priya, "");
        assertThat(screens.text()).doesNotContain("not noted");
        clock.pass(Duration.ofDays(6));
        screens.open(priya, "");
        assertThat(_find(Anchor.class).stream().filter(one -> one.getText().contains("of the last week")))
                .singleElement()
                .matches(one -> one.getHref().endsWith("week?day=2026-11-25"));
    }

    @Test
    void home_does_not_say_that_all_is_well_where_nobody_does_a_plan() {
        planned.alone(priya, mia);
        Person dean = colleague();
        school.leaves(priya, oak, LocalDate.of(2026, 11, 24));
        screens.open(dean, "");
        assertThat(screens.text())
                .contains("1 plan of your pupils has nobody who does it")
                .doesNotContain("Nothing is waiting for you");
        screens.goTo("week");
        assertThat(screens.text()).contains("Nobody does this now. It was led by Priya Osei.");
    }

    @Test
    void one_of_a_group_is_marked_away() {
        planned.inGroups(priya, mia);
        planned.inGroups(priya, school.aPupil("Ben James", oak));
        today();
        screens.open(priya, "");
        tap("Done");
        tap("✓ Ben");
        assertThat(screens.text()).contains("Ben was away").contains("✓ Mia");
    }

    @Test
    void a_plan_says_how_much_was_done_and_a_target_is_rated_and_taken_back() {
        PlanId plan = planned.alone(priya, mia);
        today();
        screens.open(priya, "");
        tap("Done");
        screens.goTo("pupils/" + mia.value() + "/plan/" + plan.value());
        assertThat(screens.text())
                .contains("How much was done")
                .contains("1 of 1 planned")
                .contains("Not rated yet.");
        tap("7");
        assertThat(screens.text()).contains("7 of 10 on 25 Nov");
        screens.press("Undo");
        assertThat(screens.text()).doesNotContain("7 of 10 on 25 Nov");
    }

    @Test
    void a_note_goes_from_one_adult_to_the_next_and_leaves_home_once_read() {
        PlanId plan = planned.alone(priya, mia);
        screens.open(priya, "pupils/" + mia.value() + "/plan/" + plan.value());
        screens.press("Leave this note");
        assertThat(screens.text()).contains("Please fill this in");
        screens.field(TextArea.class, "What should they know?").setValue("Begin with the blue box.");
        screens.press("Leave this note");
        assertThat(screens.text()).contains("Begin with the blue box.");
        Person dean = colleague();
        screens.open(dean, "");
        assertThat(screens.text()).contains("From Priya Osei").contains("Begin with the blue box.");
        screens.press("I have read it");
        assertThat(screens.text()).doesNotContain("Begin with the blue box.");
        screens.press("Undo");
        assertThat(screens.text()).contains("Begin with the blue box.");
        screens.press("I have read it");
        screens.goTo("pupils");
        screens.goTo("");
        assertThat(screens.text()).doesNotContain("Begin with the blue box.");
    }

    @Test
    void who_shares_a_post_takes_a_plan_on_and_hands_it_back() {
        planned.alone(priya, mia);
        Person dean = colleague();
        screens.open(dean, "week");
        assertThat(screens.text()).contains("Led by Priya Osei");
        screens.press("I do this too");
        assertThat(screens.text()).contains("When do you have time?");
        screens.press("Hand back");
        assertThat(screens.text()).contains("You have no plan to do yet");
    }

    @Test
    void the_pupil_s_page_has_a_line_for_a_week_with_sessions() {
        sessionsOfToday();
        tap("Done");
        screens.goTo("pupils/" + mia.value());
        assertThat(screens.text()).contains("Sessions done in the week: ");
    }

    @Test
    void a_head_has_no_week_and_reads_how_a_plan_goes() {
        PlanId plan = planned.alone(priya, mia);
        Person head = school.aHead("Ann Marsh");
        screens.open(head, "pupils/" + mia.value() + "/plan/" + plan.value());
        assertThat(screens.text()).contains("How much was done").doesNotContain("Rate it today");
        screens.goTo("week");
        assertThat(screens.text()).contains("We can’t find that page");
    }

    /** Priya has a plan to do, and sees on the first page what is to be done today. */
    private void sessionsOfToday() {
        planned.alone(priya, mia);
        today();
        screens.open(priya, "");
    }

    /** The first button that says so. */
    private static void tap(String button) {
        _click(_find(Button.class, spec -> spec.withText(button)).getFirst());
    }

    /** Who shares the class, and does the plan too. */
    private Person colleague() {
        Person dean = school.aPractitioner("Sam Dean");
        school.joins(dean, oak, LocalDate.of(2025, 9, 1));
        return dean;
    }

    private LoggedSession ofToday() {
        return signedIn.as(
                priya,
                () -> weeks.today().sessions().stream()
                        .map(DaySession::log)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
    }

    /** An hour today. */
    private void today() {
        signedIn.as(priya, () -> mine.keep(PlannedPupils.daily(9, 60).subList(2, 3)));
    }
}
