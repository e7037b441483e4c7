package org.attune.plan;

import java.time.LocalDate;

/**
 * How a pupil’s plan stands, for lists.
 *
 * @param adopted false while it is a draft
 * @param weeks from start to review, as wished for
 */
public record PlanStanding(
        PlanId id, boolean adopted, LocalDate startsOn, LocalDate halfwayOn, LocalDate reviewOn, int weeks) {}
