package org.attune.roll.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;

/** Grids as quiet lists: as high as their few rows, or scrolling inside. */
final class Lists {

    private static final int FEW = 8;

    private Lists() {}

    static void calm(Grid<?> list, String label) {
        list.addClassName("list");
        list.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        list.getElement().setAttribute("aria-label", label);
    }

    static void fit(Grid<?> list, long rows) {
        list.setAllRowsVisible(rows <= FEW);
        list.setClassName("tall", rows > FEW);
    }
}
