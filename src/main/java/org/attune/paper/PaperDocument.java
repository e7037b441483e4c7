package org.attune.paper;

import java.util.List;
import java.util.Map;

/**
 * A document to be printed.
 *
 * @param title for the reader’s window and for screen readers
 * @param language such as {@code en-GB}
 * @param css of our own, never of a person’s making
 */
public record PaperDocument(String title, String language, String css, Markup body) {

    /** Well-formed, with nothing fetched from anywhere. */
    String html() {
        Markup head = Markup.of("head", Markup.of("title", title), Markup.style(css));
        return Markup.of("html", Map.of("lang", language), List.of(head, Markup.of("body", body)))
                .toString();
    }
}
