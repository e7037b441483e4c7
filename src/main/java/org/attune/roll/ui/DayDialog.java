package org.attune.roll.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.attune.ui.DateField;
import org.attune.ui.FormDialog;

/** Asks for one day: a last day, mostly. */
class DayDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final DateField day;
    private final transient Consumer<LocalDate> then;

    DayDialog(String title, String label, String help, LocalDate proposed, Consumer<LocalDate> then) {
        super(title, "ui.save");
        this.then = then;
        this.day = new DateField(label);
        day.setValue(proposed);
        day.setRequiredIndicatorVisible(true);
        fields(new Paragraph(help), day);
    }

    @Override
    protected void save() {
        if (filled(day)) {
            close();
            then.accept(day.getValue());
        }
    }
}
