package org.attune.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Takes the pictures of the README from the demo; run by bin/pictures. */
final class Pictures {

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 860;

    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        Path data = Files.createTempDirectory("attune-pictures");
        try (Chromium chromium = Chromium.borrow();
                RunningApp app = RunningApp.start(data, "--spring.profiles.active=demo")) {
            Page page = chromium.device(app.base(), WIDTH, HEIGHT);
            page.navigate("/");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("teaching assistant")))
                    .click();
            follow(page, "^Carry on");
            page.locator("attune-item:not([hidden])").first().waitFor();
            take(page, folder.resolve("scoring.png"));
            page.navigate("/pupils");
            follow(page, "^See plan");
            page.waitForURL("**/plan/**");
            follow(page, "^See the result");
            page.waitForURL("**/result/**");
            take(page, folder.resolve("result.png"));
        }
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(link)))
                .first()
                .click();
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void take(Page page, Path file) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
}
