package org.attune.plan.ui;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import org.attune.plan.PlanChanged;
import org.attune.ui.AskDialog;
import org.attune.ui.Formats;

/** Somebody else saved the draft meanwhile: says who and when, and shows the newer one. Nothing is overwritten. */
final class Overtaken {

    private Overtaken() {}

    static void tell(PlanChanged changed, ZoneId zone, UI ui) {
        AskDialog.tell(
                ui.getTranslation("plan.overtaken"),
                ui.getTranslation("plan.overtaken.help", changed.by(), Formats.time(changed.at(), zone)),
                ui.getTranslation("plan.overtaken.show"),
                () -> ui.getPage().reload());
    }
}
