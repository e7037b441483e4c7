package org.attune.assessment.ui;

import com.vaadin.flow.component.html.Span;

/** Who answered, where more than one adult did: quietly, beside the word. */
final class JointWords {

    private JointWords() {}

    static Span by(String words) {
        Span by = new Span(words);
        by.addClassNames("by-whom", "small");
        return by;
    }
}
