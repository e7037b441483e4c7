package org.attune.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A few words in a soft coloured box, with a sign: a caution, good news, or something to mend. */
public final class Notice extends Div {

    private static final long serialVersionUID = 1L;

    private Notice(String kind, String sign, String role, Component... content) {
        addClassNames("notice", kind);
        getElement().setAttribute("role", role);
        Span mark = new Span(sign);
        mark.addClassName("sign");
        mark.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div(content);
        add(mark, words);
    }

    public static Notice caution(Component... content) {
        return new Notice("caution", "!", "note", content);
    }

    public static Notice good(Component... content) {
        return new Notice("good", "✓", "status", content);
    }

    /** Something went wrong; read out at once. */
    public static Notice problem(Component... content) {
        return new Notice("problem", "!", "alert", content);
    }

    public static Notice problem(String text) {
        return problem(new Span(text));
    }

    public static Notice good(String text) {
        return good(new Span(text));
    }

    public static Notice caution(String text) {
        return caution(new Span(text));
    }
}
