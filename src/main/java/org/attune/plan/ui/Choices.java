package org.attune.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A short list to choose one from, opened in place. */
final class Choices extends Div {

    private static final long serialVersionUID = 1L;

    Choices(String label) {
        addClassName("choices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
    }

    /** @param note what it means for the plan */
    void offer(String title, String amount, String note, Runnable chosen) {
        NativeButton button = new NativeButton("", event -> chosen.run());
        button.addClassName("choice");
        button.add(word("title", title), word("amount", amount), word("note", note));
        add(button);
    }

    void nothing(String text) {
        Span words = word("soft", text);
        add(words);
    }

    private static Span word(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
