package org.attune.cycle;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A pupil’s last confirmed review decided to end the support.
 *
 * @param lastDay of the support; it may be still to come
 * @param decidedAt when the review was confirmed
 */
public record SupportEnd(CycleId cycle, LocalDate lastDay, Instant decidedAt) {}
