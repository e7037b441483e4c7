package org.attune.training.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.attune.catalogue.PracticeCase;

/** What adults saw of an invented pupil, to be read beside the questions. */
final class Story extends Section {

    private static final long serialVersionUID = 1L;

    Story(PracticeCase one, String title) {
        addClassNames("card", "story");
        // It scrolls by itself beside the questions, so it can have the focus.
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        add(new H2(title));
        one.story().forEach(part -> add(new H3(part.label()), new Paragraph(part.text())));
    }
}
