package org.attune.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** What people tap is large enough: 24 px everywhere (WCAG 2.2, 2.5.8), 44 px where it is tapped in passing (2.5.5). */
final class Targets {

    private static final String TAPPED_IN_PASSING = ".top, attune-scoring, .lines, .pupil-rows, attune-people, .cover";

    /** Links within a sentence are left out, and what stands off the screen until it has the focus. */
    private static final String SMALL = """
            (large) => [...document.querySelectorAll('a[href], button, summary, input, select, textarea, vaadin-button')]
              .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
              .map((one) => (one.matches('input, textarea') && one.closest('label, vaadin-checkbox, vaadin-radio-button,'
                + ' vaadin-text-field, vaadin-email-field, vaadin-password-field, vaadin-combo-box, vaadin-date-picker, vaadin-select,'
                + ' vaadin-text-area, vaadin-integer-field, vaadin-multi-select-combo-box, vaadin-upload')) || one)
              .filter((one) => !(one.matches('a') && getComputedStyle(one).display === 'inline' && one.closest('p, li')
                && one.closest('p, li').textContent.trim() !== one.textContent.trim()))
              .map((one) => ({ one, box: one.getBoundingClientRect() }))
              .filter(({ box }) => box.bottom > 0 && box.right > 0 && box.width > 1 && box.height > 1)
              .filter(({ one, box }) => {
                const least = innerWidth < 1000 && one.closest(large) ? 44 : 24;
                return box.height < least - 0.5 || box.width < least - 0.5;
              })
              .map(({ one, box }) => `${one.localName}.${one.className} “${one.textContent.trim().slice(0, 30)}” ${Math.round(box.width)}×${Math.round(box.height)}`)
            """;

    private Targets() {}

    static void assertLarge(Page page, String screen) {
        assertThat(page.evaluate(SMALL, TAPPED_IN_PASSING))
                .as("small targets on " + screen)
                .asList()
                .isEmpty();
    }
}
