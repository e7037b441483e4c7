package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A whole class is screened from the keyboard, and what comes out leads on; on a phone it goes by touch. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningJourneyTest {

    private static final int QUESTIONS = 12;

    /** Key presses an answer, everything counted that is done in the grid. */
    private static final double MOST_PRESSES = 1.1;

    /** Nobody types as fast as this test: hundreds of answers wait in the page, and go one by one. */
    private static final double SAVED_MS = 90_000;

    private RunningApp app;
    private Chromium chromium;

    @BeforeAll
    void open_the_demo(@TempDir Path data) throws IOException {
        chromium = Chromium.borrow();
        app = RunningApp.demo(data);
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
    void a_senco_screens_a_class_by_keyboard_alone_and_goes_on_to_the_full_form() {
        Page page = visitor("SENCO", 1440, 1000);
        Keyboard.press(page, page.getByRole(AriaRole.LINK, named("All class screens")));
        Keyboard.press(page, page.getByRole(AriaRole.BUTTON, named("Start a screen of Elm")));
        Locator cells = page.locator("attune-screening tbody td");
        assertThat(cells.first()).isFocused();
        int pupils = page.locator("attune-screening tbody tr").count();
        int answers = pupils * QUESTIONS;

        int presses = fill(page, pupils);
        assertThat(page.locator(".scoring-bar")).containsText(answers + " of " + answers);
        assertThat(page.locator(".scoring-bar .saved"))
                .containsText(
                        Pattern.compile("^Saved \\d+:\\d\\d$"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(SAVED_MS));
        presses += worry(page);
        presses += finish(page);
        org.assertj.core.api.Assertions.assertThat(presses / (double) answers)
                .as("%d key presses for %d answers", presses, answers)
                .isLessThanOrEqualTo(MOST_PRESSES);

        assertThat(page.locator("h1")).hasText("Who to look at first");
        assertThat(page.locator(".card h2").first()).containsText(Pattern.compile("^Look first: \\d+$"));
        assertThat(page.locator(".class-card")).containsText("of " + pupils + " pupils");
        assertThat(page.locator("main")).not().containsText(Pattern.compile("interruption|worth watching|secure"));
        Axe.assertAccessible(page, "what a class screen shows");
        Keyboard.press(
                page,
                page.locator(".looks-list")
                        .first()
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Score ")))
                        .first());
        page.waitForURL("**/score");
        assertThat(page.locator("attune-item")).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Start scoring"))).isVisible();
    }

    @Test
    void what_is_answered_without_a_connection_is_kept_and_saved_later_and_a_block_is_pasted_and_undone() {
        Page page = visitor("teaching assistant", 820, 1100);
        Chromium.go(page, "/screens");
        page.getByRole(AriaRole.LINK, named("Carry on with Oak")).click();
        Locator now = page.locator("attune-screening td[tabindex='0']");
        now.waitFor();
        now.focus();
        String count = page.locator(".scoring-bar .num").innerText();
        page.context().setOffline(true);
        page.keyboard().press("3");
        page.keyboard().press("1");
        assertThat(page.locator(".scoring-bar .saved")).containsText("Not saved yet: 2");
        page.context().setOffline(false);
        assertThat(page.locator(".scoring-bar .saved")).containsText(Pattern.compile("^Saved"));

        paste(page, "4\tN\n2\tOften\nwhat\t3\n");
        assertThat(page.locator(".said")).containsText("Pasted: 5. Left out: 1");
        page.keyboard().press("Control+z");
        page.keyboard().press("Backspace");
        page.keyboard().press("Backspace");
        assertThat(page.locator(".scoring-bar .num")).hasText(count);
        assertThat(page.locator("attune-screening[unsaved]")).hasCount(0);
        page.reload();
        assertThat(page.locator(".scoring-bar .num")).hasText(count);
    }

    @Test
    void a_colleague_s_answer_is_never_undone_unseen_and_what_is_not_taken_says_why_without_moving_the_adult() {
        Page page = visitor("teaching assistant", 1440, 1000);
        page.navigate("/screens");
        page.getByRole(AriaRole.LINK, named("Carry on with Oak")).click();
        page.locator("attune-screening td[tabindex='0']").waitFor();
        List<String> sent = answeredFor(page, "conflict", "refused", "saved", "closed");

        page.keyboard().press("1");
        assertThat(page.locator("td.disputed")).hasCount(1);
        page.keyboard().press("Backspace");
        assertThat(page.locator(".extra[data-kind=conflict]")).containsText("Ruth Lowe");
        paste(page, "0");
        assertThat(page.locator(".said")).containsText("Pasted: 0. Left out: 1");
        page.locator(".extra[data-kind=conflict] button").first().click();
        assertThat(page.locator("td.disputed")).hasCount(0);
        page.keyboard().press("Backspace");
        org.assertj.core.api.Assertions.assertThat(sent).hasSize(1);

        page.keyboard().press("ArrowDown");
        page.keyboard().press("1");
        assertThat(page.locator("td.refused")).hasCount(1);
        String next = page.locator(".in-hand .eyebrow").innerText();
        page.keyboard().press("2");
        assertThat(page.locator(".in-hand .eyebrow")).not().hasText(next);
        assertThat(page.locator("td.refused.now")).hasCount(0);
        page.locator(".scoring-bar .saved button").click();
        assertThat(page.locator(".extra[data-kind=refusal]")).containsText("Said by the server");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("td.refused")).hasCount(0);

        page.keyboard().press("3");
        assertThat(page.locator(".extra[data-kind=refusal]")).containsText("Answers that were not saved: 1");
        page.locator("attune-screening tbody th").nth(2).click();
        assertThat(page.locator(".extra[data-kind=refusal]")).isVisible();
        page.locator(".extra")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("All class screens"))
                .click();
        page.waitForURL("**/screens");
    }

    @Test
    void on_a_phone_one_question_stands_beside_the_names_and_a_tap_answers() {
        Page page = chromium.touchDevice(app.base(), 390, 844);
        enter(page, "teaching assistant");
        Chromium.go(page, "/screens");
        page.getByRole(AriaRole.LINK, named("Carry on with Oak")).tap();
        Locator rows = page.locator("attune-screening tbody tr");
        rows.first().waitFor();
        String before = page.locator(".in-hand .eyebrow").innerText();
        page.locator(".pad .key").getByText("Often").tap();
        assertThat(page.locator(".in-hand .eyebrow")).not().hasText(before);
        page.getByRole(AriaRole.BUTTON, named("Undo")).tap();
        assertThat(page.locator(".in-hand .eyebrow")).hasText(before);
        page.getByRole(AriaRole.BUTTON, named("Pupil by pupil")).tap();
        assertThat(page.locator("attune-screening tbody tr:visible")).hasCount(1);
        Axe.assertAccessible(page, "a class screen on a phone, pupil by pupil");
    }

    /** Down every column; now and then a slip is taken back. */
    private static int fill(Page page, int pupils) {
        int presses = 0;
        for (int i = 0; i < pupils * QUESTIONS; i++) {
            if (i % 150 == 7) {
                page.keyboard().press("0");
                page.keyboard().press("Backspace");
                presses += 2;
            }
            page.keyboard().press(answer(i % pupils, i / pupils));
            presses++;
        }
        return presses;
    }

    /** Every seventh pupil is low throughout, the sixth question is new to every second, and one was never seen alone. */
    private static String answer(int pupil, int question) {
        if (pupil % 7 == 3) {
            return "1";
        }
        return question == 5 && pupil % 2 == 0 ? "2" : question == 2 && pupil == 5 ? "n" : pupil % 3 == 0 ? "3" : "4";
    }

    /** After the last question the focus is among the worries. */
    private static int worry(Page page) {
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
        assertThat(page.locator("attune-screening tr.here-row input")).isChecked();
        return 2;
    }

    private static int finish(Page page) {
        int presses = 0;
        Locator finish = page.locator("attune-screening button.main");
        while (!(boolean) finish.evaluate("e => e === document.activeElement")) {
            page.keyboard().press("Tab");
            presses++;
        }
        page.keyboard().press("Enter");
        Locator yes = page.locator("vaadin-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Finish").setExact(true));
        yes.waitFor();
        Keyboard.press(page, yes);
        page.waitForURL("**/result");
        return presses + 4;
    }

    /** Nothing is written: the replies are given here, one after the other. */
    private static List<String> answeredFor(Page page, String... states) {
        List<String> sent = new ArrayList<>();
        page.route("**/answers/screens/**", route -> {
            String state = states[sent.size()];
            String item = route.request().postData().replaceFirst(".*\"item\":\"([^\"]*)\".*", "$1");
            sent.add(item);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody("""
                            {"state": "%s", "version": 7, "time": "10:42", "message": "Said by the server.", "theirs":
                            {"item": "%s", "response": "4", "version": 7, "author": "Ruth Lowe", "time": "10:41"}}""".formatted(state, item)));
        });
        return sent;
    }

    private static void paste(Page page, String text) {
        page.evaluate("""
                text => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", text);
    }

    private Page visitor(String role, int width, int height) {
        Page page = chromium.device(app.base(), width, height);
        enter(page, role);
        return page;
    }

    private static void enter(Page page, String role) {
        page.navigate("/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(role)))
                .click();
        page.locator("nav a").first().waitFor();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
