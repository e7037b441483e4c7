package org.attune.context.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.attune.context.Contact;
import org.attune.context.ContactChanged;
import org.attune.context.ContactEntry;
import org.attune.context.ContextWords.Option;
import org.attune.context.Part;
import org.attune.context.PupilContext;
import org.attune.ui.Buttons;
import org.attune.ui.FormDialog;
import org.jspecify.annotations.Nullable;

/** One contact: who it is, and what may go to them. */
final class ContactDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient ContextScreen screen;
    private final transient PupilContext context;
    private final transient @Nullable Contact known;
    private final transient Runnable changed;
    private final TextField name = new TextField(getTranslation("context.contact.name"));
    private final TextField relation = new TextField(getTranslation("context.contact.relation"));
    private final Checkbox responsibility = new Checkbox(getTranslation("context.contact.responsibility"));
    private final Checkbox papers = new Checkbox(getTranslation("context.contact.may-papers"));
    private final ComboBox<Option> language = new ComboBox<>(getTranslation("context.contact.language"));
    private final ComboBox<Option> format = new ComboBox<>(getTranslation("context.contact.format"));
    private final TextArea order = new TextArea(getTranslation("context.contact.order"));

    ContactDialog(ContextScreen screen, PupilContext context, @Nullable Contact known, Runnable changed) {
        super("", "ui.save");
        setHeaderTitle(getTranslation(known == null ? "context.contact.add" : "context.contact.change"));
        this.screen = screen;
        this.context = context;
        this.known = known;
        this.changed = changed;
        name.setMaxLength(ContactEntry.LONGEST_NAME);
        relation.setMaxLength(ContactEntry.LONGEST_RELATION);
        relation.setHelperText(getTranslation("context.contact.relation-help"));
        List.of(name, relation).forEach(field -> field.setRequiredIndicatorVisible(true));
        choose(language, screen.words().languages());
        choose(format, screen.words().contactFormats());
        fields(name, relation, responsibility, papers, language, format);
        if (context.writes().contains(Part.COURT_ORDERS)) {
            order.setMaxLength(ContactEntry.LONGEST_ORDER);
            EnterStays.within(order);
            order.setHelperText(getTranslation("context.contact.order-help"));
            Paragraph safety = new Paragraph(getTranslation("ui.safety"));
            safety.addClassNames("soft", "small", "safety");
            fields(safety, order);
        }
        if (known != null) {
            fill(known);
        }
    }

    @Override
    protected void save() {
        if (!filled(name, relation)) {
            return;
        }
        try {
            if (known == null) {
                screen.contacts().add(context.pupil(), entry());
            } else {
                screen.contacts().change(known.id(), known.version(), entry());
            }
            done();
        } catch (ContactChanged meanwhile) {
            fail(getTranslation("context.contact.changed"));
        }
    }

    private void fill(Contact contact) {
        ContactEntry entry = contact.entry();
        name.setValue(entry.name());
        relation.setValue(entry.relation());
        responsibility.setValue(entry.responsibility());
        papers.setValue(entry.papers());
        language.setValue(option(screen.words().languages(), entry.language()));
        format.setValue(option(screen.words().contactFormats(), entry.format()));
        order.setValue(entry.courtOrder() == null ? "" : entry.courtOrder());
        Button remove = Buttons.quiet(getTranslation("context.contact.remove"), () -> {
            screen.contacts().remove(contact.id());
            done();
        });
        Div last = new Div(remove);
        EnterStays.within(last);
        fields(last);
    }

    private ContactEntry entry() {
        String said = order.getValue().strip();
        return new ContactEntry(
                name.getValue().strip(),
                relation.getValue().strip(),
                responsibility.getValue(),
                papers.getValue(),
                language.isEmpty() ? null : language.getValue().code(),
                format.isEmpty() ? null : format.getValue().code(),
                said.isEmpty() ? null : said);
    }

    private void done() {
        close();
        changed.run();
    }

    private static void choose(ComboBox<Option> field, List<Option> options) {
        field.setItems(options);
        field.setItemLabelGenerator(Option::name);
        field.setClearButtonVisible(true);
    }

    private static @Nullable Option option(List<Option> options, @Nullable String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
