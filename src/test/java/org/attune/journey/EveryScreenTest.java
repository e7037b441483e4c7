package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attune.demo.DemoPerson;
import org.attune.testing.Files;
import org.attune.testing.RollFixtures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo as a visitor sees it: every screen of every role, at three widths and in the dark, without a fault that axe-core knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenTest {

    private RunningApp app;
    private Chromium chromium;

    /** Someone of each role, signed in once. */
    private final Map<String, Page> visitors = new HashMap<>();

    @BeforeAll
    void open_the_demo(@TempDir Path data) throws IOException {
        chromium = Chromium.borrow();
        app = RunningApp.demo(data, "--attune.trust-viewers=" + DemoPerson.HEAD.username());
    }

    @AfterAll
    void close_the_demo() {
        if (app != null) {
            app.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void signing_in_offers_a_button_for_each_role() {
        Page page = chromium.device(app.base(), 820, 1000);
        page.navigate("/");
        for (String role : List.of("teaching assistant", "SENCO", "head teacher", "administrator")) {
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(role))))
                    .isVisible();
        }
        Look.at(page, "sign-in");
    }

    @Test
    void a_teaching_assistant_s_screens() {
        Page page = visitor("teaching assistant");
        Look.at(page, "home");
        Chromium.go(page, "/pupils");
        Look.at(page, "pupils");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Carry on")))
                .first()
                .click();
        page.waitForURL("**/score**");
        page.locator("attune-item:not([hidden])").first().waitFor();
        Look.at(page, "scoring");
        Chromium.go(page, Pattern.compile("\\?.*").matcher(page.url()).replaceFirst("") + "/check");
        Look.at(page, "check answers");
        follow(page, "See result", "**/result/**");
        Look.at(page, "result");
        checkDialog(page, "Correct an answer");
        follow(page, "See plan", "**/plan/**");
        Look.at(page, "plan");
        follow(page, "^Start", "**/score**");
        Look.at(page, "parent told");
        Chromium.go(page, "/pupils");
        page.locator("a.pupil-name").first().click();
        page.waitForURL(Pattern.compile("/pupils/\\d+$"));
        Look.at(page, "pupil");
        Chromium.go(page, "/choose-password");
        Look.at(page, "choose a password");
        Chromium.go(page, "/your-pin");
        Look.at(page, "your PIN");
    }

    /** In the demo the first pupil of each assistant was scored twice. */
    @Test
    void how_a_result_and_a_plan_were_worked_out() {
        Page page = visitor("teaching assistant");
        Chromium.go(page, "/pupils");
        page.locator("a.pupil-name").first().click();
        page.waitForURL(Pattern.compile("/pupils/\\d+$"));
        page.locator("a[href*='/result/']").first().click();
        page.waitForURL("**/result/**");
        assertThat(page.locator(".change .change-row")).hasCount(3);
        Look.at(page, "a result with a change");
        page.getByText("How was this worked out?").click();
        page.waitForURL("**/how");
        Look.at(page, "how a result was worked out");
        page.getByText("The rules for scoring, in full").click();
        page.waitForURL("**/rules/scoring");
        Look.at(page, "a rule");
        page.getByText("All rules").click();
        page.waitForURL("**/rules/README");
        Look.at(page, "all rules");
        follow(page, "See plan", "**/plan/**");
        page.getByText("How was this worked out?").click();
        page.waitForURL("**/how");
        Look.at(page, "how a plan was worked out");
    }

    @Test
    void how_well_the_method_works() {
        Page page = visitor("SENCO");
        Chromium.go(page, "/method-quality");
        Look.at(page, "method quality");
    }

    /** In the demo the assistant’s class is scored, some pupils twice. */
    @Test
    void the_pictures_of_a_class_a_school_and_a_pupil() {
        Page page = visitor("SENCO");
        Chromium.go(page, "/classes");
        Look.at(page, "classes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Oak"))
                .click();
        page.waitForURL("**/profile**");
        Look.at(page, "class profile");
        String pupil = page.locator(".heat tbody th a").first().getAttribute("href");
        Chromium.go(page, "/" + pupil + "/over-time");
        Look.at(page, "a pupil over time");
        Chromium.go(page, "/school");
        Look.at(page, "school profile");
    }

    @Test
    void the_head_sees_in_one_click_how_the_school_moved_since_september() {
        Page page = visitor("head teacher");
        page.locator("nav a", new Page.LocatorOptions().setHasText("School")).click();
        assertThat(page.locator("main")).containsText(Pattern.compile("Reliably better\\s*\\d+ of \\d+ scored twice"));
        assertThat(page.getByLabel("Compared with")).hasValue(Pattern.compile("Sep"));
    }

    /** The head of the invented school may read all of them too. */
    @Test
    void the_totals_of_all_schools_are_one_click_from_home() {
        Page page = visitor("head teacher");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All schools"))
                .click();
        page.waitForURL("**/trust");
        Look.at(page, "all schools");
        page.locator("main table a").first().click();
        page.waitForURL("**/trust?school=**");
        Look.at(page, "one school, without names");
    }

    /** In the demo two adults score in Oak: the fourth pupil has two views, and Priya is asked for hers of the sixth. */
    @Test
    void the_screens_of_two_adults() {
        Page page = visitor("teaching assistant");
        Chromium.go(page, "/pupils");
        page.locator("a.pupil-name").nth(3).click();
        page.getByText("Two views side by side").click();
        page.waitForURL("**/beside/**");
        Look.at(page, "side by side");
        page.getByText("Talk about these").waitFor();
        Chromium.go(page, "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Give my view")))
                .first()
                .click();
        page.waitForURL("**/score/second");
        Look.at(page, "before a second view");
        Chromium.go(page, Pattern.compile("/score/second").matcher(page.url()).replaceFirst("/score/check"));
        page.getByText("Closed until you have given your own view").waitFor();
        Look.at(page, "closed for now");
    }

    @Test
    void the_screens_of_voices_and_paper() {
        Page page = visitor("teaching assistant");
        Chromium.go(page, "/pupils");
        page.locator("a.pupil-name").first().click();
        page.waitForURL(Pattern.compile("/pupils/\\d+$"));
        String pupil = page.url();
        for (String screen : List.of("/voices", "/voices/ask", "/voices/home", "/paper")) {
            Chromium.go(page, pupil + screen);
            Look.at(page, screen);
        }
        Chromium.go(page, pupil + "/voices/ask");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Write down")))
                .click();
        page.locator(".words-form").waitFor();
        Look.at(page, "writing a pupil’s words");
    }

    /** In the demo Priya has done two practice cases and begun a third. */
    @Test
    void the_screens_of_training() {
        Page page = visitor("teaching assistant");
        Chromium.go(page, "/training");
        Look.at(page, "training");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^See the answers")))
                .first()
                .click();
        page.waitForURL("**/training/result/**");
        Look.at(page, "practice result");
        Chromium.go(page, "/training");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Carry on, ")))
                .click();
        page.locator("attune-item").first().waitFor();
        Look.at(page, "practice case");
        Chromium.go(page, "/training");
        button(page, "Begin the scoring check").click();
        page.locator("attune-item").first().waitFor();
        Look.at(page, "scoring check");
    }

    /** In the demo Priya gave her times, and has done her plans for six weeks. */
    @Test
    void the_week_of_an_assistant() {
        Page page = visitor("teaching assistant");
        Chromium.go(page, "/week");
        page.locator(".week-days").waitFor();
        Look.at(page, "my week");
        page.getByText("Week before").click();
        page.locator(".session-line .state").first().waitFor();
        Look.at(page, "a week that was");
        page.locator(".whose a").first().click();
        page.locator(".doing").waitFor();
        Look.at(page, "how a plan goes");
    }

    @Test
    void making_a_plan() {
        Page page = visitor("teaching assistant");
        follow(page, "See result, Ben James", "**/result/**");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Make a plan")))
                .first()
                .click();
        button(page, "Next: targets").waitFor();
        Look.at(page, "making the plan");
        button(page, "Next: targets").click();
        page.getByLabel("It worked if").waitFor();
        Look.at(page, "targets and agreements");
        page.getByText("Back to the plan").click();
        checkDialog(page, "Throw this draft away");
    }

    @Test
    void the_library_and_what_the_senco_keeps_of_it() {
        Page page = visitor("SENCO");
        Chromium.go(page, "/library");
        page.locator("a.strategy-name").first().waitFor();
        Look.at(page, "library");
        page.navigate("/library?q=zzzz");
        page.getByText("Nothing fits all of that").waitFor();
        Look.at(page, "library, nothing found");
        for (String screen : List.of("/library/X01", "/library/SB03", "/library/new", "/library/X01/change")) {
            Chromium.go(page, screen);
            Look.at(page, screen);
        }
    }

    /** In the demo one family said yes; the result it comes from is signed. */
    @Test
    void the_screens_of_reviews() {
        Page page = visitor("SENCO");
        for (String screen : List.of("/reviews", "/reviews?show=stalling", "/reviews/calendar")) {
            page.navigate(screen);
            Look.at(page, screen);
        }
        Chromium.go(page, "/reviews");
        page.locator(".cycle-rows a[href$='/halfway']").first().click();
        page.waitForURL("**/halfway");
        Look.at(page, "halfway");
        Chromium.go(page, "/reviews");
        page.locator(".cycle-rows a.btn[href*='/review/']").first().click();
        page.waitForURL("**/review/**");
        Look.at(page, "a review");
    }

    @Test
    void a_plan_and_those_at_home() {
        Page page = visitor("teaching assistant");
        follow(page, "See plan", "**/plan/**");
        page.locator(".home-card").waitFor();
        checkDialog(page, "Note what they said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SENCO", "head teacher"})
    void the_screens_of_those_who_see_the_whole_school(String role) {
        Page page = visitor(role);
        Look.at(page, "home of the " + role);
        Chromium.go(page, "/pupils");
        Look.at(page, "pupils of the " + role);
        page.locator("a.pupil-name").first().click();
        page.waitForURL(Pattern.compile("/pupils/\\d+$"));
        Look.at(page, "pupil of the " + role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teaching assistant", "SENCO"})
    void what_helps_and_what_to_know(String role) {
        Page page = visitor(role);
        Chromium.go(page, "/pupils");
        page.locator("a.pupil-name").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What helps and what to know"))
                .click();
        page.waitForURL("**/about");
        Look.at(page, "about, for the " + role);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(": What helps")))
                .click();
        assertThat(page.locator("vaadin-dialog[opened] vaadin-button").first()).isVisible();
        Look.at(page, "what helps, for the " + role);
    }

    @Test
    void putting_a_list_on_record() {
        Page page = visitor("SENCO");
        Chromium.go(page, "/pupils");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Put a list on record"))
                .click();
        page.waitForURL("**/pupils/list");
        Look.at(page, "a list for the record");
        page.getByLabel("Your list").fill("Name\tPremium\nBell, Nobody\tDPP\nB801200005002\tDPP");
        button(page, "Check the list").click();
        page.getByText("2 to mend").waitFor();
        Look.at(page, "what the list would do");
    }

    @Test
    void an_administrator_s_screens() {
        Page page = visitor("administrator");
        Look.at(page, "home of the administrator");
        for (String screen : List.of(
                "/roll/pupils", "/roll/pupils/classes", "/roll/pupils/school-year", "/roll/staff", "/roll/import")) {
            Chromium.go(page, screen);
            Look.at(page, screen);
        }
        Chromium.go(page, "/pupils");
        assertThat(page.locator("h1")).hasText("We can’t find that page");
        Look.at(page, "not found");
        page.navigate("/no/such/place");
        assertThat(page.locator("h1")).hasText("We can’t find that page");
    }

    @Test
    void help_opens_and_closes_with_the_keyboard_and_the_dark_stays_chosen() {
        Page page = signedIn("administrator");
        Locator help = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Help").setExact(true));
        help.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("What to do first");
        Look.at(page, "help");
        page.keyboard().press("Escape");
        assertThat(page.locator(".help-panel")).isHidden();
        assertThat(help).isFocused();
        page.locator("vaadin-button.who").press("Enter");
        page.getByText("Always dark").click();
        assertThat(page.locator("html")).hasAttribute("data-look", "dark");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-look", "dark");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(20, 24, 29)");
    }

    @Test
    void an_adult_is_taken_out_of_a_class_and_put_back_with_the_keyboard() {
        Page page = visitor("administrator");
        Chromium.go(page, "/roll/pupils/classes");
        page.locator("a.strong").first().click();
        page.waitForURL("**/class/**");
        Locator out = page.locator("vaadin-button[aria-label^='Take out']").first();
        String name = out.getAttribute("aria-label").replace("Take out ", "");
        out.press("Enter");
        assertThat(page.locator(".undo")).containsText(name + " is out of");
        assertThat(page.locator(".undo")).isFocused();
        Look.at(page, "undo");
        page.locator(".undo").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".undo")).containsText(name + " is back in");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Staff"))
                .click();
        page.waitForURL("**/roll/staff");
        assertThat(page.locator(".undo")).isEmpty();
    }

    @Test
    void an_administrator_s_people_and_classes() {
        Page page = visitor("administrator");
        Chromium.go(page, "/roll/pupils");
        checkDialog(page, "Add a pupil");
        Chromium.go(page, "/roll/pupils/classes");
        checkDialog(page, "Add a class or group");
        page.locator("main").getByText("Oak").first().click();
        page.waitForURL("**/roll/pupils/class/**");
        Look.at(page, "one class");
        checkDialog(page, "Rename");
        checkDialog(page, "Close this class or group…");
        Chromium.go(page, "/roll/staff");
        checkDialog(page, "Add a member of staff");
        page.getByText("Helen Marsh").click();
        page.waitForURL("**/roll/staff/person/**");
        Look.at(page, "one member of staff");
        for (String dialog :
                List.of("Change details", "Make an account", "Note a training", "They leave the school…")) {
            checkDialog(page, dialog);
        }
    }

    @Test
    void screening_a_class() {
        Page page = visitor("teaching assistant");
        Chromium.go(page, "/screens");
        Look.at(page, "class screens");
        page.locator("a[href*='/result']").first().click();
        page.waitForURL("**/result");
        Look.at(page, "what a class screen shows");
        checkDialog(page, "Put an answer right");
        Chromium.go(page, "/screens");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Carry on with Oak"))
                .click();
        page.locator("attune-screening td").first().waitFor();
        Look.at(page, "class screen");
        checkDialog(page, "Finish");
    }

    @Test
    void bringing_in_a_roll() {
        Page page = visitor("administrator");
        Chromium.go(page, "/roll/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("roll.csv", "text/csv", """
                    Surname,Forename,DOB,Class
                    Bell,Mia,03/10/2019,Oak
                    Cole,Dev,99/10/2019,Oak
                    """.getBytes(StandardCharsets.UTF_8)));
        button(page, "Check the file").waitFor();
        Look.at(page, "matching the columns");
        button(page, "Check the file").click();
        page.getByText("What would happen").waitFor();
        Look.at(page, "checking the rows");
    }

    @Test
    void bringing_in_other_kinds_of_roll_files() {
        Page page = visitor("administrator");
        Chromium.go(page, "/roll/import");
        Map<String, String> roster = RollFixtures.oneRoster();
        roster.merge("orgs.csv", "o2,,,Oak Road Primary,school,,\n", String::concat);
        choose(page, "no-ending", Files.zip(roster));
        page.getByText("Which school is yours?").waitFor();
        Look.at(page, "choosing the school");

        page.navigate("/roll/import");
        choose(page, "transfer.xml", RollFixtures.bytes(RollFixtures.ctf()));
        page.getByText("What would happen").waitFor();
        Look.at(page, "checking a CTF");

        page.navigate("/roll/import");
        page.getByText("Or paste a list from a spreadsheet").click();
        page.getByLabel("Your list").fill("Name\tEmail\tWorks with\nLark, Sam\tsam@school.example\tOak\n");
        button(page, "Use this list").click();
        button(page, "Check the file").waitFor();
        Look.at(page, "matching the columns of staff");
    }

    private static void choose(Page page, String name, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/octet-stream", file));
    }

    private Page visitor(String role) {
        if (!visitors.containsKey(role)) {
            visitors.put(role, signedIn(role));
            return visitors.get(role);
        }
        Page page = visitors.get(role);
        page.setViewportSize(820, 1000);
        Chromium.go(page, "/");
        return page;
    }

    private Page signedIn(String role) {
        Page page = chromium.device(app.base(), 820, 1000);
        page.navigate("/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(role)))
                .click();
        page.locator("nav a").first().waitFor();
        return page;
    }

    private static void follow(Page page, String label, String address) {
        Chromium.go(page, "/pupils");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(label)))
                .first()
                .click();
        page.waitForURL(address);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens what the button opens, looks at it, and closes it with Escape. */
    private static void checkDialog(Page page, String button) {
        button(page, button).click();
        Locator dialog = page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]");
        assertThat(dialog.locator("vaadin-button").first()).isVisible();
        Look.at(page, "dialog “" + button + "”");
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        page.setViewportSize(1440, 1000);
    }
}
