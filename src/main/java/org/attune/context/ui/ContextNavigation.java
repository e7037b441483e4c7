package org.attune.context.ui;

import org.attune.access.PupilId;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class ContextNavigation {

    /** One fact about many pupils, for the SENCO. */
    public static final String LIST = "pupils/list";

    private ContextNavigation() {}

    /** What helps and what to know. */
    public static String aboutHref(PupilId pupil) {
        return "pupils/" + pupil.value() + "/about";
    }
}
