package org.attune.assessment.ui;

import com.vaadin.flow.component.UI;
import org.attune.access.PupilId;
import org.attune.assessment.FindingId;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class AssessmentNavigation {

    private AssessmentNavigation() {}

    /** Parent told, then the form, where it was left off. */
    public static String scoringHref(PupilId pupil) {
        return "pupils/" + pupil.value() + "/score";
    }

    public static String resultHref(PupilId pupil, FindingId finding) {
        return "pupils/" + pupil.value() + "/result/" + finding.value();
    }

    public static void toScoring(UI ui, PupilId pupil) {
        ui.navigate(scoringHref(pupil));
    }

    public static void toResult(UI ui, PupilId pupil, FindingId finding) {
        ui.navigate(resultHref(pupil, finding));
    }

    /** The form on paper: printing it, and typing it in. */
    public static String paperHref(PupilId pupil) {
        return "pupils/" + pupil.value() + "/paper";
    }

    static String checkHref(PupilId pupil) {
        return scoringHref(pupil) + "/check";
    }
}
