package org.attune.context.ui;

import org.attune.access.PupilId;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class ContextNavigation {

    private ContextNavigation() {}

    /** What helps and what to know. */
    public static String aboutHref(PupilId pupil) {
        return "pupils/" + pupil.value() + "/about";
    }
}
