package org.attune.plan.ui;

import org.attune.access.PupilId;
import org.attune.assessment.FindingId;
import org.attune.plan.PlanId;

/** The way to this module’s screens. */
public final class PlanNavigation {

    private PlanNavigation() {}

    public static String makeHref(PupilId pupil, FindingId finding) {
        return "pupils/" + pupil.value() + "/plan/new?finding=" + finding.value();
    }

    public static String planHref(PupilId pupil, PlanId plan) {
        return "pupils/" + pupil.value() + "/plan/" + plan.value();
    }
}
