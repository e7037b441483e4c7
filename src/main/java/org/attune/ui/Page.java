package org.attune.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A screen: a small line above, one title, a line below, actions on the right; then cards. */
public abstract class Page extends Div {

    private static final long serialVersionUID = 1L;

    protected Page() {
        addClassName("page");
    }

    /** A page for reading and short forms. */
    protected void narrow() {
        addClassName("narrow");
    }

    protected Component heading(@Nullable String above, String title, @Nullable String below, Component... actions) {
        return heading(above == null ? null : text("eyebrow", above), title, below, actions);
    }

    /** A screen of one pupil: the whole name first, which leads back to the pupil’s own page. */
    protected Component heading(
            Anchor pupil, String about, String title, @Nullable String below, Component... actions) {
        Paragraph above = new Paragraph(pupil);
        above.addClassNames("eyebrow", "whose");
        if (!about.isEmpty()) {
            above.add(new Span(" · " + about));
        }
        return heading(above, title, below, actions);
    }

    protected static Anchor ofPupil(long id, String name) {
        return new Anchor("pupils/" + id, name);
    }

    private static Component heading(
            @Nullable Paragraph above, String title, @Nullable String below, Component... actions) {
        Div words = new Div();
        if (above != null) {
            words.add(above);
        }
        words.add(new H1(title));
        if (below != null) {
            words.add(text("soft", below));
        }
        Div heading = new Div(words);
        heading.addClassName("heading");
        if (actions.length > 0) {
            Div right = new Div(actions);
            right.addClassName("actions");
            heading.add(right);
        }
        return heading;
    }

    protected static Paragraph text(String classes, String text) {
        Paragraph paragraph = new Paragraph(text);
        if (!classes.isEmpty()) {
            paragraph.addClassNames(classes.split(" "));
        }
        return paragraph;
    }
}
