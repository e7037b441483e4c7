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

/** From an empty install to a plan on paper, as the people of a school would do it, by keyboard alone: nothing is clicked. */
class FirstWeekJourneyTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int ITEMS_A_STRAND = 14;
    private static final String OFFICE_PASSWORD = "odd kettle walks north";
    private static final String OWN_PASSWORD = "seven quiet paper boats";

    @TempDir
    Path data;

    @Test
    void a_school_sets_up_brings_in_its_roll_scores_a_pupil_and_prints_a_plan() throws IOException {
        try (Chromium chromium = Chromium.borrow();
                RunningApp app = RunningApp.start(data)) {
            Page office = chromium.device(app.base(), 1440, 1000);
            setUp(office, app.setupCode());
            importRoll(office);
            Slip slip = hireAssistant(office);

            Page tablet = chromium.device(app.base(), 820, 1000);
            signInWith(tablet, slip);
            startScoring(tablet);
            answerByKey(tablet, 0, 21);
            tablet.close();

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
        Axe.assertAccessible(page, "set-up");
        Keyboard.type(page, page.getByLabel("Set-up code"), code);
        Keyboard.type(page, page.getByLabel("Name of the school"), "Journey School");
        Keyboard.type(page, page.getByLabel("First name"), "Olive");
        Keyboard.type(page, page.getByLabel("Last name"), "Office");
        Keyboard.type(page, page.getByLabel("Username"), "olive");
        Keyboard.type(page, page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)), OFFICE_PASSWORD);
        Keyboard.type(page, page.getByLabel("Password once more"), OFFICE_PASSWORD);
        Keyboard.press(page, button(page, "Set up my school"));
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
        Keyboard.press(page, link(page, "^Import$"));
        page.waitForURL("**/roll/import");
        page.waitForFileChooser(() -> Keyboard.press(page, button(page, "Choose a file…")))
                .setFiles(new FilePayload("roll export.csv", "text/csv", unfriendlyRoll()));
        Keyboard.select(page, page.getByLabel("Class", new Page.GetByLabelOptions().setExact(true)), "Tutor Grp / Reg");
        Axe.assertAccessible(page, "matching the columns");
        Keyboard.press(page, button(page, "Check the file"));
        Locator go = button(page, "Import 300 pupils");
        go.waitFor();
        Axe.assertAccessible(page, "checking the rows");
        Keyboard.press(page, go);
        assertThat(page.getByText("300 new pupils")).isVisible();
        Axe.assertAccessible(page, "import done");
    }

    private Slip hireAssistant(Page page) {
        Keyboard.press(page, link(page, "^Staff$"));
        Keyboard.press(page, button(page, "Add a member of staff"));
        Keyboard.type(page, page.getByLabel("First name"), "Priya");
        Keyboard.type(page, page.getByLabel("Last name"), "Osei");
        Keyboard.type(page, page.getByLabel("Job"), "Teaching assistant");
        Keyboard.press(page, button(page, "Save"));
        assertThat(page.locator("h1")).containsText("Priya Osei");
        giveClass(page);
        noteTraining(page);
        Axe.assertAccessible(page, "a member of staff");
        Keyboard.press(page, button(page, "Make an account"));
        assertThat(page.getByRole(
                        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Practitioner"))))
                .isChecked();
        Keyboard.press(page, button(page, "Make the account"));
        page.getByText("This password is shown only once").waitFor();
        Axe.assertAccessible(page, "the slip");
        return new Slip(
                page.locator(".slip .exact").nth(1).innerText(),
                page.locator(".slip .exact").nth(2).innerText());
    }

    private static void giveClass(Page page) {
        Locator group = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Add a class or group"));
        Keyboard.pick(page, group, "Class B");
        Keyboard.press(page, button(page, "Add"));
        assertThat(button(page, "Take out Class B")).isVisible();
    }

    private static void noteTraining(Page page) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        Keyboard.press(page, button(page, "Note a training"));
        Keyboard.type(page, page.getByLabel("Trained on"), typed(today.minusMonths(2)));
        Keyboard.type(page, page.getByLabel("Counts until"), typed(today.plusMonths(10)));
        Keyboard.press(page, button(page, "Save"));
        assertThat(page.locator("main")).containsText("Trained until");
    }

    private static String typed(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
    }

    private void signInWith(Page page, Slip slip) {
        signIn(page, slip.username(), slip.password());
        Keyboard.type(page, page.getByLabel("New password"), OWN_PASSWORD);
        Keyboard.type(page, page.getByLabel("Type it once more"), OWN_PASSWORD);
        Keyboard.press(page, button(page, "Save and go on"));
        assertThat(page.locator("h1")).containsText("Priya");
    }

    private static void signIn(Page page, String username, String password) {
        page.navigate("/");
        Keyboard.type(page, page.getByLabel("Username"), username);
        Keyboard.type(page, page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)), password);
        page.keyboard().press("Enter");
    }

    private static void startScoring(Page page) {
        Keyboard.press(page, link(page, "^Start, "));
        page.getByText("Who was told?").waitFor();
        Axe.assertAccessible(page, "parent told");
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
        Axe.assertAccessible(page, "check answers");
        Keyboard.press(page, button(page, "Finish and see the result"));
        page.waitForURL("**/result/**");
    }

    private static void readResult(Page page) {
        assertThat(page.locator("main")).containsText("Start with Being");
        assertThat(page.locator("main")).containsText("Likely interruption");
        Axe.assertAccessible(page, "result");
        Keyboard.press(page, button(page, "Yes, it fits"));
        Keyboard.press(page, link(page, "^Make a plan"));
        page.waitForURL("**/plan/**");
    }

    private static void makePlan(Page page) {
        assertThat(page.locator("main")).containsText("of 60 minutes");
        Axe.assertAccessible(page, "making the plan");
        Keyboard.press(page, button(page, "Next: targets"));
        page.getByLabel("It worked if").waitFor();
        Axe.assertAccessible(page, "targets and agreements");
        Keyboard.tabTo(page, page.getByLabel("It worked if"));
        page.keyboard().type("Comes to Priya when upset, most weeks.");
        Keyboard.choose(
                page, page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("About as likely as not")));
        Keyboard.tabTo(page, page.getByLabel("If it is not reached"));
        page.keyboard().type("We meet the SENCO and try another way.");
        Keyboard.press(page, button(page, "Adopt the plan"));
        assertThat(page.locator("main")).containsText("adopted by Priya Osei");
        Axe.assertAccessible(page, "the plan");
    }

    private static void readPaper(Page page) throws IOException {
        String paper = page.locator("a[href*='documents/plans']:not([href$='slip'], [href$='home'])")
                .first()
                .getAttribute("href");
        byte[] pdf = page.request()
                .get(page.evaluate("h => new URL(h, document.baseURI).href", paper)
                        .toString())
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("first, feeling safe")
                    .contains("Comes to Priya when upset")
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
