package org.attune.assessment.ui;

import com.vaadin.flow.component.UI;
import org.attune.access.PupilId;
import org.attune.assessment.AssessmentKind;
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

    /** How a result was worked out. */
    public static String howHref(PupilId pupil, FindingId finding) {
        return resultHref(pupil, finding) + "/how";
    }

    public static void toScoring(UI ui, PupilId pupil) {
        ui.navigate(scoringHref(pupil));
    }

    public static void toResult(UI ui, PupilId pupil, FindingId finding) {
        ui.navigate(resultHref(pupil, finding));
    }

    /** A second adult’s own view. */
    public static String secondViewHref(PupilId pupil) {
        return scoringHref(pupil) + "/second";
    }

    /** Two adults’ results side by side. */
    public static String besideHref(PupilId pupil, FindingId lead, FindingId second) {
        return resultHref(pupil, lead) + "/beside/" + second.value();
    }

    static String formHref(PupilId pupil, AssessmentKind kind) {
        return kind == AssessmentKind.LEAD ? scoringHref(pupil) : secondViewHref(pupil);
    }

    /** The form on paper: printing it, and typing it in. */
    public static String paperHref(PupilId pupil) {
        return "pupils/" + pupil.value() + "/paper";
    }

    static String checkHref(PupilId pupil) {
        return checkHref(pupil, AssessmentKind.LEAD);
    }

    static String checkHref(PupilId pupil, AssessmentKind kind) {
        return formHref(pupil, kind) + "/check";
    }
}
