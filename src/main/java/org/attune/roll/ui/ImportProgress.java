package org.attune.roll.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.attune.ui.Card;

/** How far an import is. */
class ImportProgress extends Card {

    private static final long serialVersionUID = 1L;

    private final int rows;
    private final ProgressBar bar;
    private final Paragraph words = new Paragraph();

    ImportProgress(int rows) {
        super();
        this.rows = rows;
        this.bar = new ProgressBar(0, Math.max(rows, 1));
        addClassName("stack");
        bar.getElement().setAttribute("aria-label", getTranslation("import.title"));
        words.getElement().setAttribute("role", "status");
        add(words, bar);
        show(0);
    }

    void show(int done) {
        bar.setValue(Math.min(done, Math.max(rows, 1)));
        words.setText(getTranslation("import.progress", done, rows));
    }
}
