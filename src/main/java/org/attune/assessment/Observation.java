package org.attune.assessment;

import java.time.LocalDate;
import org.attune.access.StaffId;

/**
 * Who saw the pupil, for answers that were first given on paper.
 *
 * @param observer a trained adult who worked with the pupil on that day
 * @param seenOn the day written on the form
 */
public record Observation(StaffId observer, LocalDate seenOn) {}
