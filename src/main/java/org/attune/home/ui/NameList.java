package org.attune.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.attune.access.PupilId;

/** Names that lead to the pupil’s page, with a few words each. */
final class NameList {

    private final UnorderedList list = new UnorderedList();

    NameList() {
        list.addClassName("lines");
    }

    void add(PupilId pupil, String name, String about) {
        Anchor link = new Anchor(PupilView.href(pupil), name);
        link.addClassName("strong");
        Span words = new Span(about);
        words.addClassNames("soft", "small");
        ListItem item = new ListItem(link, words);
        item.addClassNames("row", "between");
        list.add(item);
    }

    Component orElse(String nobody) {
        if (list.getChildren().findAny().isPresent()) {
            return list;
        }
        Paragraph words = new Paragraph(nobody);
        words.addClassName("soft");
        return words;
    }
}
