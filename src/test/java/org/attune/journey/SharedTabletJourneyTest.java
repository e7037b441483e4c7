package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.attune.access.Pins;
import org.attune.access.PupilId;
import org.attune.assessment.Assessments;
import org.attune.assessment.HowTold;
import org.attune.assessment.ParentTold;
import org.attune.method.instrument.Response;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An afternoon of one tablet and two adults: hidden, locked, opened by PIN, handed over. */
@AppTest
class SharedTabletJourneyTest {

    private static final String PASSWORD = "odd green kettle walks";
    private static final String PIN = "407192";
    private static final String TYPED = "Ali";

    private final Schoolyard schools;
    private final SignedIn signedIn;
    private final Pins pins;
    private final Assessments assessments;

    @LocalServerPort
    private int port;

    SharedTabletJourneyTest(Schoolyard schools, SignedIn signedIn, Pins pins, Assessments assessments) {
        this.schools = schools;
        this.signedIn = signedIn;
        this.pins = pins;
        this.assessments = assessments;
    }

    @Test
    void a_tablet_is_hidden_locked_and_handed_over_and_nothing_of_the_first_adult_is_left() {
        InventedSchool school = schools.aSchool();
        Person ruth = withPin(school, school.aSenco("Ruth Lowe"));
        Person priya = withPin(school, school.aPractitioner("Priya Osei"));
        begun(priya, school.aPupil("Ali Noor", school.aClass("Oak", priya)));
        try (Chromium chromium = Chromium.borrow()) {
            Page tablet = chromium.device("http://localhost:" + port, 820, 1000);
            enter(tablet, ruth);
            button(tablet, "Lock").click();
            button(tablet, "Another person").click();
            tablet.waitForURL("**/sign-in");
            assertThat(button(tablet, "Ruth Lowe")).isVisible();
            Axe.assertAccessible(tablet, "sign-in of a shared tablet");
            enter(tablet, priya);

            hide(tablet);
            lockAndOpen(tablet);
            offline(tablet);
            handOver(tablet);
        }
    }

    private Person withPin(InventedSchool school, Person person) {
        school.withPassword(person, PASSWORD);
        signedIn.as(person, () -> pins.choose(PASSWORD, PIN));
        return person;
    }

    private void begun(Person by, PupilId pupil) {
        signedIn.as(by, () -> {
            var told = new ParentTold.Told("Mother", HowTold.PHONE, LocalDate.of(2026, 11, 20), null);
            signedIn.answered(assessments.start(pupil, told).id(), place -> Response.OFTEN, 0, 3, Duration.ZERO);
        });
    }

    /** What was typed is there afterwards; meanwhile nothing is read out, and no key gets through. */
    private void hide(Page tablet) {
        Chromium.go(tablet, "/pupils");
        Locator search = tablet.getByRole(AriaRole.TEXTBOX).first();
        search.fill(TYPED);
        tablet.keyboard().press("Control+Shift+H");
        assertThat(button(tablet, "Show again")).isFocused();
        assertThat(tablet).hasTitle("Attune");
        assertThat(tablet.locator("h1:visible")).hasText("The screen is hidden");
        tablet.keyboard().press("Escape");
        tablet.keyboard().press("Tab");
        tablet.keyboard().press("Tab");
        assertThat(tablet.getByText("Priya")).hasCount(0);
        assertThat(tablet.getByRole(AriaRole.TEXTBOX)).hasCount(0);
        Axe.assertAccessible(tablet, "hidden");

        button(tablet, "Show again").press("Enter");
        assertThat(search).hasValue(TYPED);
        assertThat(search).isFocused();
        assertThat(tablet).hasTitle(Pattern.compile("Pupils"));
    }

    private void lockAndOpen(Page tablet) {
        Page otherTab = tablet.context().newPage();
        otherTab.navigate("/");
        Locator greeting = otherTab.locator("h1:visible");
        assertThat(greeting).containsText("Priya");

        Keyboard.press(tablet, button(tablet, "Lock"));
        assertThat(tablet.getByText("Priya Osei’s place is kept.")).isVisible();
        Axe.assertAccessible(tablet, "locked");
        assertThat(greeting).hasText("Locked");
        assertThat(tablet.evaluate("fetch('/pupils').then(reply => reply.status)"))
                .isEqualTo(401);
        Page newTab = tablet.context().newPage();
        newTab.navigate("/pupils");
        assertThat(newTab.locator("h1:visible")).hasText("Locked");
        assertThat(newTab).hasURL(Pattern.compile("/lock\\?to="));
        newTab.bringToFront();

        tablet.bringToFront();
        Locator pin = tablet.getByLabel("Your PIN");
        pin.fill("908172");
        assertThat(tablet.getByText("That did not work.")).isVisible();
        pin.fill(PIN);
        assertThat(tablet.getByRole(AriaRole.TEXTBOX).first()).hasValue(TYPED);
        assertThat(greeting).containsText("Priya");
        newTab.bringToFront();
        newTab.waitForURL("**/pupils");
        newTab.close();
        otherTab.close();
    }

    /** Answers given without a connection wait in the page, under the lock too. */
    private void offline(Page tablet) {
        tablet.getByRole(AriaRole.TEXTBOX).first().fill("");
        tablet.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Carry on")))
                .first()
                .click();
        tablet.waitForURL("**/score**");
        Locator question = tablet.locator("attune-item.now");
        question.waitFor();
        String code = String.valueOf(question.evaluate("item => item.item.code"));
        tablet.context().setOffline(true);
        tablet.keyboard().press("3");
        assertThat(tablet.locator("attune-scoring[unsaved]")).isAttached();
        button(tablet, "Lock").click();
        assertThat(tablet.getByText("There is no connection.")).isVisible();

        tablet.context().setOffline(false);
        Locator pin = tablet.getByLabel("Your PIN");
        assertThat(pin).isVisible();
        button(tablet, "Ruth Lowe").click();
        button(tablet, "Back").click();
        pin.fill(PIN);
        assertThat(tablet.locator("dialog.cover")).hasCount(0);
        assertThat(tablet.locator("attune-scoring:not([unsaved])")).isAttached();
        tablet.reload();
        assertThat(tablet.locator("attune-item input[name='" + code + "'][value='3']"))
                .isChecked();
    }

    private void handOver(Page tablet) {
        Page otherTab = tablet.context().newPage();
        otherTab.navigate("/");
        assertThat(otherTab.locator("h1:visible")).containsText("Priya");
        tablet.bringToFront();
        button(tablet, "Lock").click();
        button(tablet, "Ruth Lowe").click();
        tablet.getByLabel("Your PIN").fill(PIN);
        assertThat(tablet.locator("h1:visible")).containsText("Ruth");
        assertThat(otherTab.locator("h1:visible")).containsText("Ruth");
        for (int i = 0; i < 3; i++) {
            tablet.goBack();
            assertThat(tablet.locator("vaadin-button.who")).hasText("RL");
            assertThat(tablet.getByText("Priya")).hasCount(0);
        }
    }

    private static void enter(Page page, Person person) {
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(person.username());
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        button(page, "Lock").waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
