package org.attune.timetable;

import java.time.LocalDate;
import org.attune.plan.PlanId;

/**
 * A plan in one week.
 *
 * @param monday of the week
 */
public record WeekDose(LocalDate monday, PlanId plan, Dose dose) {}
