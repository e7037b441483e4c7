package org.attune.profile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.attune.access.PupilId;
import org.attune.profile.Days;
import org.attune.profile.Filter;
import org.attune.profile.GroupPicture;
import org.attune.roll.GroupId;
import org.springframework.modulith.NamedInterface;

/** The way to this module’s screens. */
@NamedInterface("navigation")
public final class ProfileNavigation {

    static final String CLASSES = "classes";
    static final String SCHOOL = "school";
    static final String TRUST = "trust";

    private ProfileNavigation() {}

    /** A class or group today. */
    public static String profileHref(GroupId group) {
        return CLASSES + "/" + group.value() + "/profile";
    }

    /** The school today. */
    public static String schoolHref() {
        return SCHOOL;
    }

    /** Totals over all schools, for those named in the settings. */
    public static String trustHref() {
        return TRUST;
    }

    /** A pupil’s strands over all results. */
    public static String overTimeHref(PupilId pupil) {
        return pupilHref(pupil.value()) + "/over-time";
    }

    static String query(Days days, Filter filter) {
        String at = "?at=" + days.at() + "&since=" + days.since();
        return filter.isEveryone() ? at : at + "&show=" + filter.code();
    }

    /** The table or paper of a picture. */
    static String document(String path, Days days, Filter filter) {
        return "documents/" + path + query(days, filter);
    }

    /** One of the tables of a class, a group or the school. */
    static String table(String path, String table, GroupPicture picture, String kind) {
        return document(path + "/" + table + "." + kind, picture.days(), picture.filter());
    }

    /** To an address with choices in it, which the router takes apart from the path. */
    static void go(String href) {
        Location to = new Location(href);
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
    }

    static String pupilHref(long pupil) {
        return "pupils/" + pupil;
    }
}
