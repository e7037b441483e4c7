package org.attune.context.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.context.ContextWords;
import org.attune.context.ContextWords.Option;
import org.attune.context.FactEntry;
import org.attune.context.FactKind;
import org.attune.context.Part;
import org.attune.ui.DateField;
import org.jspecify.annotations.Nullable;

/** The fields for one fact of a part: only those that its kind needs. */
final class FactFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ContextWords values;
    private final transient LocalDate today;
    private final Select<FactKind> kind = new Select<>();
    private final ComboBox<Option> value = new ComboBox<>();
    private final Select<Option> status = new Select<>();
    private final TextField thing = new TextField(getTranslation("context.field.thing"));
    private final TextField person = new TextField();
    private final DateField from = new DateField("");
    private final DateField until = new DateField(getTranslation("context.field.until"));
    private final Paragraph safety = new Paragraph(getTranslation("ui.safety"));
    private final TextArea note = new TextArea();

    FactFields(Part part, ContextWords values, LocalDate today) {
        this.values = values;
        this.today = today;
        addClassName("form");
        List<FactKind> kinds = FactKind.of(part);
        kind.setLabel(getTranslation("context.field.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> getTranslation("context.kind." + one.name()));
        kind.setVisible(kinds.size() > 1);
        kind.addValueChangeListener(event -> fit());
        value.setItemLabelGenerator(Option::name);
        status.setLabel(getTranslation("context.field.status"));
        status.setItems(values.referralStatuses());
        status.setItemLabelGenerator(Option::name);
        thing.setMaxLength(FactEntry.LONGEST_THING);
        thing.setHelperText(getTranslation("context.field.thing-help"));
        person.setMaxLength(FactEntry.LONGEST_PERSON);
        safety.addClassNames("soft", "small", "safety");
        note.setMaxLength(FactEntry.LONGEST_NOTE);
        note.setMinRows(2);
        EnterStays.within(note);
        add(kind, value, status, thing, person, from, until, safety, note);
        getChildren().forEach(field -> field.getElement().getStyle().setWidth("100%"));
        List.<HasValue<?, ?>>of(value, status, thing, person, from)
                .forEach(field -> field.setRequiredIndicatorVisible(true));
        kind.setValue(kinds.getFirst());
    }

    /** What must be filled in for the chosen kind. */
    HasValue<?, ?>[] needed() {
        List<HasValue<?, ?>> needed = new ArrayList<>();
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(value, status, thing, person, from)) {
            if (((Component) field).isVisible()) {
                needed.add(field);
            }
        }
        if (chosen() == FactKind.HELPS) {
            needed.add(note);
        }
        return needed.toArray(HasValue<?, ?>[]::new);
    }

    boolean areValid() {
        return !from.isInvalid() && !until.isInvalid();
    }

    FactEntry entry() {
        FactKind is = chosen();
        String words = is == FactKind.AVOID_THING ? text(thing.getValue()) : text(note.getValue());
        return new FactEntry(
                is,
                value.isVisible() ? value.getValue().code() : null,
                status.isVisible() ? status.getValue().code() : null,
                person.isVisible() ? text(person.getValue()) : null,
                words,
                from.isVisible() ? from.getValue() : today,
                until.isVisible() ? until.getValue() : null);
    }

    private FactKind chosen() {
        return kind.getValue();
    }

    private void fit() {
        FactKind is = chosen();
        List<Option> options = values.options(is);
        value.setVisible(!options.isEmpty());
        value.setLabel(getTranslation("context.value." + is.name()));
        value.setItems(options);
        status.setVisible(is == FactKind.REFERRAL);
        thing.setVisible(is == FactKind.AVOID_THING);
        person.setVisible(is == FactKind.OPT_IN || is == FactKind.HOME_CONTACT);
        person.setLabel(getTranslation(is == FactKind.OPT_IN ? "context.field.agreed-by" : "context.field.ask"));
        boolean dated = is.part() != Part.HELPS && is.part() != Part.AVOIDANCES;
        from.setVisible(dated);
        from.setLabel(getTranslation(
                is.isMoment()
                        ? "context.field.on"
                        : is == FactKind.OPT_IN ? "context.field.agreed-on" : "context.field.from"));
        from.setMax(is == FactKind.PROVISION ? null : today);
        from.setValue(is.isMoment() ? null : today);
        until.setVisible(is == FactKind.PROVISION);
        until.setMin(is == FactKind.PROVISION ? from.getValue() : null);
        note.setVisible(is != FactKind.AVOID_THING);
        safety.setVisible(true);
        note.setLabel(getTranslation("context.note." + (is.part() == Part.HELPS ? "HELPS" : "other")));
        note.setRequiredIndicatorVisible(is == FactKind.HELPS);
    }

    private static @Nullable String text(String typed) {
        String words = typed.strip();
        return words.isEmpty() ? null : words;
    }
}
