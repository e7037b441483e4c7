package org.attune.timetable;

import java.time.LocalDate;
import org.attune.access.PupilId;
import org.attune.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A plan whose targets were not rated for a week or more.
 *
 * @param last when they were rated last; null: never
 */
public record AskedRating(
        PlanId plan, PupilId pupil, String name, @Nullable LocalDate last) {}
