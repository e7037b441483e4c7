package org.attune.roll.ui;

import java.time.LocalDate;
import org.attune.access.StaffId;
import org.attune.roll.RollRefused;
import org.attune.roll.StaffList;
import org.attune.ui.DateField;
import org.attune.ui.FormDialog;

/** One training, or one renewal. */
class TrainingDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient StaffList staff;
    private final transient StaffId id;
    private final transient Runnable saved;
    private final DateField trainedOn = new DateField(getTranslation("staff.trained-on"));
    private final DateField expiresOn = new DateField(getTranslation("staff.expires-on"));

    TrainingDialog(StaffList staff, StaffId id, LocalDate today, Runnable saved) {
        super("", "ui.save");
        this.staff = staff;
        this.id = id;
        this.saved = saved;
        setHeaderTitle(getTranslation("staff.record-training"));
        trainedOn.setMax(today);
        trainedOn.setRequiredIndicatorVisible(true);
        expiresOn.setRequiredIndicatorVisible(true);
        expiresOn.setHelperText(getTranslation("staff.expires-help"));
        fields(trainedOn, expiresOn);
    }

    @Override
    protected void save() {
        if (!filled(trainedOn, expiresOn)) {
            return;
        }
        try {
            staff.recordTraining(id, trainedOn.getValue(), expiresOn.getValue());
            close();
            saved.run();
        } catch (RollRefused refused) {
            fail(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
