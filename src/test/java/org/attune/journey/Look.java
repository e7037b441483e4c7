package org.attune.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;

/** A look at a screen as it stands. */
final class Look {

    /** The last also in the dark, which has the same layout: one width is enough. */
    private static final int[] WIDTHS = {390, 1440, 820};

    private static final int SETTLED_MS = 3_000;

    private Look() {}

    /** Fits every width; axe-core looks at it on a phone, and at its colours in the dark. With {@code -Dattune.screens=all} at every width. */
    static void at(Page page, String screen) {
        page.locator("h1, [role=heading][aria-level='1']").first().waitFor();
        Chromium.settle(page);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 1000);
            assertFits(page, width, screen);
            Targets.assertLarge(page, screen + " at " + width + " px");
            if (width == WIDTHS[0] || "all".equals(System.getProperty("attune.screens"))) {
                Axe.assertAccessible(page, screen + " at " + width + " px");
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.assertContrast(page, screen + " in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Some fields lay out what they hold a moment after their width has changed. */
    private static void assertFits(Page page, int width, String screen) {
        try {
            page.waitForFunction(
                    "width => document.documentElement.scrollWidth <= width",
                    width,
                    new Page.WaitForFunctionOptions().setTimeout(SETTLED_MS));
        } catch (TimeoutError e) {
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(screen + " fits " + width + " px")
                    .isLessThanOrEqualTo(width);
        }
    }
}
