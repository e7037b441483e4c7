package org.attune.context.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.attune.access.StaffId;
import org.attune.context.Fact;
import org.attune.context.Part;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.jspecify.annotations.Nullable;

/** One part of what is on record, and a small “Change” for those who keep it. Empty, it says what belongs here. */
final class PartCard extends Card {

    private static final long serialVersionUID = 1L;

    /** @param change null for those who only read */
    PartCard(
            Part part,
            List<Fact> facts,
            String firstName,
            FactWords words,
            Map<StaffId, String> names,
            @Nullable Runnable change) {
        String title = words.say("context.part." + part.name());
        addClassName("part");
        Div head = new Div(new H2(title));
        head.addClassNames("row", "between");
        if (change != null) {
            Button button = Buttons.quiet(words.say(facts.isEmpty() ? "context.add" : "context.change"), change);
            button.setAriaLabel(words.say("context.change-of", button.getText(), title));
            head.add(button);
        }
        add(head);
        if (facts.isEmpty()) {
            Paragraph empty = new Paragraph(words.say("context.empty." + part.name(), firstName));
            empty.addClassName("soft");
            add(empty);
            if (change == null) {
                empty.add(" " + words.say("context.senco-writes"));
            }
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        facts.forEach(fact -> list.add(item(fact, words, names.getOrDefault(fact.by(), ""))));
        add(list);
    }

    static ListItem item(Fact fact, FactWords words, String author) {
        Div main = new Div(new Span(words.line(fact)));
        String note = words.note(fact);
        if (!note.isEmpty()) {
            Paragraph said = new Paragraph(note);
            said.addClassName("note");
            main.add(said);
        }
        Paragraph below = new Paragraph(words.below(fact, author));
        below.addClassNames("soft", "small");
        main.add(below);
        return new ListItem(main);
    }
}
