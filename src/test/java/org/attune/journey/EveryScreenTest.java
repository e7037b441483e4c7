package org.attune.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final int[] WIDTHS = {390, 820, 1440};

    /** The dark has the same layout: one width is enough. */
    private static final int WIDTH_IN_THE_DARK = 820;

    private RunningApp app;
    private Chromium chromium;

    @BeforeAll
    void open_the_demo(@TempDir Path data) throws IOException {
        chromium = Chromium.launch();
        app = RunningApp.start(data, "--spring.profiles.active=demo");
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
        check(page, "sign-in");
    }

    @Test
    void a_teaching_assistant_s_screens() {
        Page page = visitor("teaching assistant");
        check(page, "home");
        page.navigate("/pupils");
        check(page, "pupils");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Carry on")))
                .first()
                .click();
        page.waitForURL("**/score**");
        page.locator("attune-item:not([hidden])").first().waitFor();
        check(page, "scoring");
        page.navigate(Pattern.compile("\\?.*").matcher(page.url()).replaceFirst("") + "/check");
        check(page, "check answers");
        page.navigate("/pupils");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("See result")))
                .first()
                .click();
        page.waitForURL("**/result/**");
        check(page, "result");
        page.navigate("/pupils");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("See plan")))
                .first()
                .click();
        page.waitForURL("**/plan/**");
        check(page, "plan");
        page.navigate("/pupils");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Start")))
                .first()
                .click();
        page.waitForURL("**/score**");
        check(page, "parent told");
        page.navigate("/choose-password");
        check(page, "choose a password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SENCO", "head teacher"})
    void the_screens_of_those_who_see_the_whole_school(String role) {
        Page page = visitor(role);
        check(page, "home of the " + role);
        page.navigate("/pupils");
        check(page, "pupils of the " + role);
        page.locator("a.pupil-name").first().click();
        page.waitForURL(Pattern.compile("/pupils/\\d+$"));
        check(page, "pupil of the " + role);
    }

    @Test
    void an_administrator_s_screens() {
        Page page = visitor("administrator");
        check(page, "home of the administrator");
        for (String screen : List.of("/roll/pupils", "/roll/pupils/classes", "/roll/staff", "/roll/import")) {
            page.navigate(screen);
            check(page, screen);
        }
        page.navigate("/pupils");
        assertThat(page.locator("h1")).hasText("We can’t find that page");
        check(page, "not found");
    }

    @Test
    void help_opens_and_closes_with_the_keyboard_and_the_dark_stays_chosen() {
        Page page = visitor("administrator");
        Locator help = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Help").setExact(true));
        help.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("What to do first");
        check(page, "help");
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
        page.navigate("/roll/pupils/classes");
        page.locator("a.strong").first().click();
        page.waitForURL("**/class/**");
        Locator out = page.locator("vaadin-button[aria-label^='Take out']").first();
        String name = out.getAttribute("aria-label").replace("Take out ", "");
        out.press("Enter");
        assertThat(page.locator(".undo")).containsText(name + " is out of");
        assertThat(page.locator(".undo")).isFocused();
        check(page, "undo");
        page.locator(".undo").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".undo")).containsText(name + " is back in");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Staff"))
                .click();
        page.waitForURL("**/roll/staff");
        assertThat(page.locator(".undo")).isEmpty();
    }

    private Page visitor(String role) {
        Page page = chromium.device(app.base(), 820, 1000);
        page.navigate("/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(role)))
                .click();
        page.locator("nav a").first().waitFor();
        return page;
    }

    private static void check(Page page, String screen) {
        Locator title = page.locator("h1, [role=heading][aria-level='1']").first();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 1000);
            title.waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Chromium.assertAccessible(page, screen + " at " + width + " px");
            org.assertj.core.api.Assertions.assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(screen + " fits " + width + " px")
                    .isLessThanOrEqualTo(width);
        }
        page.setViewportSize(WIDTH_IN_THE_DARK, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.assertAccessible(page, screen + " in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
