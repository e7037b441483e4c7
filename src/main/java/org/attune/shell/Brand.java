package org.attune.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The leaf and the name; leads home. */
final class Brand extends Anchor {

    private static final long serialVersionUID = 1L;

    Brand() {
        super("", "");
        addClassName("brand");
        Span leaf = new Span();
        leaf.addClassName("leaf");
        add(leaf, new Span("Attune"));
    }
}
