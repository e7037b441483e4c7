package org.attune.plan.ui;

import org.attune.access.PupilId;
import org.attune.assessment.FindingId;
import org.attune.plan.PlanId;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class PlanNavigation {

    private PlanNavigation() {}

    /** A new plan from this finding; a draft that is there already is gone on with. */
    public static String makeHref(PupilId pupil, FindingId finding) {
        return "pupils/" + pupil.value() + "/plan/new?finding=" + finding.value();
    }

    /** The draft to work on, or the plan to read. */
    public static String planHref(PupilId pupil, PlanId plan) {
        return "pupils/" + pupil.value() + "/plan/" + plan.value();
    }

    /** How a plan was worked out. */
    public static String howHref(PupilId pupil, PlanId plan) {
        return planHref(pupil, plan) + "/how";
    }

    /** One side of A4, as PDF. */
    public static String paperHref(PlanId plan) {
        return "documents/plans/" + plan.value();
    }

    /** For those at home: one side of A4, as PDF. */
    public static String homeHref(PlanId plan) {
        return paperHref(plan) + "/home";
    }

    /** For whoever covers: one side of A5, as PDF. */
    public static String slipHref(PlanId plan) {
        return paperHref(plan) + "/slip";
    }
}
