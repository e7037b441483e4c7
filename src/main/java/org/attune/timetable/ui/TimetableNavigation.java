package org.attune.timetable.ui;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class TimetableNavigation {

    /** The adult’s own week. */
    public static final String WEEK = "week";

    private TimetableNavigation() {}

    /** The week of that day. */
    public static String weekHref(LocalDate day) {
        return WEEK + "?day=" + day;
    }
}
