package org.attune.training.ui;

import com.vaadin.flow.component.UI;
import org.attune.training.RunId;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class TrainingNavigation {

    /** The practice cases, and the calibration. */
    public static final String HREF = "training";

    static final String CALIBRATION = HREF + "/check";

    private TrainingNavigation() {}

    static String caseHref(String caseCode) {
        return HREF + "/case/" + caseCode;
    }

    static String calibrationHref(String caseCode) {
        return CALIBRATION + "/" + caseCode;
    }

    static String resultHref(RunId run) {
        return HREF + "/result/" + run.value();
    }

    static void toResult(UI ui, RunId run) {
        ui.navigate(resultHref(run));
    }
}
