package org.attune.assessment.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Span;
import org.attune.method.interruption.Status;
import org.jspecify.annotations.Nullable;

/** A status in words, with its sign and colour; never colour alone. */
final class StatusTag extends Span {

    private static final long serialVersionUID = 1L;

    /** @param status null where none is shown yet */
    StatusTag(@Nullable Status status, String words) {
        addClassName("tag");
        if (status != null) {
            String name = name(status);
            if (!name.isEmpty()) {
                addClassName(name);
            }
            add(new Html("<span class='sign'><svg viewBox='0 0 13 13' aria-hidden='true'>" + sign(status)
                    + "</svg></span>"));
        }
        add(new Span(words));
    }

    static String colour(@Nullable Status status) {
        return switch (status) {
            case LIKELY -> "#801650";
            case POSSIBLE -> "#8d430e";
            case WATCH -> "#12436d";
            case SECURE -> "#1d7d75";
            case NOT_ENOUGH_SEEN -> "#566270";
            case null -> "#566270";
        };
    }

    private static String name(Status status) {
        return switch (status) {
            case LIKELY -> "likely";
            case POSSIBLE -> "possible";
            case WATCH -> "watch";
            case SECURE -> "secure";
            case NOT_ENOUGH_SEEN -> "";
        };
    }

    private static String sign(Status status) {
        return switch (status) {
            case LIKELY -> "<path d='M6.5 1l6 11h-12z' fill='currentColor'/>";
            case POSSIBLE -> "<path d='M6.5 1v11M1 6.5h11' stroke='currentColor' stroke-width='2.4'/>";
            case WATCH -> "<circle cx='6.5' cy='6.5' r='5' fill='none' stroke='currentColor' stroke-width='2'/>";
            case SECURE -> "<circle cx='6.5' cy='6.5' r='5.5' fill='currentColor'/>";
            case NOT_ENOUGH_SEEN ->
                "<path d='M4 4.2C4 2.6 5.1 1.6 6.6 1.6s2.5 1 2.5 2.4c0 1.9-2.5 2-2.5 4.1M6.6 10.4v1.4' fill='none'"
                        + " stroke='currentColor' stroke-width='1.8'/>";
        };
    }
}
