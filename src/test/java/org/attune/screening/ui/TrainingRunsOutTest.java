package org.attune.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.attune.access.PupilId;
import org.attune.access.Role;
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

/** Whose training is not current is told so in words, also where it ran out while the page was open. */
@AppTest
class TrainingRunsOutTest {

    private final org.attune.screening.Screens screens;
    private final ScreenSheets sheets;
    private final ScreenResults results;
    private final Screens pages;
    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final TestClock clock;
    private final JdbcClient jdbc;
    private InventedSchool school;
    private Person priya;
    private GroupId oak;
    private ScreenId screen;

    TrainingRunsOutTest(
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
        this.schools = schools;
        this.signedIn = signedIn;
        this.clock = clock;
        this.jdbc = jdbc;
        this.school = schools.aSchool();
        this.priya = school.aPractitioner("Priya Osei");
        this.oak = new GroupId(0);
        this.screen = new ScreenId(0);
    }

    @BeforeEach
    void a_begun_screen() {
        school = schools.aSchool();
        priya = school.aPractitioner("Priya Osei");
        oak = new GroupId(school.aClass("Oak", priya));
        PupilId mia = school.aPupil("Mia Hartley", oak.value());
        screen = signedIn.as(priya, () -> {
            ScreenId begun = screens.start(oak);
            sheets.answer(new ScreenCommand(begun, mia, "B01", "1", 0, UUID.randomUUID()));
            return begun;
        });
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void who_never_had_it_reads_the_result_and_is_not_offered_to_change_it() {
        signedIn.as(priya, () -> results.finish(screen));
        Person una = school.person("Una Trained", Role.PRACTITIONER);
        school.joins(una, oak.value(), clock.today().minusDays(30));

        pages.open(una, "screens/" + screen.value() + "/result");
        assertThat(pages.text()).contains("Who to look at first");
        assertThat(pages.offers("Put an answer right")).isFalse();

        pages.open(priya, "screens/" + screen.value() + "/result");
        assertThat(pages.offers("Put an answer right")).isTrue();
    }

    @Test
    void opening_again_finishing_and_starting_say_what_to_do_where_it_ran_out_meanwhile() {
        pages.open(priya, "screens/" + screen.value());
        LocatorJ._get(ScreenGrid.class).askFinish();
        runsOut("2026-01-31");
        pages.press("Finish");
        pages.roundTrip();
        assertThat(pages.text()).contains("Your training is out of date.");

        runsOut("2099-01-31");
        signedIn.as(priya, () -> results.finish(screen));
        pages.goTo("screens/" + screen.value() + "/result");
        pages.press("Put an answer right");
        pages.field(TextArea.class, "Why is it opened again?").setValue("Two rows were swapped");
        runsOut("2026-01-31");
        pages.press("Open again");
        pages.roundTrip();
        assertThat(pages.text()).contains("Your training is out of date.");

        runsOut("2099-01-31");
        pages.goTo("screens");
        runsOut("2026-01-31");
        pages.press("Start a screen");
        pages.roundTrip();
        assertThat(pages.text()).contains("your training must be up to date");
    }

    private void runsOut(String lastDay) {
        jdbc.sql("update training set expires_on = ? where staff_id = ?")
                .params(lastDay, priya.id().value())
                .update();
    }
}
