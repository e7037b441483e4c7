package org.attune.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe-core finds on a page as it stands, Vaadin’s own connection indicator left aside. No screen has a frame, so it runs in the page itself. */
final class Axe {

    /** The newest rules count before they are switched on for all. */
    private static final Map<String, Object> EVERY_RULE =
            Map.of("rules", Map.of("label-content-name-mismatch", Map.of("enabled", true)));

    private static final Map<String, Object> CONTRAST = Map.of("runOnly", List.of("color-contrast"));

    /** What was well is not told: it is most of the talk. */
    private static final String FAULTS = """
            (options) => axe
              .run({ exclude: [['vaadin-connection-indicator']] }, { ...options, resultTypes: ['violations'] })
              .then(({ violations }) => violations.flatMap((rule) => rule.nodes
                .map((node) => `${rule.id}: ${rule.help} ${node.html} ${node.failureSummary}`)))
            """;

    private Axe() {}

    static void assertAccessible(Page page, String screen) {
        assertNone(page, EVERY_RULE, "axe on " + screen);
    }

    /** In other colours only the contrast can have changed. */
    static void assertContrast(Page page, String screen) {
        assertNone(page, CONTRAST, "contrast on " + screen);
    }

    /** Once in a page is enough: it stays there while links are followed. */
    private static void assertNone(Page page, Map<String, Object> options, String what) {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        assertThat(page.evaluate(FAULTS, options)).as(what).asList().isEmpty();
    }
}
