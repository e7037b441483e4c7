package org.attune.timetable.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.attune.timetable.SessionLogs;
import org.attune.ui.FormDialog;

/** A few words about a session. */
final class NoteDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea();
    private final transient Consumer<String> keep;

    NoteDialog(String title, String before, Consumer<String> keep) {
        super(title, "ui.save");
        this.keep = keep;
        text.setLabel(getTranslation("week.note.label"));
        text.setValue(before);
        text.setMaxLength(SessionLogs.LONGEST_NOTE);
        Paragraph safety = new Paragraph(getTranslation("plan.safety"));
        safety.addClassName("small");
        fields(safety, text);
    }

    @Override
    protected void save() {
        close();
        keep.accept(text.getValue());
    }
}
