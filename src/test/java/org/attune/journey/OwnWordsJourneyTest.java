package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.attune.access.PupilId;
import org.attune.testing.AppTest;
import org.attune.testing.Schoolyard;
import org.attune.testing.Schoolyard.InventedSchool;
import org.attune.testing.Schoolyard.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child tells by touch, another by keys; home’s page is typed in; a paper form too. */
@AppTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnWordsJourneyTest {

    private static final String PASSWORD = "odd green kettle walks";

    private final Schoolyard schools;
    private final JdbcClient jdbc;
    private final Chromium chromium = Chromium.borrow();

    @LocalServerPort
    private int port;

    private InventedSchool school;
    private Person priya;
    private Person sam;
    private long oak;
    private PupilId mia;

    OwnWordsJourneyTest(Schoolyard schools, JdbcClient jdbc) {
        this.schools = schools;
        this.jdbc = jdbc;
        school = schools.aSchool();
        priya = school.aPractitioner("Priya Osei");
        sam = priya;
        mia = new PupilId(0);
    }

    @BeforeEach
    void a_new_school() {
        school = schools.aSchool();
        priya = school.withPassword(school.aPractitioner("Priya Osei"), PASSWORD);
        sam = school.aPractitioner("Sam Reid");
        oak = school.aClass("Oak", priya, sam);
        mia = school.aPupil("Mia Hartley", oak);
    }

    @AfterEach
    void next_person() {
        chromium.wipe();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void a_child_tells_by_touch_gives_the_tablet_back_and_an_adult_keeps_it() {
        Page page = signedIn(820, 1180);
        Chromium.go(page, "/pupils/" + mia.value());
        page.getByRole(AriaRole.LINK, named("In their own words")).click();
        page.getByRole(AriaRole.LINK, named("Ask Mia")).click();
        button(page, "Give Mia the tablet").click();

        assertThat(page.locator("h1")).hasText("Hello, Mia");
        Axe.assertAccessible(page, "the child’s hello");
        button(page, "Start").tap();
        assertThat(page.locator("h1")).hasText("How do you feel at school?");
        assertThat(page.locator(".choice .picture use").first()).isAttached();
        button(page, "Worried").tap();
        assertThat(button(page, "Worried")).hasAttribute("aria-pressed", "true");
        assertThat(picked("feel")).isEqualTo("worried");
        Axe.assertAccessible(page, "a child’s question");
        button(page, "Next").tap();
        assertThat(page.locator("h1")).hasText("What do you like at school?");
        button(page, "Skip").tap();
        assertThat(page.locator("h1")).not().hasText("What do you like at school?");
        button(page, "I do not want to say").tap();
        assertThat(button(page, "I do not want to say")).hasAttribute("aria-pressed", "true");
        button(page, "Stop").tap();
        assertThat(page.locator("h1")).hasText("Thank you, Mia");

        // Wherever the child goes, they stay.
        String place = page.url();
        page.navigate("/pupils");
        assertThat(page.locator("h1")).hasText("What is hard for you?");
        assertThat(page.locator("body")).not().containsText("Hartley");
        APIResponse paper = page.request().get("/documents/home-pages/" + mia.value());
        assertThat(paper.status()).isEqualTo(403);
        page.goBack();
        assertThat(page).hasURL(place);

        button(page, "Grown-up").tap();
        Axe.assertAccessible(page, "a grown-up is asked for");
        button(page, "Sign in again").tap();
        page.locator("input[name=username]").waitFor();
        signIn(page);
        assertThat(page.locator("h1")).hasText("Mia Hartley’s own words");
        page.getByLabel("With an adult’s help").check();
        button(page, "Keep it like this").click();
        assertThat(page.locator(".notice.good")).containsText("Kept as it was said.");
        Axe.assertAccessible(page, "a voice that is kept");
    }

    @Test
    void an_older_pupil_writes_with_keys_alone() {
        PupilId ken = school.aPupil("Ken Bell", oak, "5", LocalDate.of(2016, 10, 3));
        Page page = signedIn(1440, 900);
        Chromium.go(page, "/pupils/" + ken.value() + "/voices/ask");
        Keyboard.press(page, button(page, "Give Ken the tablet"));
        Keyboard.press(page, button(page, "Start"));
        Keyboard.press(page, button(page, "Mixed up"));
        assertThat(button(page, "Mixed up")).hasAttribute("aria-pressed", "true");
        Keyboard.tabTo(page, page.locator("textarea"));
        page.keyboard().type("Mondays are loud. Fridays are good.");
        Keyboard.press(page, button(page, "Next"));
        assertThat(page.locator("h1")).hasText("What goes well for you at school?");
        assertThat(page.locator("h1")).isFocused();

        assertThat(jdbc.sql("select a.words from voice_answer a join voice v on v.id = a.voice_id where v.pupil_id = ?")
                        .param(ken.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Mondays are loud. Fridays are good.");
        page.reload();
        assertThat(page.locator("h1")).hasText("What goes well for you at school?");
        Axe.assertAccessible(page, "a question with words");
    }

    @Test
    void what_home_wrote_on_the_page_is_typed_in_and_stands_beside_the_result() {
        Page page = signedIn(1440, 900);
        Chromium.go(page, "/pupils/" + mia.value() + "/voices");
        assertThat(page.request()
                        .get("/documents/home-pages/" + mia.value())
                        .headers()
                        .get("content-type"))
                .isEqualTo("application/pdf");
        page.getByRole(AriaRole.LINK, named("Write down what home says")).click();
        page.getByLabel("Mother").check();
        page.getByLabel("On the page").check();
        Axe.assertAccessible(page, "who said it at home");
        button(page, "Next: their words").click();
        page.getByLabel("Words for: What does Mia find hard?").fill("Mornings, most of all.");
        assertThat(page.locator(".voice-saved").nth(2)).containsText("Saved");
        Axe.assertAccessible(page, "home’s words");
        page.reload();
        assertThat(page.getByLabel("Words for: What does Mia find hard?")).hasValue("Mornings, most of all.");
        button(page, "Keep it like this").click();
        assertThat(page.locator(".own-word")).hasText("“Mornings, most of all.”");
    }

    @Test
    void a_paper_form_is_typed_in_by_keys_and_the_result_says_so() {
        Page page = signedIn(1440, 900);
        Chromium.go(page, "/pupils/" + mia.value() + "/score");
        page.getByRole(AriaRole.LINK, named("On paper instead")).click();
        assertThat(page.locator("h1")).hasText("Scoring Mia Hartley on paper");
        assertThat(page.request()
                        .get("/documents/paper-forms/pupils/" + mia.value())
                        .headers()
                        .get("content-type"))
                .isEqualTo("application/pdf");
        Axe.assertAccessible(page, "on paper");
        Locator who = page.getByRole(AriaRole.COMBOBOX, named("Who filled it in?"));
        who.click();
        page.getByRole(AriaRole.OPTION, named("Sam Reid")).click();
        button(page, "Next: parent told").click();
        page.getByLabel("Mother").check();
        page.getByLabel("By phone").check();
        button(page, "Start scoring").click();

        page.locator("attune-item.now").waitFor();
        assertThat(page.locator(".banner")).containsText("From paper: what Sam Reid saw on 25 Nov 2026.");
        page.keyboard().type("012340123401234012340123401234012340123412");
        assertThat(page.locator(".scoring-foot .main")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Check the answers");
        button(page, "Finish and see the result").click();
        assertThat(page.locator("h1")).hasText("Mia Hartley: what we see now");
        assertThat(page.locator("main"))
                .containsText("From paper: seen by Sam Reid on 25 Nov 2026, typed in by Priya Osei");
        assertThat(page.locator(".own-words")).containsText("Nobody has asked Mia yet");
        Axe.assertAccessible(page, "a result from paper");
    }

    private Page signedIn(int width, int height) {
        Page page = chromium.touchDevice("http://localhost:" + port, width, height);
        page.navigate("/sign-in");
        signIn(page);
        page.locator("nav a").first().waitFor();
        return page;
    }

    private void signIn(Page page) {
        page.locator("input[name=username]").fill(priya.username());
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    private String picked(String question) {
        return jdbc.sql("select a.picked from voice_answer a join voice v on v.id = a.voice_id"
                        + " where v.pupil_id = ? and a.question = ?")
                .params(mia.value(), question)
                .query(String.class)
                .single();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
