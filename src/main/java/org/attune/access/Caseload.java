package org.attune.access;

/** Which pupils a person works with today. The roll knows. */
public interface Caseload {

    /** Whether the pupil is of the user's school, and one they may see today. */
    boolean covers(CurrentUser user, PupilId pupil);
}
