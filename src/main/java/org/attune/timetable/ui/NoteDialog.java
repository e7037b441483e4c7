package org.attune.timetable.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.attune.access.StaffId;
import org.attune.roll.Adults;
import org.attune.timetable.LoggedSession;
import org.attune.timetable.NoteChanged;
import org.attune.timetable.SessionLogs;
import org.attune.timetable.TakenBack;
import org.attune.ui.FormDialog;

/** A few words about a session. */
final class NoteDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final TextArea text = new TextArea();
    private final transient Keep keep;
    private final transient Adults adults;
    private String seen;

    /**
     * @throws NoteChanged where another note is there than the one that was seen
     * @throws TakenBack where the session is no longer logged
     */
    @FunctionalInterface
    interface Keep {
        void keep(String seen, String note);
    }

    NoteDialog(String title, String before, Keep keep, Adults adults) {
        super(title, "ui.save");
        this.keep = keep;
        this.adults = adults;
        this.seen = before;
        text.setLabel(getTranslation("week.note.label"));
        text.setValue(before);
        text.setMaxLength(SessionLogs.LONGEST_NOTE);
        Paragraph safety = new Paragraph(getTranslation("ui.safety"));
        safety.addClassName("small");
        fields(safety, text);
        text.focus();
    }

    @Override
    protected void save() {
        try {
            keep.keep(seen, text.getValue());
            close();
        } catch (NoteChanged changed) {
            tell(changed.log());
        } catch (TakenBack gone) {
            fail(getTranslation("week.note.no-session"));
        }
    }

    /** Both are there to read: theirs above, one’s own in the field. Who saves once more has seen theirs. */
    private void tell(LoggedSession now) {
        seen = now.note();
        StaffId by = now.noteBy();
        String name = by == null ? "" : adults.names(Set.of(by)).getOrDefault(by, "");
        fail(
                now.note().isEmpty()
                        ? getTranslation("week.note.gone", name)
                        : getTranslation("week.note.changed", name, now.note()));
    }
}
