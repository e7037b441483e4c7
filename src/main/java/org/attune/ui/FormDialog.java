package org.attune.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;

/** A short form over the page: fields, what went wrong, “Cancel” and one button that saves. */
public abstract class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Div form = new Div();
    private final Div problem = new Div();

    /** @param saveKey what the main button says, as a message key */
    protected FormDialog(String title, String saveKey) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        WithItsPage.closes(this);
        form.addClassName("form");
        add(problem, form);
        Button main = Buttons.main(getTranslation(saveKey), this::trySave);
        main.addClickShortcut(Key.ENTER).listenOn(form);
        getFooter().add(Buttons.plain(getTranslation("ui.cancel"), this::close), main);
    }

    /** Saves and closes, or calls {@link #fail}. */
    protected abstract void save();

    protected void fields(Component... fields) {
        form.add(fields);
        Arrays.stream(fields).filter(TextArea.class::isInstance).forEach(FormDialog::keepEnter);
    }

    /** Says why it cannot be saved; the form stays. */
    protected void fail(String text) {
        problem.removeAll();
        problem.add(Notice.problem(text));
    }

    /** Marks each that is empty, and goes to the first; true when none is. */
    protected boolean filled(HasValue<?, ?>... needed) {
        List<HasValue<?, ?>> empty =
                Arrays.stream(needed).filter(FormDialog::isEmpty).toList();
        for (HasValue<?, ?> field : needed) {
            if (field instanceof HasValidationProperties validated && (isEmpty(field) || validated.isInvalid())) {
                validated.setErrorMessage(getTranslation("ui.needed"));
                validated.setInvalid(isEmpty(field));
            }
        }
        if (!empty.isEmpty() && empty.getFirst() instanceof com.vaadin.flow.component.Focusable<?> first) {
            first.focus();
        }
        return empty.isEmpty();
    }

    /** In a long text Enter begins a new line; it saves elsewhere. Nothing of it goes to the server. */
    private static void keepEnter(Component text) {
        text.getElement()
                .addEventListener("keydown", event -> {})
                .setFilter("event.key === 'Enter' && (event.stopPropagation(), false)");
    }

    private void trySave() {
        problem.removeAll();
        save();
    }

    private static boolean isEmpty(HasValue<?, ?> field) {
        return field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
    }
}
