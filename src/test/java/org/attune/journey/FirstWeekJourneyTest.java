package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty install to a plan on paper, as the people of a school would do it. */
class FirstWeekJourneyTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int ITEMS_A_STRAND = 14;
    private static final String OFFICE_PASSWORD = "odd kettle walks north";
    private static final String OWN_PASSWORD = "seven quiet paper boats";

    @TempDir
    Path data;

    @Test
    void a_school_sets_up_brings_in_its_roll_scores_a_pupil_and_prints_a_plan() throws IOException {
        try (Chromium chromium = Chromium.launch();
                RunningApp app = RunningApp.start(data)) {
            Page office = chromium.device(app.base(), 1440, 1000);
            setUp(office, app.setupCode());
            importRoll(office);
            Slip slip = hireAssistant(office);

            Page tablet = chromium.device(app.base(), 820, 1000);
            signInWith(tablet, slip);
            startScoring(tablet);
            answerByKey(tablet, 0, 21);
            tablet.context().close();

            Page laptop = chromium.device(app.base(), 1440, 1000);
            signIn(laptop, slip.username(), OWN_PASSWORD);
            carryOn(laptop);
            answerByKey(laptop, 21, 42);
            submit(laptop);
            readResult(laptop);
            makePlan(laptop);
            readPaper(laptop);
        }
    }

    private record Slip(String username, String password) {}

    private void setUp(Page page, String code) {
        page.navigate("/");
        page.waitForURL("**/setup");
        Chromium.assertAccessible(page, "set-up");
        page.getByLabel("Set-up code").fill(code);
        page.getByLabel("Name of the school").fill("Journey School");
        page.getByLabel("First name").fill("Olive");
        page.getByLabel("Last name").fill("Office");
        page.getByLabel("Username").fill("olive");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(OFFICE_PASSWORD);
        page.getByLabel("Password once more").fill(OFFICE_PASSWORD);
        button(page, "Set up my school").click();
        assertThat(page.locator("h1")).containsText("Olive");
    }

    /** Semicolons, Windows-1252, dd/mm/yyyy, odd headings. */
    private static byte[] unfriendlyRoll() {
        StringBuilder csv =
                new StringBuilder("Legal Surname;Legal Forename;D.O.B.;Tutor Grp / Reg;NC Year;Adno;Gender\r\n");
        IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "O’Né%d;Zoë-%d;%02d/%02d/%d;%s;Y%d;%06d;%s\r\n"
                        .formatted(
                                i,
                                i,
                                1 + i % 28,
                                1 + i % 12,
                                2020 - (1 + i % 6),
                                "Class " + (char) ('A' + i % 10),
                                1 + (i % 6),
                                i,
                                i % 2 == 0 ? "Female" : "M"))
                .forEach(csv::append);
        return csv.toString().getBytes(WINDOWS);
    }

    private void importRoll(Page page) {
        page.navigate("/roll/import");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("roll export.csv", "text/csv", unfriendlyRoll()));
        page.getByLabel("Class", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Tutor Grp / Reg"))
                .click();
        Chromium.assertAccessible(page, "matching the columns");
        button(page, "Check the file").click();
        Locator go = button(page, "Import 300 pupils");
        go.waitFor();
        Chromium.assertAccessible(page, "checking the rows");
        go.click();
        assertThat(page.getByText("300 new pupils")).isVisible();
        Chromium.assertAccessible(page, "import done");
    }

    private Slip hireAssistant(Page page) {
        page.navigate("/roll/staff");
        button(page, "Add a member of staff").click();
        page.getByLabel("First name").fill("Priya");
        page.getByLabel("Last name").fill("Osei");
        page.getByLabel("Job").fill("Teaching assistant");
        button(page, "Save").click();
        assertThat(page.locator("h1")).containsText("Priya Osei");
        giveClass(page);
        noteTraining(page);
        Chromium.assertAccessible(page, "a member of staff");
        button(page, "Make an account").click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Practitioner")))
                .check();
        button(page, "Make the account").click();
        page.getByText("This password is shown only once").waitFor();
        Chromium.assertAccessible(page, "the slip");
        return new Slip(
                page.locator(".slip .exact").nth(1).innerText(),
                page.locator(".slip .exact").nth(2).innerText());
    }

    private static void giveClass(Page page) {
        Locator group = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add a class or group"));
        group.fill("Class B");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Class B")))
                .click();
        button(page, "Add").click();
        assertThat(button(page, "Take out Class B")).isVisible();
    }

    private static void noteTraining(Page page) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        button(page, "Note a training").click();
        page.getByLabel("Trained on").fill(typed(today.minusMonths(2)));
        page.getByLabel("Counts until").fill(typed(today.plusMonths(10)));
        page.keyboard().press("Tab");
        button(page, "Save").click();
        assertThat(page.locator("main")).containsText("Trained until");
    }

    private static String typed(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }

    private void signInWith(Page page, Slip slip) {
        signIn(page, slip.username(), slip.password());
        page.getByLabel("New password").fill(OWN_PASSWORD);
        page.getByLabel("Type it once more").fill(OWN_PASSWORD);
        button(page, "Save and go on").click();
        assertThat(page.locator("h1")).containsText("Priya");
    }

    private static void signIn(Page page, String username, String password) {
        page.navigate("/");
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.keyboard().press("Enter");
    }

    /** From here on by keyboard alone: nothing is clicked. */
    private static void startScoring(Page page) {
        Keyboard.press(page, link(page, "^Start, "));
        page.getByText("Who was told?").waitFor();
        Chromium.assertAccessible(page, "parent told");
        Keyboard.choose(page, page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Mother")));
        Keyboard.choose(page, page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("In person")));
        Keyboard.press(page, button(page, "Start scoring"));
        page.locator("attune-item:not([hidden])").first().waitFor();
    }

    /** Being rarely, the rest often: one key an answer. */
    private static void answerByKey(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            page.keyboard().press(i < ITEMS_A_STRAND ? "1" : "3");
        }
        assertThat(page.locator("attune-scoring")).containsText(to + " of 42");
        assertThat(page.locator("attune-scoring")).containsText(Pattern.compile("Saved \\d+:\\d\\d"));
    }

    private static void carryOn(Page page) {
        Keyboard.press(page, link(page, "^Carry on"));
        page.waitForURL("**/score**");
        assertThat(page.locator("attune-scoring")).containsText("21 of 42");
        assertThat(page.locator("attune-item:not([hidden])").first()).isVisible();
    }

    private static void submit(Page page) {
        Keyboard.press(page, page.getByText("Check answers").last());
        page.waitForURL("**/check");
        Chromium.assertAccessible(page, "check answers");
        Keyboard.press(page, button(page, "Finish and see the result"));
        page.waitForURL("**/result/**");
    }

    private static void readResult(Page page) {
        assertThat(page.locator("main")).containsText("Start with Being");
        assertThat(page.locator("main")).containsText("Likely interruption");
        Chromium.assertAccessible(page, "result");
        Keyboard.press(page, button(page, "Yes, it fits"));
        Keyboard.press(page, link(page, "^Make a plan"));
        page.waitForURL("**/plan/**");
    }

    private static void makePlan(Page page) {
        assertThat(page.locator("main")).containsText("of 60 minutes");
        Chromium.assertAccessible(page, "making the plan");
        Keyboard.press(page, button(page, "Next: targets"));
        page.getByLabel("It worked if").waitFor();
        Chromium.assertAccessible(page, "targets and agreements");
        Keyboard.tabTo(page, page.getByLabel("It worked if"));
        page.keyboard().type("Comes to Priya when upset, most weeks.");
        Keyboard.choose(
                page, page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("About as likely as not")));
        Keyboard.tabTo(page, page.getByLabel("If it is not reached"));
        page.keyboard().type("We meet the SENCO and try another way.");
        Keyboard.press(page, button(page, "Adopt the plan"));
        assertThat(page.locator("main")).containsText("adopted by Priya Osei");
        Chromium.assertAccessible(page, "the plan");
    }

    private static void readPaper(Page page) throws IOException {
        String paper = page.locator("a[href*='documents/plans']").first().getAttribute("href");
        byte[] pdf = page.request()
                .get(page.evaluate("h => new URL(h, document.baseURI).href", paper)
                        .toString())
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("start here, feeling safe")
                    .contains("Comes to Priya when upset, most weeks.")
                    .doesNotContain("interruption");
        }
    }

    private static Locator link(Page page, String pattern) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
