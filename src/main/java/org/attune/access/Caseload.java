package org.attune.access;

import java.util.Collection;
import java.util.Set;

/** Which pupils a person works with today. The roll knows. */
public interface Caseload {

    /** Whether the pupil is of the user's school, and one they may see today. */
    boolean covers(CurrentUser user, PupilId pupil);

    /** Whether the user works with the pupil today, and so may write: not yet before a handover, and no more for a leaver. */
    boolean worksWith(CurrentUser user, PupilId pupil);

    /** All pupils with whom the user works today: on the roll, and for those who see the whole school all of it. One statement. */
    Set<PupilId> workedWith(CurrentUser user);

    /** Those of the pupils whom the user may see today, for lists; one statement however many. */
    Set<PupilId> among(CurrentUser user, Collection<PupilId> pupils);

    /** Whether the pupil is on the roll of the user’s school, leavers too: for what the office keeps. */
    boolean ofSchool(CurrentUser user, PupilId pupil);
}
