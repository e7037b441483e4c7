package org.attune.context.ui;

import com.vaadin.flow.component.Component;

/** Keeps the Enter key to itself: a form saves on Enter, but not where that ends a line or presses another button. */
final class EnterStays {

    private EnterStays() {}

    static void within(Component part) {
        part.getElement()
                .executeJs("this.addEventListener('keydown', e => { if (e.key === 'Enter') e.stopPropagation(); })");
    }
}
