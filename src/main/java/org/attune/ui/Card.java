package org.attune.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white card with a hair line and, mostly, a title. */
public class Card extends Section {

    private static final long serialVersionUID = 1L;

    public Card(Component... content) {
        super(content);
        addClassName("card");
    }

    public Card(String title, Component... content) {
        addClassName("card");
        add(new H2(title));
        add(content);
    }
}
