package org.attune.timetable;

import java.time.Instant;
import org.attune.access.PupilId;
import org.attune.access.StaffId;
import org.attune.plan.PlanId;

/** A few words for whoever does the plan next. */
public record PlanNote(long id, PlanId plan, PupilId pupil, String text, StaffId by, Instant at) {

    public static final int LONGEST = 600;
}
