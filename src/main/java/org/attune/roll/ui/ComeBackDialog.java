package org.attune.roll.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.attune.access.PupilId;
import org.attune.roll.GroupSummary;
import org.attune.roll.Leavers;
import org.attune.roll.RollRefused;
import org.attune.ui.DateField;
import org.attune.ui.FormDialog;

/** A pupil who left is back: the class, and the first day in it. */
class ComeBackDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient Leavers leavers;
    private final transient PupilId pupil;
    private final transient Runnable saved;
    private final ComboBox<GroupSummary> ofClass;
    private final DateField from = new DateField(getTranslation("leavers.first-day-back"));

    /** @param classes open ones; where there is one only, it is chosen */
    ComeBackDialog(
            Leavers leavers,
            PupilId pupil,
            String firstName,
            List<GroupSummary> classes,
            LocalDate today,
            Runnable saved) {
        super("", "ui.save");
        setHeaderTitle(getTranslation("leavers.back-title", firstName));
        this.leavers = leavers;
        this.pupil = pupil;
        this.saved = saved;
        ofClass = Fields.group(getTranslation("roll.class"), classes.stream(), today);
        ofClass.setRequiredIndicatorVisible(true);
        if (classes.size() == 1) {
            ofClass.setValue(classes.getFirst());
        }
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        fields(new Paragraph(getTranslation("leavers.back-help")), ofClass, from);
    }

    @Override
    protected void save() {
        if (!filled(ofClass, from)) {
            return;
        }
        try {
            leavers.comeBack(pupil, ofClass.getValue().id(), from.getValue());
            close();
            saved.run();
        } catch (RollRefused refused) {
            fail(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
