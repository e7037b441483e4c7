package org.attune.screening.ui;

import org.attune.roll.GroupId;
import org.attune.screening.ScreenId;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class ScreeningNavigation {

    /** The classes and groups, each with its screens. */
    public static final String SCREENS = "screens";

    private ScreeningNavigation() {}

    /** The grid of an open screen. */
    public static String gridHref(ScreenId screen) {
        return SCREENS + "/" + screen.value();
    }

    public static String resultHref(ScreenId screen) {
        return gridHref(screen) + "/result";
    }

    /** The grid on paper, as PDF. */
    public static String paperHref(GroupId group) {
        return "documents/screens/groups/" + group.value();
    }
}
