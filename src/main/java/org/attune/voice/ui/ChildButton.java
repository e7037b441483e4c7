package org.attune.voice.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A large target: a picture and a word. */
final class ChildButton extends NativeButton {

    private static final long serialVersionUID = 1L;

    ChildButton(String picture, String word, String classes, Runnable act) {
        add(new ChildPicture(picture), new Span(word));
        addClassNames(classes.split(" "));
        addClickListener(event -> act.run());
    }

    void pressed(boolean on) {
        getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }
}
