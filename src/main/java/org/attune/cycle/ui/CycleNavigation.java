package org.attune.cycle.ui;

import org.attune.access.PupilId;
import org.attune.cycle.CycleId;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class CycleNavigation {

    /** The running plans, with what is due and what stalls. */
    public static final String REVIEWS = "reviews";

    /** Those that stall. */
    public static final String STALLING = REVIEWS + "?show=stalling";

    /** Those that need a change, as somebody said halfway. */
    public static final String CHANGE = REVIEWS + "?show=change";

    private CycleNavigation() {}

    /** The review of a cycle: to hold, or to read once it is confirmed. */
    public static String reviewHref(PupilId pupil, CycleId cycle) {
        return "pupils/" + pupil.value() + "/review/" + cycle.value();
    }

    /** The look halfway. */
    public static String halfwayHref(PupilId pupil, CycleId cycle) {
        return reviewHref(pupil, cycle) + "/halfway";
    }

    /** One side of A4, as PDF. */
    static String paperHref(CycleId cycle) {
        return "documents/reviews/" + cycle.value();
    }
}
