package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An afternoon of one tablet and two adults: hidden, locked, opened by PIN, handed over. */
class SharedTabletJourneyTest {

    private static final String PIN = "407192";
    private static final String TYPED = "Ali";

    @Test
    void a_tablet_is_hidden_locked_and_handed_over_and_nothing_of_the_first_adult_is_left(@TempDir Path data)
            throws IOException {
        try (Chromium chromium = Chromium.launch();
                RunningApp app = RunningApp.demo(data)) {
            Page tablet = chromium.device(app.base(), 820, 1000);
            enter(tablet, "SENCO");
            button(tablet, "Lock").click();
            button(tablet, "Another person").click();
            tablet.waitForURL("**/sign-in");
            assertThat(button(tablet, "Ruth Lowe")).isVisible();
            Chromium.assertAccessible(tablet, "sign-in of a shared tablet");
            enter(tablet, "teaching assistant");

            hide(tablet);
            lockAndOpen(tablet);
            offline(tablet);
            handOver(tablet);
        }
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
        Chromium.assertAccessible(tablet, "hidden");

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
        Chromium.assertAccessible(tablet, "locked");
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

    private static void enter(Page page, String role) {
        page.navigate("/sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(role)))
                .click();
        button(page, "Lock").waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
