package org.attune.rulebook.ui;

import com.vaadin.flow.component.html.Anchor;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class RulebookNavigation {

    private RulebookNavigation() {}

    /** @param page its name in src/docs/method, such as {@code scoring} */
    public static String ruleHref(String page) {
        return "rules/" + page;
    }

    public static Anchor rule(String page, String words) {
        return new Anchor(ruleHref(page), words);
    }
}
