package org.attune.plan;

import java.time.Instant;
import org.attune.access.PupilId;
import org.attune.access.SchoolId;

/** A plan was adopted; told within the same transaction. */
public record PlanAdopted(SchoolId school, PupilId pupil, PlanId plan, PlanDates dates, Instant at) {}
