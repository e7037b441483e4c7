package org.attune.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.ZoneId;
import org.attune.plan.PlanChanged;
import org.attune.ui.Formats;

/** Somebody else saved the draft meanwhile: says who and when, and shows the newer one. Nothing is overwritten. */
final class Overtaken {

    private Overtaken() {}

    static void tell(PlanChanged changed, ZoneId zone, UI ui) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation("plan.overtaken"));
        dialog.setText(dialog.getTranslation("plan.overtaken.help", changed.by(), Formats.time(changed.at(), zone)));
        dialog.setConfirmButton(
                dialog.getTranslation("plan.overtaken.show"),
                event -> ui.getPage().reload());
        dialog.open();
    }
}
