package org.attune.context.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.access.StaffId;
import org.attune.context.Contact;
import org.attune.context.Part;
import org.attune.context.PupilContext;
import org.attune.ui.Buttons;
import org.attune.ui.Card;
import org.attune.ui.Formats;
import org.jspecify.annotations.Nullable;

/** The people who belong to a pupil: who may have papers, in which language, in which form. */
final class ContactsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient ContextScreen screen;
    private final transient PupilContext context;
    private final transient Runnable changed;

    ContactsCard(
            ContextScreen screen,
            PupilContext context,
            String firstName,
            Map<StaffId, String> names,
            Runnable changed) {
        this.screen = screen;
        this.context = context;
        this.changed = changed;
        boolean writes = context.writes().contains(Part.CONTACTS);
        addClassName("part");
        Div head = new Div(new H2(getTranslation("context.part.CONTACTS")));
        head.addClassNames("row", "between");
        if (writes) {
            head.add(Buttons.quiet(getTranslation("context.contact.add"), () -> open(null)));
        }
        add(head);
        if (context.contacts().isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("context.empty.CONTACTS", firstName));
            empty.addClassName("soft");
            add(empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        context.contacts().forEach(contact -> list.add(item(contact, names.getOrDefault(contact.by(), ""), writes)));
        add(list);
    }

    private ListItem item(Contact contact, String author, boolean writes) {
        Div main = new Div(new Span(getTranslation(
                "context.contact.who", contact.entry().name(), contact.entry().relation())));
        main.addClassName("grow");
        Paragraph facts = new Paragraph(String.join(" ", facts(contact)));
        facts.addClassName("note");
        main.add(facts);
        String order = contact.entry().courtOrder();
        if (order != null) {
            Paragraph line = new Paragraph(getTranslation("context.contact.order-line", order));
            line.addClassName("note");
            main.add(line);
        }
        Paragraph below = new Paragraph(getTranslation(
                "context.below.by",
                author,
                Formats.date(LocalDate.ofInstant(contact.at(), screen.clock().getZone()))));
        below.addClassNames("soft", "small");
        main.add(below);
        Div row = new Div(main);
        row.addClassNames("row", "between");
        if (writes) {
            Button change = Buttons.quiet(getTranslation("context.change"), () -> open(contact));
            change.setAriaLabel(getTranslation(
                    "context.change-of", change.getText(), contact.entry().name()));
            row.add(change);
        }
        return new ListItem(row);
    }

    private List<String> facts(Contact contact) {
        List<String> facts = new ArrayList<>();
        if (contact.entry().responsibility()) {
            facts.add(getTranslation("context.contact.has-responsibility"));
        }
        facts.add(getTranslation(contact.entry().papers() ? "context.contact.papers" : "context.contact.no-papers"));
        if (contact.language() != null) {
            facts.add(getTranslation("context.contact.speaks", contact.language()));
        }
        if (contact.format() != null) {
            facts.add(getTranslation("context.contact.as", contact.format()));
        }
        return facts;
    }

    private void open(@Nullable Contact contact) {
        new ContactDialog(screen, context, contact, changed).open();
    }
}
