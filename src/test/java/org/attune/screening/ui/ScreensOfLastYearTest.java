package org.attune.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.roll.GroupId;
import org.attune.screening.ScreenCommand;
import org.attune.screening.ScreenId;
import org.attune.screening.ScreenResults;
import org.attune.screening.ScreenSheets;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.Screens;
import org.attune.testing.SignedIn;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pages say of a class screen whose pupils have moved on, or whose class is closed. */
@AppTest
class ScreensOfLastYearTest {

    private final org.attune.screening.Screens screens;
    private final ScreenSheets sheets;
    private final ScreenResults results;
    private final Screens pages;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private final InventedSchool school;
    private final Person priya;
    private final Person tom;
    private final Person ruth;
    private final GroupId oak;
    private final PupilId mia;
    private ScreenId screen;

    ScreensOfLastYearTest(
            org.attune.screening.Screens screens,
            ScreenSheets sheets,
            ScreenResults results,
            Screens pages,
            Schoolyard schools,
            SignedIn signedIn,
            TestClock clock,
            JdbcClient jdbc) {
        this.screens = screens;
        this.sheets = sheets;
        this.results = results;
        this.pages = pages;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        school = schools.aSchool();
        priya = school.aPractitioner("Priya Osei");
        tom = school.aPractitioner("Tom Ellery");
        ruth = school.aSenco("Ruth Lowe");
        oak = new GroupId(school.aClass("Oak", priya, tom));
        mia = school.aPupil("Mia Hartley", oak.value());
        screen = new ScreenId(0);
    }

    @BeforeEach
    void a_begun_screen() {
        screen = signedIn.as(priya, () -> {
            ScreenId begun = screens.start(oak);
            sheets.answer(
                    new ScreenCommand(begun, mia, ScreenCommand.WORRY, ScreenCommand.WORRIED, 0, UUID.randomUUID()));
            return begun;
        });
        jdbc.sql("update training set expires_on = '2099-01-31' where school_id = ?")
                .param(school.id().value())
                .update();
    }

    @AfterEach
    void close() {
        pages.close();
        clock.reset();
    }

    @Test
    void one_that_was_begun_last_year_is_put_away_in_the_list_and_not_carried_on() {
        clock.pass(Duration.ofDays(300));
        pages.open(tom, "screens");
        assertThat(pages.text()).contains("Your SENCO can put it away.").doesNotContain("Carry on");
        assertThat(pages.offers("Put away")).isFalse();

        pages.open(priya, "screens/" + screen.value());
        assertThat(pages.text()).as("the grid leads to the list").contains("it takes no more answers");
        pages.press("Put away");
        confirm();
        assertThat(pages.offers("Start a screen")).isTrue();
        pages.press("Undo");
        assertThat(pages.text()).contains("it takes no more answers");
    }

    @Test
    void whose_training_ended_still_puts_away_what_they_began() {
        jdbc.sql("update training set expires_on = '2026-01-31' where school_id = ?")
                .param(school.id().value())
                .update();
        pages.open(priya, "screens");
        assertThat(pages.offers("Put away")).isTrue();
        pages.open(tom, "screens");
        assertThat(pages.offers("Put away")).isFalse();
    }

    @Test
    void a_result_of_last_year_is_not_opened_again_and_says_who_it_names_and_where_to_ask() {
        signedIn.as(priya, () -> results.finish(screen));
        clock.pass(Duration.ofDays(300));
        school.everyoneLeaves(oak.value(), clock.today().minusDays(1));
        pages.open(priya, "screens/" + screen.value() + "/result");
        assertThat(pages.text())
                .contains("1 pupil it names is not in your classes now. Ask your SENCO.")
                .contains("Pupils: 1.")
                .contains("So its answers stay as they are.")
                .doesNotContain("Nobody stands out");
        assertThat(pages.offers("Put an answer right")).isFalse();
    }

    @Test
    void the_senco_finds_the_screens_of_a_closed_class_and_ends_an_open_one() {
        school.everyoneLeaves(oak.value(), clock.today().minusDays(1));
        jdbc.sql("update roll_group set closed_on = ? where id = ?")
                .params(clock.today().minusDays(1), oak.value())
                .update();
        pages.open(ruth, "screens");
        assertThat(pages.text()).contains("Closed classes").contains("Oak");
        pages.press("Put away");
        confirm();
        assertThat(pages.text()).doesNotContain("Closed classes");
    }

    /** What the question says, over the button of the page. */
    private static void confirm() {
        LocatorJ._click(
                LocatorJ._find(Button.class, spec -> spec.withText("Put away")).getLast());
    }
}
