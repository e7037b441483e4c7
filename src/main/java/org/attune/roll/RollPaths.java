package org.attune.roll;

/** Where the administrator's screens are, for links from other screens. */
public final class RollPaths {

    public static final String PUPILS = "roll/pupils";
    public static final String CLASSES = "roll/pupils/classes";
    public static final String STAFF = "roll/staff";
    public static final String IMPORT = "roll/import";

    public static final String LEAVERS = "roll/pupils/leavers";
    public static final String SCHOOL_YEAR = "roll/pupils/school-year";
    public static final String NEW_YEAR = "roll/new-year";
    public static final String HANDOVER = "roll/pupils/handover";

    private RollPaths() {}
}
