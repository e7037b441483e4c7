package org.attune.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.attune.library.LibraryEntry;
import org.attune.library.StrategyWords;
import org.attune.method.planning.Strategy;

/** A strategy in the list: its name, one line why, and how long, where and for whom. */
final class StrategyItem extends ListItem {

    private static final long serialVersionUID = 1L;

    StrategyItem(LibraryEntry entry, StrategyWords words) {
        Strategy strategy = entry.strategy();
        Anchor title = new Anchor(LibraryNavigation.strategyHref(entry.code()), strategy.title());
        title.addClassName("strategy-name");
        Paragraph line = new Paragraph(title);
        if (entry.isOwn()) {
            line.add(tag("library.own"));
        }
        if (entry.hidden() != null) {
            line.add(tag("library.hidden"));
        }
        Paragraph about =
                new Paragraph(String.join(" · ", words.amount(strategy), words.where(strategy), words.ages(strategy)));
        about.addClassNames("soft", "small");
        add(line, new Paragraph(strategy.why()), about);
    }

    private Span tag(String key) {
        Span tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }
}
