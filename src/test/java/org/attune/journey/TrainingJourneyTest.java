package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.attune.access.PupilId;
import org.attune.access.Role;
import org.attune.catalogue.PracticeCase;
import org.attune.catalogue.PracticeCases;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.attune.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone whose training has ended renews it with keys alone, and scores again. */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingJourneyTest {

    private static final String PASSWORD = "odd green kettle walks";
    private static final int CASES = 6;

    private final Schoolyard schools;
    private final PracticeCases cases;
    private final TestClock clock;
    private final Chromium chromium = Chromium.borrow();

    @LocalServerPort
    private int port;

    TrainingJourneyTest(Schoolyard schools, PracticeCases cases, TestClock clock) {
        this.schools = schools;
        this.cases = cases;
        this.clock = clock;
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void a_practitioner_whose_training_has_ended_does_the_scoring_check_and_may_then_score() {
        InventedSchool school = schools.aSchool();
        Person priya = school.withPassword(school.person("Priya Osei", Role.PRACTITIONER), PASSWORD);
        school.trainedUntil(priya, clock.today().minusDays(1));
        PupilId mia = school.aPupil("Mia Hartley", school.aClass("Oak", priya));

        Page page = chromium.device("http://localhost:" + port, 1440, 900);
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(priya.username());
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.caution")).containsText("Your training ended on 24 Nov 2026");
        Chromium.go(page, "/pupils/" + mia.value() + "/score");
        assertThat(page.locator("main")).containsText("You need a current training record to score");
        Keyboard.press(page, page.getByRole(AriaRole.LINK, named("Go to the practice cases")));
        Keyboard.press(page, page.getByRole(AriaRole.BUTTON, named("Begin the scoring check")));
        for (int i = 1; i <= CASES; i++) {
            assertThat(page.locator(".heading .eyebrow")).containsText("case " + i + " of 6");
            answerAsAgreed(page);
            if (i < CASES) {
                Keyboard.press(page, page.getByRole(AriaRole.LINK, named("Next case")));
            }
        }
        Keyboard.press(page, page.getByRole(AriaRole.BUTTON, named("Finish the check")));
        Keyboard.press(
                page,
                page.locator("vaadin-dialog")
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName("Finish").setExact(true)));
        assertThat(page.locator(".verdict")).containsText("Your training counts until 25 Nov 2027");
        Axe.assertAccessible(page, "the end of a scoring check");

        Chromium.go(page, "/pupils/" + mia.value() + "/score");
        assertThat(page.getByRole(AriaRole.BUTTON, named("Start scoring"))).isVisible();
    }

    private void answerAsAgreed(Page page) {
        String name = page.locator("h1").innerText();
        PracticeCase here = cases.cases().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        page.locator("attune-item input").first().focus();
        here.ratings()
                .forEach(rating -> page.keyboard()
                        .press(rating.answer().isNumber() ? rating.answer().code() : "n"));
        assertThat(page.locator(".rating-bar")).containsText("12 of 12 answered");
        assertThat(page.locator(".rating-bar .saved")).containsText(Pattern.compile("^Saved"));
        assertThat(page.locator(".case-places [aria-current]")).containsText("✓");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
