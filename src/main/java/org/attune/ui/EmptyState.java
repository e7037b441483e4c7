package org.attune.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Where there is nothing yet: what will stand here, why it matters, and the one thing to do now. */
public final class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    /** @param act the one thing to do now, as a link or a button; none where somebody else has to do it */
    public EmptyState(String title, String why, Component... act) {
        addClassName("empty");
        Paragraph words = new Paragraph(why);
        words.addClassName("soft");
        add(new H2(title), words);
        add(act);
    }
}
