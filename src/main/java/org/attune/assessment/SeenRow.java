package org.attune.assessment;

import java.time.LocalDate;
import org.attune.access.PupilId;
import org.attune.method.cohort.Sighting;

/**
 * A lead’s current finding, as group pictures read it.
 *
 * @param on the day of its first version: a correction stands in its place
 */
public record SeenRow(FindingId finding, PupilId pupil, LocalDate on, Sighting sighting) {}
