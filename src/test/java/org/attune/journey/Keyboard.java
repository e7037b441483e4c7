package org.attune.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** Uses a page without a pointer: goes from one thing to the next with Tab, as someone does who has only keys. */
final class Keyboard {

    private static final int MOST_TABS = 150;
    private static final String HOLDS_FOCUS =
            "e => { if (!e.isConnected) return null; let a = document.activeElement; while (a && a.shadowRoot && a.shadowRoot.activeElement) a = a.shadowRoot.activeElement;"
                    + " return e === a || e.contains(a) || e.getRootNode().host === document.activeElement; }";

    private Keyboard() {}

    /** Tabs to it and presses Enter. */
    static void press(Page page, Locator target) {
        tabTo(page, target);
        page.keyboard().press("Enter");
    }

    /** Tabs to the field and types, key by key. */
    static void type(Page page, Locator field, String text) {
        tabTo(page, field);
        page.keyboard().type(text);
    }

    /** Opens the list of a select field and types the first word of the wanted one; a space would choose already. */
    static void select(Page page, Locator field, String option) {
        press(page, field);
        inHand(page, "");
        page.keyboard().type(option.split(" ")[0]);
        inHand(page, option);
        page.keyboard().press("Enter");
        page.locator("vaadin-select-list-box:visible")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Types into a field that searches, and takes the first that it finds. */
    static void pick(Page page, Locator field, String text) {
        type(page, field, text);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(text)))
                .first()
                .waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
    }

    /** Tabs to the radio's group, then by arrows to the radio itself. */
    static void choose(Page page, Locator radio) {
        Locator group = radio.locator("xpath=ancestor::*[self::vaadin-radio-group or self::fieldset][1]");
        tabTo(page, group);
        page.keyboard().press("Space");
        for (int i = 0; i < MOST_TABS && !radio.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(radio.isChecked()).as("chosen by keyboard: " + radio).isTrue();
    }

    /** The list takes the keys a moment after it is seen. */
    private static void inHand(Page page, String option) {
        page.waitForFunction(
                "option => document.activeElement.matches('vaadin-select-item')"
                        + " && document.activeElement.textContent.trim().startsWith(option)",
                option);
    }

    /** It is looked for once, and again when the page has drawn it anew: to look takes longer than to tab. */
    static void tabTo(Page page, Locator target) {
        target.waitFor();
        ElementHandle there = target.elementHandle();
        for (int i = 0; i < MOST_TABS; i++) {
            Object held = there.evaluate(HOLDS_FOCUS);
            if (held == null) {
                there = target.elementHandle();
            } else if ((boolean) held) {
                return;
            } else {
                page.keyboard().press("Tab");
            }
        }
        throw new AssertionError("Not reached with the Tab key: " + target);
    }
}
